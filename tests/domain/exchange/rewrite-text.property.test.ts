import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '@/domain/exchange/html/format';
import { md } from '@/domain/exchange/md/format';
import { txt } from '@/domain/exchange/txt/format';
import type { TextFormat } from '@/domain/exchange/format';
import { applyChanges, changeSetOf, type Change, type ChangeSet } from '@/domain/text/change-set';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { blocks, lines } from './arbitraries';

/** Changes as corrections make them: apart, cutting no character. */
function changesOf(text: string): fc.Arbitrary<ChangeSet> {
  const borders = Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) =>
    isGraphemeBoundary(text, at),
  );
  const at = fc.constantFrom(...borders);
  const insert = fc.constantFrom('', 'new', 'جديد', '<&>', ' word', '*a_b*', '1. ', '# ', '🦊', '.', '&amp;');
  return fc.array(fc.tuple(at, at, insert), { maxLength: 2 }).map((all) => {
    const changes: Change[] = [];
    for (const [one, other, text_] of [...all].sort((a, b) => Math.min(a[0], a[1]) - Math.min(b[0], b[1]))) {
      const [start, end] = one < other ? [one, other] : [other, one];
      if (start >= (changes.at(-1)?.end ?? 0)) changes.push({ start, end, insert: text_ });
    }
    return changeSetOf(changes);
  });
}

const read = (format: TextFormat, file: string) => format.parse(file).value?.blocks ?? [];
/** White space as a document can hold it: none around a line break, and one space for several. */
const fold = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

const written: Readonly<Record<string, fc.Arbitrary<string>>> = {
  txt: fc.array(lines, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n')),
  md: blocks.map((all) => md.serialize({ blocks: all, info: {} }, 'en')),
  html: blocks.map((all) => html.serialize({ blocks: all, info: {} }, 'en')),
};

describe.each([txt, md, html])('$id', (format) => {
  const file = fc
    .tuple(written[format.id] ?? fc.constant(''), fc.boolean())
    .map(([text, isWindows]) => (isWindows ? text.replaceAll('\n', '\r\n') : text))
    .filter((text) => read(format, text).length > 0);
  const rewrite = (text: string, edits: ReadonlyMap<number, ChangeSet>): string =>
    format.rewrite?.(text, edits) ?? '';

  it('without changes is the same file', () => {
    fc.assert(
      fc.property(file, (text) => {
        expect(rewrite(text, new Map())).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('has its changes when it is read again', () => {
    const cases = file.chain((text) =>
      fc.tuple(fc.constant(text), ...read(format, text).map((block) => changesOf(block.text))),
    );
    fc.assert(
      fc.property(cases, ([text, ...changes]) => {
        const after = rewrite(text, new Map(changes.entries()));
        const wanted = read(format, text).map((block, index) =>
          fold(applyChanges(block.text, changes[index] ?? changeSetOf([]))),
        );
        const texts = read(format, after).map((block) => fold(block.text));
        expect(texts).toEqual(wanted.filter((one) => one.trim() !== ''));
      }),
      { numRuns: 50 },
    );
  });
});

const edit = (format: TextFormat, file: string, words: string, insert: string): string => {
  const all = read(format, file);
  const index = all.findIndex(({ text }) => text.includes(words));
  const start = all[index]?.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThanOrEqual(0);
  return (
    format.rewrite?.(file, new Map([[index, changeSetOf([{ start, end: start + words.length, insert }])]])) ??
    ''
  );
};

describe('what is not changed stays as it is written', () => {
  const page = `<!DOCTYPE html>\r\n<HTML lang=en><title>T</title><p class='x'>The  <b>old</b>\r\n harbour &amp; &nbsp;&eacute;t&#233; <!-- c --><a href="?a&b">lights</a><br/>went <i>out</i><p>Next</HTML>\n`;

  it.each([
    ['old', 'new <', page.replace('<b>old</b>', '<b>new &lt;</b>')],
    ['été', 'dawn', page.replace('&eacute;t&#233;', 'dawn')],
    ['old harbour', 'port', page.replace('<b>old</b>\r\n harbour', '<b>port</b>')],
    ['lights\nwent', 'lamps\nwere', page.replace('lights</a><br/>went', 'lamps<br>\nwere</a>')],
    ['Next', 'Then', page.replace('Next', 'Then')],
  ])('in HTML: %j', (words, insert, wanted) => {
    expect(edit(html, page, words, insert)).toBe(wanted);
  });

  const mark = `---\ntitle: T\n---\r\n# The *old* harbour\n\n> A  quote \\* with\n> two lines &amp; [a link](http://x.y "t")  \n> and a break\n\n- one\n  - **two** words\n\n![The old boats](a.png)\n\n[ref]: http://z\n`;

  it.each([
    ['old harbour', 'new port', mark.replace('*old* harbour', '*new port*')],
    ['two lines', 'three', mark.replace('two lines', 'three')],
    ['* with two', 'and', mark.replace('\\* with\n> two', 'and')],
    ['a link', 'links_', mark.replace('[a link]', '[links\\_]')],
    ['two words', 'some', mark.replace('**two** words', '**some**')],
    ['old boats', 'ships', mark.replace('old boats', 'ships')],
  ])('in Markdown: %j', (words, insert, wanted) => {
    expect(edit(md, mark, words, insert)).toBe(wanted);
  });

  const plain = 'The old harbour was\r\n  full of boats.\r\n\r\n\r\nNobody  came.\r\n';

  it.each([
    ['old', 'new', plain.replace('old', 'new')],
    ['was full', 'had plenty', plain.replace('was\r\n  full', 'had plenty')],
    ['Nobody  came', 'All left', plain.replace('Nobody  came', 'All left')],
  ])('in plain text: %j', (words, insert, wanted) => {
    expect(edit(txt, plain, words, insert)).toBe(wanted);
  });
});
