import { applyChanges, changeSetOf, isIdentity, type Change, type ChangeSet } from './change-set';

/**
 * One set that does what `first` and then `second` do; the offsets of `second` count in the text that `first`
 * leaves. Where changes of the two meet they are fused into one, because after two steps nothing says which of
 * them a letter belongs to; changes that meet no change of the other set stay as they are. Returns the other set
 * itself when one of them is empty.
 *
 * Law: applying the composition equals applying the two in turn. What holds of mapping is said at `mapOffset`.
 */
export function composeChanges(first: ChangeSet, second: ChangeSet): ChangeSet {
  if (isIdentity(second)) return first;
  if (isIdentity(first)) return second;
  const composed: Change[] = [];
  /** How much longer than the original the text between is, up to the run in hand. */
  let growth = 0;
  for (const run of runsOf(first, second)) {
    const grownAfter = run.first.reduce(
      (sum, { start, end, insert }) => sum + insert.length - (end - start),
      growth,
    );
    if (run.second.length === 0) composed.push(...run.first);
    else if (run.first.length === 0) composed.push(...shifted(run.second, -growth));
    else composed.push({ start: run.from - growth, end: run.to - grownAfter, insert: fusedText(run) });
    growth = grownAfter;
  }
  return changeSetOf(composed);
}

/** Changes of both sets that touch one another in a row, over [from, to) of the text between the two. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly first: ChangeSet['changes'];
  readonly second: readonly Change[];
}

function* runsOf(first: ChangeSet, second: ChangeSet): Generator<Run> {
  let i = 0;
  let j = 0;
  for (;;) {
    const [firstFrom, secondFrom] = [i, j];
    const from = Math.min(first.changes[i]?.newStart ?? Infinity, second.changes[j]?.start ?? Infinity);
    if (from === Infinity) return;
    let to = from;
    for (;;) {
      const a = first.changes[i];
      const b = second.changes[j];
      if (a && a.newStart <= to) {
        to = Math.max(to, a.newStart + a.insert.length);
        i += 1;
      } else if (b && b.start <= to) {
        to = Math.max(to, b.end);
        j += 1;
      } else break;
    }
    yield { from, to, first: first.changes.slice(firstFrom, i), second: second.changes.slice(secondFrom, j) };
  }
}

/**
 * What a run leaves. All of its text between the two that `first` did not insert is removed by `second`, or it
 * would not be one run: so any filler can stand for it.
 */
function fusedText(run: Run): string {
  let between = '';
  for (const { newStart, insert } of run.first) {
    between = between.padEnd(newStart - run.from) + insert;
  }
  return applyChanges(between.padEnd(run.to - run.from), changeSetOf(shifted(run.second, -run.from)));
}

function shifted(changes: readonly Change[], by: number): readonly Change[] {
  return changes.map(({ start, end, insert }) => ({ start: start + by, end: end + by, insert }));
}
