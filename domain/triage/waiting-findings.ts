import type { ErrorMark } from '../annotation/error';
import type { Correction } from '../correction/correction';
import { groupBy } from '../group-by';
import { Dismissals } from './check-dismissal';
import type { CheckFindingList } from './check-finding-list';
import { correctionCovers, errorCovers } from './covers-finding';
import { joinTwins, type WaitingFinding } from './join-twins';

interface Marks {
  readonly errors: readonly ErrorMark[];
  readonly corrections: readonly Correction[];
}

/** The findings that nobody has answered: neither dismissed nor marked. */
export function waitingFindings(
  { findings, dismissals }: Pick<CheckFindingList, 'findings' | 'dismissals'>,
  { errors, corrections }: Marks,
): readonly WaitingFinding[] {
  const dismissed = new Dismissals(dismissals);
  const ofError = groupBy(corrections, ({ errorId }) => errorId);
  return joinTwins(
    findings.filter(
      (finding) =>
        !dismissed.cover(finding) &&
        !errors.some((error) => errorCovers(error, ofError.get(error.id) ?? [], finding)) &&
        !corrections.some((correction) => correctionCovers(correction, finding)),
    ),
  );
}
