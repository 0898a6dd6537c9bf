import type { CorrectionScope } from '../../domain/correction/select-corrections';
import { originalFileName } from '../../domain/exchange/original-file-name';
import { writeOriginal, type OriginalFailure } from '../../domain/exchange/write-original';
import { failure, success, type Result } from '../../domain/result';
import { preferenceCodes } from '../../domain/review/counts-as-error';
import { findTargetFile } from '../data/article-files';
import type { ArticleRecord } from '../data/articles';
import { listReasons } from '../data/reasons';
import type { Connection } from '../db/open-database';
import { finishSteps } from './finish-steps';
import { loadExportArticle } from './load-export-article';

export interface OriginalFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export type NoOriginal = OriginalFailure | 'original_not_kept';

/** The file an article came from, with the corrections of one scope. */
export async function writeOriginalOf(
  connection: Connection,
  article: ArticleRecord,
  scope: CorrectionScope,
): Promise<Result<OriginalFile, NoOriginal>> {
  const file = await findTargetFile(connection, article.id);
  const { title } = article.info;
  if (file === null) return failure('original_not_kept', { title });
  const content = await loadExportArticle(connection, article, scope);
  const reasons = (await listReasons(connection, [article.projectId])).get(article.projectId) ?? [];
  const written = await finishSteps(writeOriginal(file, content, preferenceCodes(reasons)));
  if (!written.ok) return failure(written.error.code, { title, ...written.error.params });
  return success({ name: originalFileName(file, title), content: written.value });
}
