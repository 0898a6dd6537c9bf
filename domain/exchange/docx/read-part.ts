import type { ExchangeIssue } from '../issue';
import { readXml } from '../xml/read-xml';
import type { DocxParagraph, NoteReference } from './paragraph';
import { PartReader } from './part-reader';

export interface DocxPart {
  readonly name: string;
  /** Of a part that holds notes: which ones. */
  readonly noteKind: NoteReference['kind'] | null;
  readonly text: string;
  readonly paragraphs: readonly DocxParagraph[];
  readonly notes: readonly NoteReference[];
  /** How many equations were left out. */
  readonly equations: number;
}

export type PartResult =
  { readonly ok: true; readonly part: DocxPart } | { readonly ok: false; readonly issue: ExchangeIssue };

/** A book of a thousand pages has as many. They are read in some three seconds. */
const MAX_TAGS = 3_000_000;

/** The paragraphs of a part of the document, with all that was tracked in them, in the order of the file. In steps. */
export function* readPart(
  name: string,
  text: string,
  noteKind: DocxPart['noteKind'],
): Generator<void, PartResult> {
  if (countTags(text) > MAX_TAGS) {
    const params = { limit: MAX_TAGS };
    return { ok: false, issue: { code: 'too_many_elements', severity: 'error', position: null, params } };
  }
  const reader = new PartReader(name, text);
  const refusal = yield* readXml(text, reader);
  // A place in one part of a package is nothing that a person could look up.
  if (refusal !== null) return { ok: false, issue: { ...refusal, position: null } };
  const { paragraphs, notes, equations } = reader;
  return { ok: true, part: { name, noteKind, text, paragraphs, notes, equations } };
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) count++;
  return count;
}
