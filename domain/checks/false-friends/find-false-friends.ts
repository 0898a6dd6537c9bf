import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { TOKEN, tokenText, type Tokens } from '../../text/tokens';
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

const NONE: readonly FoundFriend[] = [];

export function findFalseFriends(source: CheckedText, target: CheckedText): readonly FoundFriend[] {
  const friends = falseFriendsOf(`${source.language}-${target.language}`);
  if (friends === null) return NONE;
  const { kinds, count } = source.tokens;
  let found: FoundFriend[] | undefined;
  let words: readonly Word[] | undefined;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== WORD || !friends.beginnings.mayBe(source.tokens, index)) continue;
    const word = wordAt(source.tokens, index);
    for (const friend of friends.byKey.get(word.folded.slice(0, KEY)) ?? []) {
      if (friend.isWhole ? word.folded !== friend.source : !begins(word.folded, friend.source)) continue;
      words ??= wordsOf(target);
      const wrong = words.filter(({ folded }) => begins(folded, friend.wrong));
      const [other] = wrong;
      if (other && wrong.length === 1 && !hasRight(words, friend))
        (found ??= []).push({
          at: { start: other.start, end: other.end },
          sourceAt: { start: word.start, end: word.end },
          right: friend.right,
        });
    }
  }
  return found ?? NONE;
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
  const words: Word[] = [];
  for (let index = 0; index < tokens.count; index++)
    if (tokens.kinds[index] === WORD) words.push(wordAt(tokens, index));
  return words;
}

function wordAt(tokens: Tokens, index: number): Word {
  const text = tokenText(tokens, index);
  const start = tokens.starts[index] ?? 0;
  // l’injure, d’une librairie
  const elided = /^\p{L}{1,2}['’]/u.exec(text)?.[0].length ?? 0;
  return { start: start + elided, end: start + text.length, folded: foldWord(text.slice(elided)) };
}
