import { applyChanges, changeSetOf, type Change } from '../../text/change-set';
import type { DocxBlock } from './list-blocks';
import type { BlockChange, PlacedMarkup } from './paint-runs';
import { planRuns } from './paint-runs';
import type { DocxRun } from './paragraph';
import type { DocxPart } from './read-part';
import type { RunWriting } from './rebuild-run';
import { rebuildRun } from './rebuild-run';
import type { RunToken } from './paint-runs';

/** What is to be done to one block of a document. */
export interface BlockEdit {
  readonly block: DocxBlock;
  /** In order, none overlapping another. */
  readonly changes: readonly BlockChange[];
  readonly markup: readonly PlacedMarkup[];
}

/** Blocks planned, or runs made anew, at once. */
const CHANGES_A_STEP = 200;

/** The text of each part that is changed by this. In steps. */
export function* changeParts(
  parts: readonly DocxPart[],
  edits: readonly BlockEdit[],
  newId: () => number,
): Generator<void, ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  for (const { name, text } of parts) {
    const own = edits.filter(({ block }) => block.part === name);
    const plans: (readonly [DocxRun, readonly RunToken[]])[] = [];
    for (const [index, { block, changes, markup }] of own.entries()) {
      plans.push(...planRuns(block, changes, markup));
      if ((index + 1) % CHANGES_A_STEP === 0) yield;
    }
    if (plans.length > 0) changed.set(name, yield* applyPlans(text, plans, newId));
  }
  return changed;
}

/**
 * Runs from the last one to the first, so that those of a text box are done before the run that the box stands in, which then takes them
 * with it.
 */
function* applyPlans(
  document: string,
  plans: readonly (readonly [DocxRun, readonly RunToken[]])[],
  newId: () => number,
): Generator<void, string> {
  const done: Change[] = [];
  const copy: RunWriting['copy'] = (start, end) => {
    const inner: Change[] = [];
    for (
      let last = done.at(-1);
      last !== undefined && last.end <= end && last.start >= start;
      last = done.at(-1)
    ) {
      inner.push({ start: last.start - start, end: last.end - start, insert: last.insert });
      done.pop();
    }
    return applyChanges(document.slice(start, end), changeSetOf(inner));
  };
  const fromLast = plans.toSorted(([a], [b]) => b.start - a.start);
  for (const [index, [run, tokens]] of fromLast.entries()) {
    const insert = rebuildRun(run, tokens, { document, copy, newId });
    done.push({ start: run.start, end: run.end, insert });
    if ((index + 1) % CHANGES_A_STEP === 0) yield;
  }
  return applyChanges(document, changeSetOf(done.reverse()));
}
