import { findOpenness } from '@/domain/review/desk-progress';
import { disagreementWith } from '../esa/judgement';
import { markOfRequest } from '../session/conflicts';
import type { DeskSession } from '../session/desk-session';

/** What still stands in the way of finishing, and how far the reviewer is. */
export interface Blockers {
  /** Positions of segments neither marked nor checked; in ESA, of those without a score. */
  readonly open: readonly number[];
  /** Ids of the reviewer's own corrections that have no category. */
  readonly uncategorised: readonly string[];
  /** Ids of marks where somebody else wrote first and the reviewer has not said which is to stand. */
  readonly overtaken: readonly string[];
  /** Ids of findings that nobody has answered, of checks that the project does not let anybody finish over. */
  readonly findings: readonly string[];
  /** In an article that was returned: ids of the reviewer's own corrections for which changes are requested. */
  readonly toChange: readonly string[];
  /** There too, but in the way of nothing: ids of the reviewer's own marks with a discussion that is not resolved. */
  readonly discussed: readonly string[];
  /** In ESA, and in the way of nothing: positions of segments whose score does not go with their marks. */
  readonly disagreeing: readonly number[];
  readonly total: number;
}

export function findBlockers(desk: DeskSession): Blockers {
  const { store, conflicts, assignment } = desk;
  const view = store.toView();
  const reviewerId = view.actor.userId;
  const returned = assignment.get()?.state === 'returned' ? assignment.get() : null;
  const isOpen = findOpenness({ ...view, reviewerId });
  return {
    open: isOpen.flatMap((open, position) => (open ? [position] : [])),
    uncategorised: view.corrections
      .filter((correction) => correction.proposerId === reviewerId)
      .filter((correction) => store.findMark(correction.id) !== null)
      .map((correction) => correction.id),
    overtaken: conflicts.list.get().flatMap((request) => markOfRequest(store, request)?.id ?? []),
    findings: store.listWaitingFindings().flatMap((one) => (store.isBlocking(one) ? [one.id] : [])),
    toChange:
      returned === null
        ? []
        : view.corrections
            .filter(({ proposerId, state }) => proposerId === reviewerId && state === 'changes_requested')
            .map((correction) => correction.id),
    discussed: returned?.openThreads ?? [],
    disagreeing: findDisagreeing(desk),
    total: isOpen.length,
  };
}

function findDisagreeing(desk: DeskSession): readonly number[] {
  if (!desk.isEsa) return [];
  return desk.store.index.segments.flatMap((_, position) => {
    const score = desk.store.scoreOf(position);
    return score !== null && disagreementWith(desk, position, score) !== null ? [position] : [];
  });
}

/** `unsaved`: the number of changes not yet saved. */
export function isClear(blockers: Blockers, unsaved: number): boolean {
  const { open, uncategorised, overtaken, findings, toChange } = blockers;
  return (
    [open, uncategorised, overtaken, findings, toChange].every(({ length }) => length === 0) && unsaved === 0
  );
}
