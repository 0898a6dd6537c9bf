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
  /** ISO 8601 with zone; '' for the import, which no decision dates. */
  readonly at: string;
  /** How many changes came into the text, and how many went out of it. */
  readonly approved: number;
  readonly undone: number;
}

const IMPORTED: Version = {
  number: 0,
  decisionIds: [],
  batchId: null,
  byId: null,
  at: '',
  approved: 0,
  undone: 0,
};

/** All versions, the import first. Decisions of one batch that follow one another make one version. */
export function listVersions(decisions: readonly TextDecision[]): readonly Version[] {
  const approvals = new Set<string>();
  const versions: Version[] = [IMPORTED];
  for (const decision of decisions) {
    const approves = decision.kind === 'approve' && decision.applied !== null;
    const undoes = decision.kind === 'undo' && approvals.has(decision.undoesId ?? '');
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
    };
  }
  return versions;
}

/** The version that stood after the article's decision of this number. */
export function findVersion(versions: readonly Version[], sequence: number): Version {
  return versions.findLast(({ number }) => number <= sequence) ?? IMPORTED;
}
