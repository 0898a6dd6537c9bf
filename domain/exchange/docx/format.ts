import type { PackedFormat } from '../format';
import type { ExchangeIssue } from '../issue';
import { makeIssue } from '../make-issue';
import { parsed, refused } from '../parsed';
import { withTitle } from '../with-title';
import { ZipFile } from '../zip/zip-file';
import { writePlainPackage } from './plain-package';
import { checkBlocks, countTracked, readDocxInSteps, textOf } from './read-docx';
import { readInfo, readLang } from './read-info';
import { rewriteDocx } from './rewrite-docx';
import type { LeftOut } from './paragraph';

/**
 * Documents of Word and of all that write the same: headings, paragraphs, list items, quotes, captions, cells of tables, text boxes, notes. A
 * document with tracked changes is read as it is when all are accepted.
 */
export const docx: PackedFormat = {
  kind: 'packed',
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  detect: (bytes) => {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const opened = isZip ? ZipFile.open(bytes) : null;
    if (!opened?.ok) return 'unlikely';
    const isDocument = opened.value.names.some((name) => /^word\/document\d*\.xml$/i.test(name));
    return isDocument ? 'certain' : 'unlikely';
  },
  *parse(bytes) {
    const read = yield* readDocxInSteps(bytes);
    if (!read.ok) return refused(read.issue);
    const { blocks, leftOut } = textOf(read.value, 'accepted');
    if (blocks.length === 0) return refused(makeIssue('no_text', 'error', null, {}));
    const lang = readLang(blocks, read.value.styles);
    const info = { ...readInfo(read.value.core), ...(lang && { lang }) };
    const plain = blocks.map(({ kind, level, text }) => ({ kind, level, text }));
    const issues = [
      ...checkBlocks(blocks),
      ...tellTracked(countTracked(read.value)),
      ...tellLeftOut(leftOut),
    ];
    return parsed(withTitle({ blocks: plain, info }), issues);
  },
  rewrite: rewriteDocx,
  create: ({ blocks, info }, lang) => writePlainPackage({ blocks, info, lang, tracksChanges: false }),
};

const tellTracked = (count: number): readonly ExchangeIssue[] =>
  count === 0 ? [] : [makeIssue('docx_tracked_changes', 'warning', null, { count })];

const tellLeftOut = (leftOut: Readonly<Record<LeftOut, number>>): readonly ExchangeIssue[] =>
  (['hidden', 'equation', 'contents'] as const)
    .filter((what) => leftOut[what] > 0)
    .map((what) => makeIssue('docx_left_out', 'warning', null, { what, count: leftOut[what] }));
