import type { Block } from '../article/block';
import { changeSetOf, type Change, type ChangeSet } from '../text/change-set';
import { diffWords } from './diff-words';

/**
 * The same changes with no more of the block replaced than reads otherwise, where codes stand within what is replaced: so that they stay at
 * their words when the sentence around them is written anew. The text comes out the same.
 */
export function refineAtCodes({ text, codes = [] }: Block, changeSet: ChangeSet): ChangeSet {
  const holdsCode = ({ start, end }: Change): boolean => codes.some(({ at }) => start < at && at < end);
  if (!changeSet.changes.some(holdsCode)) return changeSet;
  return changeSetOf(
    changeSet.changes.flatMap((change): readonly Change[] => {
      if (!holdsCode(change)) return [change];
      const { changes } = diffWords(
        text.slice(change.start, change.end),
        change.insert,
        ANY_LANGUAGE,
      ).changes;
      return changes.map(({ start, end, insert }) =>
        withoutCommonSpace(text, { start: start + change.start, end: end + change.start, insert }),
      );
    }),
  );
}

/** White space at both ends that stays what it is: a code before it stands after the word, and not after the space. */
function withoutCommonSpace(text: string, { start, end, insert }: Change): Change {
  const before = text.slice(start, end);
  const most = Math.min(before.length, insert.length);
  let tail = 0;
  while (tail < most && isSpaceIn(before, -1 - tail) && before.at(-1 - tail) === insert.at(-1 - tail))
    tail += 1;
  let head = 0;
  while (head < most - tail && isSpaceIn(before, head) && before[head] === insert[head]) head += 1;
  return { start: start + head, end: end - tail, insert: insert.slice(head, insert.length - tail) };
}

const isSpaceIn = (text: string, at: number): boolean => /\s/u.test(text.at(at) ?? '');

/** A file is written back where nobody knows a language; words are told apart well enough. */
const ANY_LANGUAGE = 'und';
