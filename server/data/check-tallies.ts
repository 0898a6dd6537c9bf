import {
  isFromFinding,
  type ErrorState,
  type FindingProvenance,
  type Provenance,
} from '../../domain/annotation/error';
import { outsideCheckId } from '../../domain/triage/outside-finding';
import type { Connection } from '../db/open-database';

/** What people of a project said of a check's findings. */
export interface CheckTally {
  readonly accepted: number;
  readonly dismissed: number;
}

/** By check, or what stands in its place. What was accepted is an error that names the check or the system, and counts until it is withdrawn; one that was refused is as one that was dismissed. */
export async function tallyChecks(
  connection: Connection,
  projectId: string,
): Promise<ReadonlyMap<string, CheckTally>> {
  const accepted = await connection.errorMark.groupBy({
    by: ['provenance', 'state'],
    where: {
      article: { projectId },
      state: { not: 'withdrawn' },
      provenance: { not: JSON.stringify({ kind: 'person' } satisfies Provenance) },
    },
    _count: true,
  });
  const dismissed = await connection.checkDismissal.groupBy({
    by: ['check'],
    where: { projectId },
    _sum: { count: true },
  });
  const tallies = new Map<string, CheckTally>();
  const add = (check: string, more: CheckTally): void => {
    const known = tallies.get(check) ?? { accepted: 0, dismissed: 0 };
    tallies.set(check, {
      accepted: known.accepted + more.accepted,
      dismissed: known.dismissed + more.dismissed,
    });
  };
  for (const { provenance, state, _count } of accepted) {
    // Written from a Provenance, and by nothing else.
    const made = JSON.parse(provenance) as Provenance;
    if (!isFromFinding(made)) continue;
    const isRefused = state === ('refused' satisfies ErrorState);
    add(checkOf(made), { accepted: isRefused ? 0 : _count, dismissed: isRefused ? _count : 0 });
  }
  for (const { check, _sum } of dismissed) add(check, { accepted: 0, dismissed: _sum.count ?? 0 });
  return tallies;
}

const checkOf = (made: FindingProvenance): string =>
  made.kind === 'check' ? made.id : outsideCheckId(made.kind, made.system);
