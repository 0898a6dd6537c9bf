import type { ErrorMark } from '../../domain/annotation/error';
import type { Correction } from '../../domain/correction/correction';
import type { Connection } from '../db/open-database';
import { toCorrection } from './corrections';
import { toErrorMark } from './errors';
import type { FoundDecision } from './my-decision-query';

export interface StoredMyDecision {
  readonly correction: Correction | null;
  readonly mark: ErrorMark | null;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly projectId: string;
    readonly sourceLang: string;
    readonly targetLang: string;
    readonly project: { readonly rounds: number };
  };
}

const ARTICLE = {
  select: {
    id: true,
    title: true,
    projectId: true,
    sourceLang: true,
    targetLang: true,
    project: { select: { rounds: true } },
  },
} as const;

/** By id, of the correction or of the mark that was found. */
export async function loadMyDecisions(
  connection: Connection,
  found: readonly FoundDecision[],
): Promise<ReadonlyMap<string, StoredMyDecision>> {
  const idsOf = (kind: FoundDecision['kind']) => found.filter((one) => one.kind === kind).map(({ id }) => id);
  const corrections = await connection.correction.findMany({
    where: { id: { in: idsOf('correction') } },
    include: { article: ARTICLE, error: true },
  });
  const marks = await connection.errorMark.findMany({
    where: { id: { in: idsOf('mark') } },
    include: { article: ARTICLE },
  });
  return new Map([
    ...corrections.map(({ article, error, ...row }): [string, StoredMyDecision] => [
      row.id,
      {
        correction: toCorrection(row),
        mark: error && toErrorMark(error),
        madeAt: row.createdAt.toISOString(),
        article,
      },
    ]),
    ...marks.map(({ article, ...row }): [string, StoredMyDecision] => [
      row.id,
      { correction: null, mark: toErrorMark(row), madeAt: row.createdAt.toISOString(), article },
    ]),
  ]);
}

/** The projects that somebody proposed a correction in. */
export async function listProposersProjects(
  connection: Connection,
  userId: string,
): Promise<readonly string[]> {
  const projects = await connection.correction.groupBy({
    by: ['projectId'],
    where: { proposerId: userId },
  });
  return projects.map(({ projectId }) => projectId);
}
