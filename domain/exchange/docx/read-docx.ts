import { runSteps } from '../../run-steps';
import { checkText } from '../check-text';
import type { ExchangeIssue } from '../issue';
import type { DocxBlock } from './list-blocks';
import { listBlocks } from './list-blocks';
import type { DocxPackage, DocxResult } from './package';
import { openPackage, readPartText } from './package';
import type { DocxParagraph, DocxReading, LeftOut, NoteReference } from './paragraph';
import { isInReading } from './paragraph';
import type { DocxPart } from './read-part';
import { readPart } from './read-part';
import type { DocxStyles } from './read-styles';
import { NO_STYLES, readStyles } from './read-styles';

/** A document as its package has it, with all that was tracked in it. */
export interface DocxFile {
  readonly package: DocxPackage;
  /** The document itself, then its footnotes and endnotes. */
  readonly parts: readonly DocxPart[];
  readonly styles: DocxStyles;
  readonly core: string | null;
}

export const readDocx = (bytes: Uint8Array): DocxResult<DocxFile> => runSteps(readDocxInSteps(bytes));

/** In steps, so that a server can do other work in between. */
export function* readDocxInSteps(bytes: Uint8Array): Generator<void, DocxResult<DocxFile>> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { zip, main, relationships } = opened.value;
  const nameOf = (type: string) => relationships.find((each) => each.type === type)?.target;
  const parts: DocxPart[] = [];
  for (const [name, noteKind] of [
    [main, null],
    [nameOf('footnotes'), 'footnote'],
    [nameOf('endnotes'), 'endnote'],
  ] as const) {
    if (name === undefined) continue;
    const text = readPartText(zip, name);
    if (!text.ok) return text;
    if (text.value === null) continue;
    const read = yield* readPart(name, text.value, noteKind);
    if (!read.ok) return read;
    parts.push(read.part);
  }
  const styles = optional(nameOf('styles'), zip);
  const core = optional('docProps/core.xml', zip);
  return {
    ok: true,
    value: { package: opened.value, parts, styles: styles === null ? NO_STYLES : readStyles(styles), core },
  };
}

/** A part without which a document can be read: not there, or not readable, is the same. */
function optional(name: string | undefined, zip: DocxPackage['zip']): string | null {
  const text = name === undefined ? null : readPartText(zip, name);
  return text?.ok ? text.value : null;
}

export interface DocxText {
  readonly blocks: readonly DocxBlock[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** The text of a document in one of its readings: the body, then the notes in the order in which it refers to them. */
export function textOf({ parts, styles }: DocxFile, reading: DocxReading): DocxText {
  const [body, ...others] = parts;
  const notes = (body?.notes ?? []).filter(({ revision }) => isInReading(revision, reading));
  const noteParagraphs = notes.flatMap((note) => paragraphsOf(note, others));
  const all = listBlocks([...(body?.paragraphs ?? []), ...noteParagraphs], styles, reading);
  const equation = parts.reduce((sum, { equations }) => sum + equations, 0);
  return { blocks: all.blocks, leftOut: { ...all.leftOut, equation } };
}

function paragraphsOf({ kind, id }: NoteReference, parts: readonly DocxPart[]): readonly DocxParagraph[] {
  const part = parts.find(({ noteKind }) => noteKind === kind);
  return part?.paragraphs.filter(({ noteId }) => noteId === id) ?? [];
}

/** How many changes are tracked in the document. */
export function countTracked({ parts }: DocxFile): number {
  const ids = new Set<string>();
  for (const part of parts) {
    for (const { mark, pieces } of part.paragraphs) {
      for (const { inserted, deleted } of [mark, ...pieces.map(({ revision }) => revision)]) {
        if (inserted) ids.add(`${part.name} + ${inserted.id}`);
        if (deleted) ids.add(`${part.name} - ${deleted.id}`);
      }
    }
  }
  return ids.size;
}

/** What of a text no article may hold, with the number of the paragraph in place of a line. */
export const checkBlocks = (blocks: readonly DocxBlock[]): readonly ExchangeIssue[] =>
  checkText(blocks.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'));
