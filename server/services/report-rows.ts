import type { SummedRow } from '../../domain/reports/make-score-report';
import type { ReportFilter, ReportGroup } from '../../domain/reports/report-filter';
import { listArticleNames } from '../data/articles';
import { listPeople } from '../data/people';
import { listProjectNames } from '../data/projects';
import type { ReportScope } from '../data/report-scope';
import { sumScores } from '../data/score-sums';
import type { Connection } from '../db/open-database';

/** Where reviewers have a row each, all together are the mean over them, and not their sum. */
export function sumsOfAll(
  connection: Connection,
  question: { readonly scope: ReportScope; readonly filter: ReportFilter; readonly model: string },
  by: ReportGroup,
  rows: readonly SummedRow[],
): Promise<readonly SummedRow[]> {
  if (by !== 'reviewer') return Promise.resolve(rows);
  return sumScores(connection, { ...question, by: 'system' });
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
