import { englishLexicon } from './english-lexicon';

/** What begins sentences more often than any name that is so near to it. */
const BEGINNINGS =
  'the this that these those there then they their but and after again when where while what which who why with about because before from have over some such under today many most more other every since until also only even just still how our your his her was were does did are can could would'.split(
    ' ',
  );
/** Names and words of other languages. */
const NAMES = new Set(
  'wen hen ho hu tan ten mor mos sou hans ande theo thea hew howe hai han hoe wong wang ahn oer ver eve vern una ono eden'.split(
    ' ',
  ),
);

/** `Thi`, `Thhe`, `Thse`: a letter lost, said twice or set after the next one. */
function makeDamaged(): ReadonlyMap<string, string | null> {
  const damaged = new Map<string, string | null>();
  const add = (left: string, word: string): void => {
    if (left.length < 3 || NAMES.has(left) || englishLexicon().has(left)) return;
    damaged.set(left, damaged.has(left) && damaged.get(left) !== word ? null : word);
  };
  for (const word of BEGINNINGS)
    for (let at = 0; at < word.length; at++) {
      const [head, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      add(head + rest, word);
      add(head + letter + letter + rest, word);
      if (rest !== '') add(head + rest.charAt(0) + letter + rest.slice(1), word);
    }
  return damaged;
}

let damaged: ReadonlyMap<string, string | null> | undefined;

/** The word that one slip made this one of, null where it may be one of several, undefined where of none; in small letters. */
export const meantAtStart = (word: string): string | null | undefined =>
  (damaged ??= makeDamaged()).get(word);
