import type { SummedRow } from '../../domain/reports/make-score-report';
import type { ReportGroup } from '../../domain/reports/report-filter';
import { listArticleNames } from '../data/articles';
import { listPeople } from '../data/people';
import { listProjectNames } from '../data/projects';
import { sumScores, type ScoreQuestion } from '../data/score-sums';
import type { Connection } from '../db/open-database';

/** Where reviewers have a row each, all together are the mean over them, and not their sum; where articles have, not all of them are shown. */
export function sumsOfAll(
  connection: Connection,
  question: ScoreQuestion,
  rows: readonly SummedRow[],
): Promise<readonly SummedRow[]> {
  if (question.by !== 'reviewer' && question.by !== 'article') return Promise.resolve(rows);
  return sumScores(connection, { ...question, by: 'system' });
}

/** Of these articles, in their order. */
export async function sumsInOrder(
  connection: Connection,
  question: ScoreQuestion,
  articleIds: readonly string[],
): Promise<readonly SummedRow[]> {
  if (articleIds.length === 0) return [];
  const rows = await sumScores(connection, { ...question, by: 'article', among: articleIds });
  const byId = new Map(rows.map((row) => [row.key, row]));
  return articleIds.flatMap((id) => byId.get(id) ?? []);
}

/** With what people call them, where that is not the key itself. */
export async function withLabels<Row extends { readonly key: string; readonly label: string }>(
  connection: Connection,
  by: ReportGroup,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const names = await namesOf(
    connection,
    by,
    rows.map(({ key }) => key),
  );
  return rows.map((row) => ({ ...row, label: names?.get(row.key) ?? row.label }));
}

async function namesOf(
  connection: Connection,
  by: ReportGroup,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string> | null> {
  switch (by) {
    case 'project':
      return listProjectNames(connection, keys);
    case 'reviewer':
      return new Map((await listPeople(connection, keys)).map(({ id, name }) => [id, name]));
    case 'article': {
      const names = await listArticleNames(connection, keys);
      return new Map([...names].map(([id, { title }]) => [id, title]));
    }
    default:
      return null;
  }
}
