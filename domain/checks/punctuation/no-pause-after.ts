import { WordSet } from '../engine/word-set';

/** Words that what they belong to follows at once. */
export interface NoPauseAfter {
  /** Articles and possessives: not even a comma. */
  readonly articles: WordSet;
  /** Prepositions and conjunctions: no stop. */
  readonly links: WordSet;
}

const ROWS: Readonly<Record<string, { readonly articles: string; readonly links: string }>> = {
  en: {
    articles: 'the an my your our their',
    links: 'of from into between among during towards toward and or because although whose via per than',
  },
  fr: {
    articles: 'les des aux du ces ses nos vos leurs',
    links: 'de dans sur pour par sous entre vers chez et ou dont parce ne que qui très',
  },
  es: {
    articles: 'los las del mis tus',
    links: 'de en por para entre hacia desde con sin y que cuyo cuya muy se',
  },
  pt: { articles: 'dos das nos nas aos uma', links: 'de em por entre com sem e cujo cuja' },
  it: { articles: 'gli dei delle degli nella nelle della dello', links: 'di da per tra fra con cui' },
  de: {
    articles: 'einen einem einer eines dem',
    links: 'von bei aus zwischen durch für gegen ohne und oder',
  },
  nl: { articles: 'een hun', links: 'van tussen zonder voor naar en of' },
};

const made = new Map<string, NoPauseAfter | null>();

/** Null for languages without a list. */
export function noPauseAfterIn(language: string): NoPauseAfter | null {
  let found = made.get(language);
  if (found === undefined) {
    const row = ROWS[language];
    found = row ? { articles: new WordSet(row.articles), links: new WordSet(row.links) } : null;
    made.set(language, found);
  }
  return found;
}
