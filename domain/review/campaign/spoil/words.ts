import type { Change } from '../../../text/change-set';
import type { Span } from '../../../text/span';
import { usesSpaces } from '../../../text/script';
import { wordsOf } from '../../../text/words';
import { longInnerWordsOf, pick } from './places';

/** A word said twice, the second time at the end of `word`. */
export function saidTwice(text: string, word: Span, space: string): Change {
  return { start: word.end, end: word.end, insert: space + text.slice(word.start, word.end) };
}

/** A word in the middle of a sentence, twice; where words stand without spaces, one that the language’s segmenter knows. */
export function withDoubledWord(text: string, lang: string, random: () => number): Change | null {
  const hasSpaces = usesSpaces(lang);
  const word = pick(hasSpaces ? longInnerWordsOf(text) : unspacedWordsOf(text, lang), random);
  return word === null ? null : saidTwice(text, word, hasSpaces ? ' ' : '');
}

const unspacedWordsOf = (text: string, lang: string): readonly Span[] =>
  wordsOf(text, lang).filter(
    ({ start, end, isWordLike }) =>
      isWordLike && end - start >= 2 && start > 0 && /^\p{L}/u.test(text.slice(start)),
  );
