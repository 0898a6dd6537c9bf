import { askOfWords, type KnownWord } from '../../text/vocabulary';
import { ARABIC_PAIRS } from './arabic';
import { ENGLISH_PAIRS } from './english';
import { FRENCH_PAIRS } from './french';
import { GERMAN_PAIRS } from './german';
import { HEBREW_PAIRS } from './hebrew';
import { HINDI_PAIRS } from './hindi';
import type { LooksRule, PairRules } from './pair-rules';
import { SPANISH_PAIRS } from './spanish';

const RULES: Readonly<Record<string, PairRules>> = {
  ar: ARABIC_PAIRS,
  de: GERMAN_PAIRS,
  en: ENGLISH_PAIRS,
  es: SPANISH_PAIRS,
  fr: FRENCH_PAIRS,
  he: HEBREW_PAIRS,
  hi: HINDI_PAIRS,
};
export const PAIR_LANGUAGES = Object.keys(RULES);

/** How wrong it is; what is added up within a sentence. */
export const WRONG = { not: 0, hardly: 1, never: 2 } as const;
export type Wrong = (typeof WRONG)[keyof typeof WRONG];

const split = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

const NO_RULES: readonly LooksRule[] = [];

/** The rules of a language, each of its words by a number above 0. */
export class PairTable {
  readonly #numbers = new Map<string, number>();
  readonly #size: number;
  readonly #pairs: Uint8Array;
  readonly #last: Uint8Array;
  readonly #first: Uint8Array;
  readonly #beforeComma: Uint8Array;
  readonly #firstBeforeComma: Uint8Array;
  readonly #phrases: ReadonlySet<string>;
  readonly #neverBefore: readonly (readonly LooksRule[] | undefined)[];

  constructor(rules: PairRules) {
    const {
      never,
      hardly,
      lastNever,
      lastHardly,
      firstNever,
      firstBeforeCommaNever,
      beforeCommaNever,
      phrases,
      neverBefore = {},
    } = rules;
    const lists = [lastNever, lastHardly, firstNever, firstBeforeCommaNever, beforeCommaNever];
    for (const list of [...Object.entries(hardly), ...Object.entries(never), lists].flat())
      for (const word of split(list)) this.#add(word);
    this.#size = this.#numbers.size + 1;
    this.#pairs = new Uint8Array(this.#size * this.#size);
    this.#last = this.#levels([lastHardly, WRONG.hardly], [lastNever, WRONG.never]);
    this.#first = this.#levels([firstNever, WRONG.never]);
    this.#beforeComma = this.#levels([beforeCommaNever, WRONG.never]);
    this.#firstBeforeComma = this.#levels([firstBeforeCommaNever, WRONG.never]);
    this.#phrases = new Set(phrases.map((words) => words.join(' ')));
    const looks: (readonly LooksRule[])[] = [];
    for (const [word, rules] of Object.entries(neverBefore)) looks[this.numberOf(word)] = rules;
    this.#neverBefore = looks;
    this.#fill(hardly, WRONG.hardly);
    this.#fill(never, WRONG.never);
  }

  /** 0 for words that no rule speaks of. */
  numberOf(word: string): number {
    return this.#numbers.get(word.toLowerCase()) ?? 0;
  }

  pair = (first: number, second: number): Wrong => this.#at(this.#pairs, first * this.#size + second);
  last = (number: number): Wrong => this.#at(this.#last, number);
  first = (number: number): Wrong => this.#at(this.#first, number);
  firstBeforeComma = (number: number): Wrong => this.#at(this.#firstBeforeComma, number);
  beforeComma = (number: number): Wrong => this.#at(this.#beforeComma, number);

  /** What no word behind this one looks like; nothing of most. */
  neverBefore(number: number): readonly LooksRule[] {
    return this.#neverBefore[number] ?? NO_RULES;
  }

  isPhrase(first: string, second: string): boolean {
    return this.#phrases.has(`${first} ${second}`);
  }

  // What is in the arrays was put there by this class.
  #at = (levels: Uint8Array, index: number): Wrong => (levels[index] ?? WRONG.not) as Wrong;

  #add(word: string): void {
    if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size + 1);
  }

  #levels(...lists: readonly (readonly [string, Wrong])[]): Uint8Array {
    const levels = new Uint8Array(this.#size);
    for (const [list, level] of lists) for (const word of split(list)) levels[this.numberOf(word)] = level;
    return levels;
  }

  #fill(rules: Readonly<Record<string, string>>, level: Wrong): void {
    for (const [firsts, seconds] of Object.entries(rules))
      for (const first of split(firsts))
        for (const second of split(seconds))
          if (first !== second)
            this.#pairs[this.numberOf(first) * this.#size + this.numberOf(second)] = level;
  }
}

const made = new Map<string, PairTable | null>();

/** Null for languages without rules. */
export function pairTableOf(language: string): PairTable | null {
  let table = made.get(language);
  if (table === undefined) {
    const rules = RULES[language];
    made.set(language, (table = rules === undefined ? null : new PairTable(rules)));
  }
  return table;
}

/** The number of a word in the table of its language. */
export const pairNumberOf: (word: KnownWord) => number = askOfWords(
  ({ text, language }) => pairTableOf(language)?.numberOf(text) ?? 0,
);
