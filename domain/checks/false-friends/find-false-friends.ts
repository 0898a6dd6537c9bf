import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { TOKEN, tokenText } from '../../text/tokens';
import type { CheckedText } from '../engine/checked-article';
import { falseFriendsOf, KEY, type FalseFriend } from './read-pairs';

const { word: WORD } = TOKEN;

export interface FoundFriend {
  readonly at: Span;
  readonly sourceAt: Span;
  readonly right: string;
}

/** An ending may follow: libraries, bibliotecas. */
const LONGEST_ENDING = 4;

interface Word extends Span {
  readonly folded: string;
}

export function findFalseFriends(source: CheckedText, target: CheckedText): readonly FoundFriend[] {
  const friends = falseFriendsOf(`${source.language}-${target.language}`);
  if (friends.size === 0) return [];
  const found: FoundFriend[] = [];
  let words: readonly Word[] | undefined;
  for (const word of wordsOf(source)) {
    for (const friend of friends.get(word.folded.slice(0, KEY)) ?? []) {
      if (!begins(word.folded, friend.source)) continue;
      words ??= wordsOf(target);
      const wrong = words.filter(({ folded }) => begins(folded, friend.wrong));
      const [other] = wrong;
      if (other && wrong.length === 1 && !hasRight(words, friend))
        found.push({
          at: { start: other.start, end: other.end },
          sourceAt: { start: word.start, end: word.end },
          right: friend.right,
        });
    }
  }
  return found;
}

const begins = (word: string, stem: string): boolean =>
  word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;

/** The first word of a phrase is enough: it shows that somebody thought of it. */
const hasRight = (words: readonly Word[], { rights }: FalseFriend): boolean =>
  rights.some((right) => {
    const [first = right] = right.split(' ');
    return words.some(({ folded }) => folded.startsWith(first));
  });

function wordsOf({ tokens }: CheckedText): readonly Word[] {
  const { kinds, starts, count } = tokens;
  const words: Word[] = [];
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== WORD) continue;
    const text = tokenText(tokens, index);
    const start = starts[index] ?? 0;
    // l’injure, d’une librairie
    const elided = /^\p{L}{1,2}['’]/u.exec(text)?.[0].length ?? 0;
    words.push({ start: start + elided, end: start + text.length, folded: foldWord(text.slice(elided)) });
  }
  return words;
}
