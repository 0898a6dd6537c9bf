import { diffArrays } from 'diff';
import { changeSetOf, type Change, type ChangeSet } from '../text/change-set';
import { graphemesOf } from '../text/graphemes';
import { scriptOf, scriptUsesSpaces, usesSpaces } from '../text/script';
import { wordsOf } from '../text/words';

/** A stretch of a comparison; none is empty, and no two of one kind stand side by side. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface WordDiff {
  /** What was removed stands before what was added in its place. */
  readonly parts: readonly DiffPart[];
  /** The hunks, as changes of the text before: one for each run of parts that are not `same`. */
  readonly changes: ChangeSet;
}

/**
 * Tokens a comparison may insert and delete before it gives up and calls all between the common ends replaced. The
 * time grows with its square: 1,000 take about 0.1 s, and no paragraph under correction needs more.
 */
const MAX_EDITS = 1_000;

/**
 * Compares two texts of one language word by word, and grapheme by grapheme in scripts without spaces. Hunks with
 * only white space between them are one hunk, so that a phrase put for a phrase reads as one replacement.
 *
 * Laws: the same and removed parts, joined, are `before`; the same and added parts `after`; applying the changes to
 * `before` gives `after`; no part begins or ends inside a grapheme or, where words have spaces, inside a word.
 */
export function diffWords(before: string, after: string, lang: string): WordDiff {
  const hunks = joinAcrossSpace(compareTokens(tokensOf(before, lang), tokensOf(after, lang)));
  const parts: DiffPart[] = [];
  const changes: Change[] = [];
  let start = 0;
  for (const { same, removed, added } of hunks) {
    if (same !== '') parts.push({ kind: 'same', text: same });
    start += same.length;
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    changes.push({ start, end: start + removed.length, insert: added });
    start += removed.length;
  }
  return { parts, changes: changeSetOf(changes) };
}

function tokensOf(text: string, lang: string): readonly string[] {
  const pieces = wordsOf(text, lang).map(({ start, end }) => text.slice(start, end));
  if (usesSpaces(lang)) return pieces;
  // Numbers and Latin names within such text are words all the same.
  return pieces.flatMap((piece) => (scriptUsesSpaces(scriptOf(piece)) ? [piece] : graphemesOf(piece)));
}

/** What stays, and then what is put in place of what. Only the last may change nothing. */
interface Hunk {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

function compareTokens(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const { head, tail } = commonEnds(before, after);
  const oldMiddle = before.slice(head, before.length - tail);
  const newMiddle = after.slice(head, after.length - tail);
  const runs = diffArrays(oldMiddle, newMiddle, { maxEditLength: MAX_EDITS }) ?? [
    { removed: true, added: false, value: oldMiddle },
    { removed: false, added: true, value: newMiddle },
  ];
  const hunks: Hunk[] = [];
  let hunk: Hunk = { same: before.slice(0, head).join(''), removed: '', added: '' };
  const keep = (text: string) => {
    if (text === '') return;
    if (hunk.removed === '' && hunk.added === '') hunk = { ...hunk, same: hunk.same + text };
    else {
      hunks.push(hunk);
      hunk = { same: text, removed: '', added: '' };
    }
  };
  for (const run of runs) {
    const text = run.value.join('');
    if (run.removed) hunk = { ...hunk, removed: hunk.removed + text };
    else if (run.added) hunk = { ...hunk, added: hunk.added + text };
    else keep(text);
  }
  keep(before.slice(before.length - tail).join(''));
  return [...hunks, hunk];
}

/** How many tokens two lists share at their beginning and, of the rest, at their end. */
function commonEnds(
  a: readonly string[],
  b: readonly string[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

function joinAcrossSpace(hunks: readonly Hunk[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const changes = hunk.removed !== '' || hunk.added !== '';
    if (last && changes && hunk.same.trim() === '') {
      const removed = last.removed + hunk.same + hunk.removed;
      joined[joined.length - 1] = { same: last.same, removed, added: last.added + hunk.same + hunk.added };
    } else joined.push(hunk);
  }
  return joined;
}
