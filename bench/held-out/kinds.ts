import { matchesOf, pick } from '@/domain/review/campaign/spoil/places';
import type { Span } from '@/domain/text/span';

/** A clean sentence, what it translates, and words of other sentences. */
export interface CleanSentence {
  readonly text: string;
  readonly source: string;
  readonly sourceLang: string;
  /** Names of other sentences. */
  readonly names: readonly string[];
  /** 0 ≤ x < 1, the same numbers for the same sentence and kind. */
  readonly random: () => number;
}

/** One of the kinds of DEMETR, made anew by what its sample shows; null where a sentence has no place for it. */
export interface Kind {
  /** As DEMETR calls it. */
  readonly id: string;
  readonly perturb: (sentence: CleanSentence) => string | null;
}

const put = (text: string, { start, end }: Span, insert: string): string =>
  text.slice(0, start) + insert + text.slice(end);

const WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{L}+(?![\p{L}\p{M}\p{N}'’])/gu;

/** A word made of letters alone, replaced. */
const onWord =
  (change: (word: string, random: () => number) => string | null, leastLetters = 1) =>
  ({ text, random }: CleanSentence): string | null => {
    const words = matchesOf(text, WORD).filter(({ start, end }) => end - start >= leastLetters);
    const place = pick(words, random);
    if (place === null) return null;
    const word = text.slice(place.start, place.end);
    const changed = change(word, random);
    return changed === null || changed === word ? null : put(text, place, changed);
  };

const COUNTED = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function otherNumber(number: string, random: () => number): string {
  const counted = COUNTED.indexOf(number.toLowerCase());
  if (counted >= 0) {
    const word = COUNTED[(counted + 1 + Math.floor(random() * (COUNTED.length - 1))) % COUNTED.length] ?? '';
    return /^\p{Lu}/u.test(number) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  const at = pick(matchesOf(number, /\d/g), random)?.start ?? 0;
  const digit = Number(number[at]);
  const other = (digit + 1 + Math.floor(random() * 9)) % 10;
  return put(number, { start: at, end: at + 1 }, String(at === 0 && other === 0 ? (digit % 9) + 1 : other));
}

const LAST_WORD = /(?<=\s)([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’/-]*)(?=\p{P}*$)/u;

const lastWordSaid =
  (times: number) =>
  ({ text }: CleanSentence): string | null =>
    LAST_WORD.test(text)
      ? text.replace(LAST_WORD, (word) => Array.from({ length: times }, () => word).join(' '))
      : null;

const MARKS = ['~', '_', ',', ';', '.', '?', '@', "'", ':', '-', '"', '!'];

const spacesAround = (text: string): string =>
  text
    .replace(/([\p{L}\p{N}])-(?=\p{L})/gu, '$1 - ')
    .replace(/([,;:!?])(?=\s|["”’]|$)/g, ' $1')
    .replace(/(["“(])(?=\S)/g, '$1 ')
    .replace(/(?<=\S)(["”)])(?=[\s\p{P}]|$)/gu, ' $1')
    .replace(/([\p{L}\p{N})”"])\.(?=\s?["”]?$)/u, '$1 .')
    .replace(/([\p{L}])(['’]s)(?=\s)/gu, '$1 $2')
    .replace(/ {2,}/g, ' ')
    .trim();

const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const ADDED = [...VOWELS, 'w', 'r', 't'];

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [one = '', two = ''] = [word[at - 1], word[at]];
  const chance = random();
  if (chance < 0.5) return put(word, { start: at - 1, end: at + 1 }, two + one);
  if (chance < 0.65) return put(word, { start: at, end: at }, two);
  if (chance < 0.8) return put(word, { start: at, end: at + 1 }, '');
  if (chance < 0.9) return put(word, { start: at, end: at }, pick(ADDED, random) ?? '');
  const vowel = word.search(/[aeiou]/);
  return vowel < 0 ? word : put(word, { start: vowel, end: vowel + 1 }, pick(VOWELS, random) ?? '');
}

/** A word of the source that the translation does not have too, as long as a word is there. */
function wordOfSource({ text, source, sourceLang, random }: CleanSentence): string | null {
  const known = new Set(text.toLowerCase().match(WORD) ?? []);
  const pattern = /^(?:zh|ja)$/.test(sourceLang)
    ? /\p{Script=Han}{2,4}|\p{Script=Katakana}{3,}/gu
    : /(?<![\p{L}\p{N}'’-])[\p{L}\p{M}]{3,}(?![\p{L}\p{N}'’])/gu;
  const words = matchesOf(source, pattern)
    .map(({ start, end }) => source.slice(start, end))
    .filter((word, index) => index > 0 && !known.has(word.toLowerCase()))
    .filter((word) => sourceLang === 'de' || !/^\p{Lu}/u.test(word));
  return pick(words, random);
}

/** Capitalised words that stand together, not at the beginning. */
export const namesIn = (text: string): readonly Span[] =>
  matchesOf(
    text,
    /(?<=[\p{Ll}\p{N},] )(?!(?:I|Mr|Mrs|Ms|Dr)\b)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})*(?![\p{L}'’-])/gu,
  );

function shuffled(text: string, random: () => number): string | null {
  const [, body = '', stop = ''] = /^(.*?)(\p{P}*)$/su.exec(text) ?? [];
  const words = body.split(' ');
  if (words.length < 4) return null;
  for (let at = words.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  }
  const joined = words.join(' ');
  return joined.charAt(0).toUpperCase() + joined.slice(1) + stop;
}

export const KINDS: readonly Kind[] = [
  {
    id: 'critical_id10_numbers_replaced',
    perturb: ({ text, random }) => {
      const place = pick(
        matchesOf(
          text,
          /(?<![\w.,:-])\d+(?:[.,:]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi,
        ),
        random,
      );
      return place && put(text, place, otherNumber(text.slice(place.start, place.end), random));
    },
  },
  { id: 'minor_id1_repeat2', perturb: lastWordSaid(2) },
  { id: 'minor_id2_repeat4', perturb: lastWordSaid(4) },
  {
    id: 'minor_id28_final_punc_removed',
    perturb: ({ text }) => (/[.!?]["”’]?$/.test(text) ? text.replace(/[.!?](["”’]?)$/, '$1') : null),
  },
  {
    id: 'minor_id29_punc_addition',
    perturb: ({ text, random }) => {
      const place = pick(matchesOf(text, /(?<=\S)(?= )/g), random);
      return place && put(text, place, pick(MARKS, random) ?? '');
    },
  },
  { id: 'minor_id30_tokenized', perturb: ({ text }) => spacesAround(text) },
  { id: 'minor_id31_full_lower', perturb: ({ text }) => text.toLowerCase() },
  {
    id: 'minor_id32_first_lower',
    perturb: ({ text }) => (/^\p{Lu}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : null),
  },
  {
    id: 'critical_id4_codemix',
    perturb: (sentence) => {
      const word = wordOfSource(sentence);
      return word === null ? null : onWord(() => word, 3)(sentence);
    },
  },
  {
    id: 'minor_id27_char_removed',
    perturb: onWord((word, random) => {
      const at = Math.floor(random() * word.length);
      return put(word, { start: at, end: at + 1 }, '');
    }, 2),
  },
  { id: 'minor_id26_misspelled', perturb: onWord(misspell, 3) },
  {
    id: 'critical_id9_ne_replaced',
    perturb: ({ text, names, random }) => {
      const place = pick(namesIn(text), random);
      const name = pick(names, random);
      return place === null || name === null || text.includes(name) ? null : put(text, place, name);
    },
  },
  {
    id: 'critical_id25_ne_removed',
    perturb: ({ text, random }) => {
      const place = pick(namesIn(text), random);
      return place && put(text, { start: place.start - 1, end: place.end }, '');
    },
  },
  { id: 'critical_id20_shuffled', perturb: ({ text, random }) => shuffled(text, random) },
];
