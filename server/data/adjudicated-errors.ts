import { adjudicatedItems, adjudicatedMarks, stands } from '../../domain/adjudication/adjudicated-items';
import type { ErrorMark } from '../../domain/annotation/error';
import { inText } from '../../domain/annotation/in-text';
import { groupBy } from '../../domain/group-by';
import type { Connection } from '../db/open-database';
import { listRulings } from './adjudications';
import { listErrorsOfArticles, listMarkDates } from './errors';
import { listPresentIds } from './blocks';

/** An error of a set that was made of reviewers' marks. */
export interface AdjudicatedError {
  /** As it was ruled, and as the adjudicator's. */
  readonly mark: ErrorMark;
  /** Of all marks that say it. */
  readonly markIds: readonly string[];
  readonly at: Date;
}

/** The sets that count, of those of the articles of which adjudication is done. */
export async function listAdjudicatedErrors(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AdjudicatedError[]>> {
  const done = await connection.adjudication.findMany({
    where: { articleId: { in: [...articleIds] }, state: 'done' },
    select: { articleId: true, byId: true },
  });
  if (done.length === 0) return new Map();
  const ids = done.map(({ articleId }) => articleId);
  const present = await listPresentIds(connection, ids);
  const stored = await listErrorsOfArticles(connection, ids);
  const marks = groupBy(
    stored.flatMap((mark) => inText(mark, present)),
    ({ articleId }) => articleId,
  );
  const rulings = groupBy(await listRulings(connection, ids), ({ articleId }) => articleId);
  const dates = await listMarkDates(connection, ids);
  return new Map(
    done.map(({ articleId, byId }) => {
      const items = adjudicatedItems(marks.get(articleId) ?? [], rulings.get(articleId) ?? []);
      const ruled = adjudicatedMarks(items, byId);
      const errors = items.filter(stands).flatMap((item, index): readonly AdjudicatedError[] => {
        const [mark, at] = [ruled[index], dates.get(item.mark.id)];
        if (mark === undefined || at === undefined) return [];
        return [{ mark, markIds: item.marks.map(({ id }) => id), at: new Date(at) }];
      });
      return [articleId, errors];
    }),
  );
}
