import type { Edition } from './editions/edition';
import type { TextDecision } from './replay';

/** One state of an article's text, as the decisions that lead to it made it. */
export interface Version {
  /** That of the last decision in it: numbers rise, and leave out decisions that changed no text. 0: as imported. */
  readonly number: number;
  /** The decisions that changed the text, in their order; none for the import. */
  readonly decisionIds: readonly string[];
  readonly batchId: string | null;
  /** Null for the import. */
  readonly byId: string | null;
  /** ISO 8601 with zone; '' for the import, which nothing dates here. */
  readonly at: string;
  /** How many changes came into the text, and how many went out of it. */
  readonly approved: number;
  readonly undone: number;
  /** Number of the edition that it began with; null where the text before was changed. */
  readonly edition: number | null;
}

const IMPORTED: Version = {
  number: 0,
  decisionIds: [],
  batchId: null,
  byId: null,
  at: '',
  approved: 0,
  undone: 0,
  edition: null,
};

/**
 * All versions, the import first. Decisions of one batch that follow one another make one version, and so does a new
 * edition with what was decided by it.
 */
export function listVersions(
  decisions: readonly TextDecision[],
  editions: readonly Edition[] = [],
): readonly Version[] {
  const approvals = new Set<string>();
  const versions: Version[] = [IMPORTED];
  const due = editions.filter(({ number }) => number > 1);
  let next = 0;
  const enter = (before: number): void => {
    for (let edition = due[next]; edition && edition.sequence < before; edition = due[++next]) {
      versions.push(versionOf(edition));
    }
  };
  for (const decision of decisions) {
    enter(decision.sequence);
    const approves = decision.kind === 'approve' && decision.applied !== null;
    const undoes = decision.kind !== 'approve' && approvals.has(decision.undoesId ?? '');
    if (!approves && !undoes) continue;
    if (approves) approvals.add(decision.id);
    const last = versions.at(-1) ?? IMPORTED;
    const goesOn = decision.batchId !== null && decision.batchId === last.batchId;
    const before = goesOn ? last : IMPORTED;
    versions[goesOn ? versions.length - 1 : versions.length] = {
      number: decision.sequence,
      decisionIds: [...before.decisionIds, decision.id],
      batchId: decision.batchId,
      byId: decision.byId,
      at: decision.at,
      approved: before.approved + (approves ? 1 : 0),
      undone: before.undone + (undoes ? 1 : 0),
      edition: before.edition,
    };
  }
  enter(Number.POSITIVE_INFINITY);
  return versions;
}

function versionOf({ id, number, sequence, byId, at }: Edition): Version {
  return { ...IMPORTED, number: sequence, batchId: id, byId, at, edition: number };
}

/** The version that stood after the article's decision of this number. */
export function findVersion(versions: readonly Version[], sequence: number): Version {
  return versions.findLast(({ number }) => number <= sequence) ?? IMPORTED;
}
