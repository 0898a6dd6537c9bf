import { graphemesOf } from './graphemes';
import type { Span } from './span';

/**
 * A text as it is compared, and where each of its code units comes from. For comparison only: it is never shown
 * or stored in place of the text.
 */
export interface NormalisedText {
  readonly text: string;
  /** Of each code unit of `text`: the start and the end of the grapheme of the original that it stands for. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface NormaliseOptions {
  /**
   * `drop` takes off Latin, Greek and Cyrillic accents, Arabic diacritics (hamza on its seat among them) and Hebrew
   * points. Marks that spell vowels, as in Devanagari or Thai, always stay.
   */
  readonly diacritics?: 'keep' | 'drop';
  readonly letterCase?: 'keep' | 'fold';
}

/** Written differently by habit, keyboard or converter, and read as the same. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u02bc\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  // Invisible characters and tatweel, which stretches a word.
  [/[\ufe00-\ufe0f\u0640\p{Cf}]/gu, ''],
];

/** Non-spacing marks that are used with these scripts, or with any (Zinh). Kana has its own. */
const DIACRITICS = /(?=\p{Mn})[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Hebr}\p{scx=Arab}\p{scx=Zinh}]/gu;

/**
 * Composes (NFC), unifies quotes, dashes and dots, drops invisible characters and tatweel, makes one space of a run
 * of white space, and folds case unless told to keep it. Goes grapheme by grapheme, so that every part of the
 * result has its place in the original.
 */
export function normalise(text: string, options: NormaliseOptions = {}): NormalisedText {
  const { diacritics = 'keep', letterCase = 'fold' } = options;
  /** A text has few different graphemes. */
  const keys = new Map<string, string>();
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const grapheme of graphemesOf(text)) {
    const end = start + grapheme.length;
    const key =
      keys.get(grapheme) ?? normaliseGrapheme(grapheme, diacritics === 'drop', letterCase === 'fold');
    keys.set(grapheme, key);
    if (key === ' ' && parts.at(-1) === ' ') ends[ends.length - 1] = end;
    else if (key !== '') {
      parts.push(key);
      for (let unit = 0; unit < key.length; unit++) {
        starts.push(start);
        ends.push(end);
      }
    }
    start = end;
  }
  return { text: parts.join(''), starts, ends };
}

function normaliseGrapheme(grapheme: string, dropDiacritics: boolean, foldCase: boolean): string {
  if (/^[^\S\ufeff]+$/.test(grapheme)) return ' ';
  let key = grapheme;
  for (const [lookalike, plain] of LOOKALIKES) key = key.replace(lookalike, plain);
  if (dropDiacritics) key = key.normalize('NFD').replace(DIACRITICS, '');
  // Upper case first: it spells out ß and ﬁ, and makes one of σ and ς.
  if (foldCase) key = key.toUpperCase().toLowerCase();
  return key.normalize('NFC');
}

/** The whole graphemes of the original that a span of the normalised text stands for. */
export function originalSpan({ starts, ends }: NormalisedText, span: Span): Span {
  const start = starts[span.start] ?? ends.at(-1) ?? 0;
  const end = span.end > span.start ? (ends[span.end - 1] ?? start) : start;
  return { start, end };
}
