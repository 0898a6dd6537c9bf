/**
 * What a language brings to sentence splitting. Word lists are strings of words parted by white space, without the
 * final dot; inner dots stay (`e.g`, `z.b`), and `z. B.` is looked up as `z.b`. An abbreviation in lower case also stands
 * for its capitalised form; one with a capital (`Mass`, `Ill`) is an ordinary word without it.
 */
export interface LanguageData {
  /** Abbreviations that something always follows: titles, `e.g`. They never end a sentence. */
  readonly before?: string;
  /** Abbreviations that may end a sentence or not: they end it only before one of `starters`. */
  readonly either?: string;
  /** Abbreviations before a number and ordinary words elsewhere: English `no`. */
  readonly number?: string;
  /** Abbreviations that end the sentence whenever a capital follows: `etc`. */
  readonly end?: string;
  /** Clock times, `p.m`: see clock-time.ts. */
  readonly clock?: string;
  /** What may follow a clock time within its sentence: days, zones. */
  readonly afterClock?: string;
  /** Words that begin sentences and are never part of a name: articles, pronouns, conjunctions. */
  readonly starters?: string;
  /** A dot makes a number an ordinal: `12. Juni`. */
  readonly ordinals?: boolean;
  /** False where the full stop is another sign, as in Armenian. */
  readonly period?: boolean;
  /** Further signs that act as `?` does. */
  readonly marks?: string;
  /** What goes on with the sentence after a closed quotation (sticky): `と言った`, `قال`. */
  readonly continuation?: RegExp;
  /** Phrases that begin a sentence after a mere space, for scripts without a full stop (sticky). */
  readonly afterSpace?: RegExp;
  /** Longest quotation that is kept whole though it holds several sentences, in code units. */
  readonly wholeQuotation?: number;
}

export type AbbreviationKind = 'before' | 'either' | 'number' | 'end' | 'clock';

export interface LanguageRules {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  readonly starters: ReadonlySet<string>;
  readonly afterClock: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly period: boolean;
  readonly marks: string;
  readonly continuation: RegExp | null;
  readonly afterSpace: RegExp | null;
  readonly wholeQuotation: number;
}

/** In force everywhere, since titles and firms travel between languages; a language's own entry wins. */
const EVERYWHERE: LanguageData = {
  before: 'mr mrs ms dr prof St e.g i.e vs cf',
  either: 'Jr Sr Inc Ltd Co Corp Bros u.s u.k u.n',
  end: 'etc',
};

/** About two spoken sentences. A longer quotation is split like any prose. */
const WHOLE_QUOTATION = 150;

const KINDS: readonly AbbreviationKind[] = ['before', 'either', 'number', 'end', 'clock'];

function words(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/u).filter((word) => word !== '');
}

export function findAbbreviation(rules: LanguageRules, token: string): AbbreviationKind | undefined {
  const found = rules.abbreviations.get(token);
  if (found !== undefined) return found;
  const lower = token.toLowerCase();
  return lower === token ? undefined : rules.abbreviations.get(lower);
}

export function toLanguageRules(data: LanguageData): LanguageRules {
  const abbreviations = new Map<string, AbbreviationKind>();
  for (const source of [EVERYWHERE, data]) {
    for (const kind of KINDS) for (const word of words(source[kind])) abbreviations.set(word, kind);
  }
  return {
    abbreviations,
    starters: new Set(words(data.starters)),
    afterClock: new Set(words(data.afterClock)),
    ordinals: data.ordinals ?? false,
    period: data.period ?? true,
    marks: data.marks ?? '',
    continuation: data.continuation ?? null,
    afterSpace: data.afterSpace ?? null,
    wholeQuotation: data.wholeQuotation ?? WHOLE_QUOTATION,
  };
}
