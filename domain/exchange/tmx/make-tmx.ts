import type { UnitNote } from '../bitext';
import type { CodedText, InlineCode } from '../inline-code';
import { escapeXml } from '../xml/escape-xml';

/** An entry of a new memory. */
export interface NewEntry {
  readonly source: CodedText;
  readonly target: CodedText;
  readonly notes: readonly UnitNote[];
  /** Who gave the translation its last form, and when (ISO 8601, UTC); left out where nobody knows. */
  readonly changedBy?: string;
  readonly changedAt?: string;
}

export interface NewMemory {
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** Entries joined before they are handed on. */
const ENTRIES_A_CHUNK = 200;

/** A memory of TMX 1.4b, level 2, in chunks so that a long one streams. */
export function* makeTmx(
  { sourceLang, targetLang }: NewMemory,
  entries: Iterable<NewEntry>,
): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    '<header creationtool="Verso" creationtoolversion="1" segtype="sentence" o-tmf="Verso" adminlang="en"' +
      ` srclang="${escapeXml(sourceLang)}" datatype="plaintext"/>`,
    '<body>',
    '',
  ].join('\n');
  let batch: string[] = [];
  for (const entry of entries) {
    batch.push(...entryLines(entry, sourceLang, targetLang));
    if (batch.length < ENTRIES_A_CHUNK) continue;
    yield joined(batch);
    batch = [];
  }
  yield joined([...batch, '</body>', '</tmx>']);
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function entryLines(
  { source, target, notes, changedBy, changedAt }: NewEntry,
  sourceLang: string,
  targetLang: string,
): readonly string[] {
  const numbers = new Map<string, number>();
  const date = changedAt === undefined ? '' : ` changedate="${tmxDate(changedAt)}"`;
  const person = changedBy === undefined ? '' : ` changeid="${escapeXml(changedBy)}"`;
  return [
    '<tu>',
    ...notes.map(noteLine),
    `  <tuv xml:lang="${escapeXml(sourceLang)}"><seg>${segOf(source, numbers)}</seg></tuv>`,
    `  <tuv xml:lang="${escapeXml(targetLang)}"${date}${person}><seg>${segOf(target, numbers)}</seg></tuv>`,
    '</tu>',
  ];
}

const noteLine = ({ text, from }: UnitNote): string =>
  from === ''
    ? `  <note>${escapeXml(text)}</note>`
    : `  <prop type="${escapeXml(from)}">${escapeXml(text)}</prop>`;

/** `2026-11-27T22:15:00.000Z` as `20261127T221500Z`. */
const tmxDate = (iso: string): string => iso.replace(/\.\d+/, '').replace(/[-:]/g, '');

/** Codes that are a pair become one; what has lost its partner is isolated, as TMX says it. */
function segOf({ text, codes }: CodedText, numbers: Map<string, number>): string {
  const partners = findPartners(codes);
  let written = '';
  let from = 0;
  codes.forEach((code, index) => {
    written +=
      escapeXml(text.slice(from, code.at)) + codeElement(code, partners.get(index), numberOf(code, numbers));
    from = code.at;
  });
  return written + escapeXml(text.slice(from));
}

function codeElement({ kind, label }: InlineCode, pair: number | undefined, number: number): string {
  const content = escapeXml(label);
  if (kind === 'single') return `<ph x="${number}">${content}</ph>`;
  if (pair === undefined)
    return `<it pos="${kind === 'open' ? 'begin' : 'end'}" x="${number}">${content}</it>`;
  return kind === 'open'
    ? `<bpt i="${pair}" x="${number}">${content}</bpt>`
    : `<ept i="${pair}">${content}</ept>`;
}

/** The same number for the same code of source and translation. */
function numberOf({ id }: InlineCode, numbers: Map<string, number>): number {
  const number = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, number);
  return number;
}

/** The number of the pair that each opening and closing code is of, by the index of the code. */
function findPartners(codes: readonly InlineCode[]): ReadonlyMap<number, number> {
  const open = new Map<string, number>();
  const pairs = new Map<number, number>();
  codes.forEach(({ kind, id }, index) => {
    if (kind === 'open') open.set(id, index);
    const opened = kind === 'close' ? open.get(id) : undefined;
    if (opened === undefined) return;
    open.delete(id);
    const number = pairs.size / 2 + 1;
    pairs.set(opened, number).set(index, number);
  });
  return pairs;
}
