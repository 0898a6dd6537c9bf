import { COMMON_STEMS } from './common-stems';
import { commonWordsOf } from './common-words';
import { englishLexicon } from './english-lexicon';
import { formsOfOthers, formsOfVerbs } from './inflect';
import { RIGHT_GERMAN } from './right-german';
import { RIGHT_SHORT_GERMAN, SHORT_GERMAN } from './short-german';
import { wordListOf, type WordList } from './word-list';

/** Fewer letters leave too much to chance, and so does another slip than a lost letter in a word so short. */
const LEAST_LETTERS = 4;
/** But for words of grammar of two letters and more. */
const LEAST_SHORT = 2;
/** Of a form that lost a letter or has two in each other's place. */
const LEAST_FORM = 5;
const LETTERS = /^\p{L}+$/u;
/** Where no list tells which words there are, inflection and chance have to be kept out. */
const LEAST_WITHOUT_LIST = 7;
/** Letters at its beginning and its end that are right then. */
const SURE_BEGINNING = 2;
const SURE_END = 1;

const GERMAN = 'de';
const ASCII = /^[a-z]*$/u;
/** Without accents, as the lists have them, but for ñ, ç and the letters of German. */
const plain = (word: string, language: string): string =>
  language === GERMAN || ASCII.test(word)
    ? word
    : word
        .replace(/œ/gu, 'oe')
        .normalize('NFD')
        .replace(/(?<![nc])\p{M}/gu, '')
        .normalize('NFC');

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** What a word was meant to be; null where several may be meant. */
export interface MeantWord {
  readonly word: string | null;
}

/** Words of a language that its texts are full of, found by what a slip of one letter leaves of them. */
class CommonWords {
  readonly #list: WordList | null;
  readonly #byPlain = new Map<string, string>();
  /** What is left of a word without one of its letters; null where that may be of several. */
  readonly #byRest = new Map<string, string | null>();

  #forms: ReadonlyMap<string, string | null> | undefined;
  #shortForms: ReadonlyMap<string, string | null> | undefined;
  #verbs: ReadonlySet<string> | undefined;

  constructor(readonly language: string) {
    this.#list = wordListOf(language);
    for (const word of commonWordsOf(language)) this.#byPlain.set(plain(word, language), word);
    for (const key of this.#byPlain.keys())
      for (let at = 0; at < key.length; at++) {
        const rest = without(key, at);
        const known = this.#byRest.get(rest);
        this.#byRest.set(rest, known === undefined || known === key ? key : null);
      }
  }

  /** Null where the word is right as far as is known, or no common word is one slip away. */
  meantBy(word: string): MeantWord | null {
    if (word.length < LEAST_SHORT || !LETTERS.test(word)) return null;
    const key = plain(word, this.language);
    if (this.language === GERMAN && RIGHT_SHORT_GERMAN.has(key)) return null;
    if (this.#byPlain.has(key) || RIGHT_GERMAN.has(key) || BORROWED.has(key) || this.#list?.has(key) === true)
      return null;
    if (this.language === 'es' && this.#hasPronoun(key)) return null;
    const meant = this.#commonMeantBy(key) ?? this.#formMeantBy(key);
    // What is borrowed is no error.
    return meant === null || englishLexicon().has(key) ? null : meant;
  }

  /** Whether it is common itself, whatever its accents. */
  has(word: string): boolean {
    const key = plain(word, this.language);
    return this.#byPlain.has(key) || this.#allForms()?.has(key) === true;
  }

  /** `convertirse`, `mirarla`, `haciendolo`: lists have verbs without the pronouns that are written onto them. */
  #hasPronoun(key: string): boolean {
    const verb = WITH_PRONOUN.exec(key)?.groups?.['verb'];
    return verb !== undefined && this.#list?.has(verb) === true;
  }

  #commonMeantBy(key: string): MeantWord | null {
    if (key.length < LEAST_LETTERS) return null;
    const meant = this.#find(key);
    if (meant === null || (this.#list === null && !isSlipWithin(key, meant))) return null;
    return { word: this.#byPlain.get(meant) ?? null };
  }

  /** Of forms there are so many that only what fingers do is looked for: a letter lost, said twice or set after the next one. */
  #formMeantBy(key: string): MeantWord | null {
    const forms = key.length < LEAST_FORM ? this.#short() : this.#allForms();
    if (forms === null || forms.has(key)) return null;
    const found = new Set<string>();
    for (const other of slipsOf(key)) if (forms.has(other)) found.add(other);
    const [meant] = found;
    if (meant === undefined) return null;
    return { word: found.size === 1 ? (forms.get(meant) ?? null) : null };
  }

  /** Made when the first unknown word of a text asks for it. */
  #allForms(): ReadonlyMap<string, string | null> | null {
    const stems = COMMON_STEMS[this.language];
    const list = this.#list;
    if (stems === undefined || list === null) return null;
    return (this.#forms ??= this.#byKey(
      [...formsOfOthers(this.language, stems), ...formsOfVerbs(this.language, stems)],
      (key) => list.has(key),
    ));
  }

  /** Whether it is a form of a common verb and of nothing else. */
  isVerb(word: string): boolean {
    const stems = COMMON_STEMS[this.language];
    if (stems === undefined) return false;
    if (this.#verbs === undefined) {
      const others = new Set(formsOfOthers(this.language, stems));
      this.#verbs = new Set(
        Array.from(formsOfVerbs(this.language, stems)).filter((form) => !others.has(form)),
      );
    }
    return this.#verbs.has(word);
  }

  #short(): ReadonlyMap<string, string | null> | null {
    const short = this.language === GERMAN ? SHORT_GERMAN : COMMON_STEMS[this.language]?.short.split(' ');
    return short === undefined ? null : (this.#shortForms ??= this.#byKey(short, () => true));
  }

  /** By their letters without accents; null where words of several accents have the same. */
  #byKey(words: Iterable<string>, isKnown: (key: string) => boolean): ReadonlyMap<string, string | null> {
    const byKey = new Map<string, string | null>();
    for (const word of words) {
      const key = plain(word, this.language);
      if (!isKnown(key)) continue;
      const known = byKey.get(key);
      byKey.set(key, known === undefined || known === word ? word : null);
    }
    return byKey;
  }

  #find(key: string): string | null {
    const lost = this.#byRest.get(key);
    if (lost !== undefined || key.length === LEAST_LETTERS) return lost ?? null;
    for (let at = 1; at < key.length; at++) {
      const rest = without(key, at);
      if (this.#byPlain.has(rest)) return rest;
    }
    for (let at = 0; at + 1 < key.length; at++) {
      const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
      if (this.#byPlain.has(swapped)) return swapped;
    }
    for (let at = 1; at + 1 < key.length; at++) {
      const changed = this.#byRest.get(without(key, at));
      if (
        typeof changed === 'string' &&
        changed.length === key.length &&
        without(changed, at) === without(key, at)
      )
        return changed;
    }
    return null;
  }
}

/** Both are long, and differ neither where they begin nor where they end, where German inflects. */
function isSlipWithin(key: string, meant: string): boolean {
  return (
    meant.length >= LEAST_WITHOUT_LIST &&
    key.slice(0, SURE_BEGINNING) === meant.slice(0, SURE_BEGINNING) &&
    key.slice(-SURE_END) === meant.slice(-SURE_END)
  );
}

/** What neither the lists nor the lexicon of English have. */
const BORROWED: ReadonlySet<string> = new Set(['utils', 'surcout', 'surcouts']);
const WITH_PRONOUN = /^(?<verb>\p{L}{2,}(?:[aei]r|ndo))(?:me|te|se|nos|l[aeo]s?)(?:l[aeo]s?)?$/u;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzñç';

/** What a word may have been before it lost a letter, had one twice or two in each other's place. */
function* slipsOf(key: string): Generator<string> {
  for (let at = 0; at <= key.length; at++) {
    const [head, tail] = [key.slice(0, at), key.slice(at)];
    for (const letter of ALPHABET) yield head + letter + tail;
    if (at + 1 >= key.length) continue;
    if (key.charAt(at) === key.charAt(at + 1)) yield without(key, at);
    else yield head + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
  }
}

const made = new Map<string, CommonWords>();

function commonWordsIn(language: string): CommonWords {
  let words = made.get(language);
  if (words === undefined) made.set(language, (words = new CommonWords(language)));
  return words;
}

/** The common word that one slip made the word of, in small letters. */
export const meantCommonWord = (word: string, language: string): MeantWord | null =>
  commonWordsIn(language).meantBy(word.toLowerCase());

/** Whether texts of the language are full of the word, in small letters. */
export const isCommonWord = (word: string, language: string): boolean => commonWordsIn(language).has(word);

/** Whether it is a form of a common verb, and of no other word, in small letters. */
export const isCommonVerb = (word: string, language: string): boolean => commonWordsIn(language).isVerb(word);
