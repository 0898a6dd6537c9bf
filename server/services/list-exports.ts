import * as z from 'zod';
import { success } from '../../domain/result';
import { isSameVersion, type ListedExport } from '../../domain/review/export-record';
import { canRead } from '../../domain/review/role';
import { listExportRecords } from '../data/export-records';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { loadNames } from './load-names';
import { defineUseCase, type Answer } from './use-case';

const MOST = 100;

/** What of an article was given out, to whom and at which version; the newest first. */
export const listExports = defineUseCase({
  id: 'list-exports',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<{ readonly exports: readonly ListedExport[] }> {
    const entered = await enterArticle(db, user, articleId, canRead);
    if (!entered.ok) return entered;
    const { article } = entered.value;
    const records = await listExportRecords(db, articleId, MOST);
    const nameOf = await loadNames(
      db,
      records.map(({ byId }) => byId),
    );
    return success({
      exports: records.map((record) => ({
        ...record,
        by: nameOf(record.byId),
        isCurrent: isSameVersion(record, article),
      })),
    });
  },
});
