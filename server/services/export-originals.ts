import { success, type Result } from '../../domain/result';
import type { CorrectionScope } from '../../domain/correction/select-corrections';
import { numberedName } from '../../domain/exchange/numbered-name';
import type { ArticleRecord } from '../data/articles';
import type { ExportDownload } from './export-download';
import { hashChunks } from './hash-chunks';
import { recordAudit } from './record-audit';
import { recordExports } from './record-exports';
import type { SignedInContext } from './use-case';
import { writeOriginalOf, type NoOriginal, type OriginalFile } from './write-original-of';
import { zipFiles, type ZipEntry } from './zip-files';

/**
 * The files articles came from, with the corrections of one scope; several come as a ZIP. Whether each can be written is known before
 * anything is, so that nobody is left with half of them.
 */
export async function exportOriginals(
  context: SignedInContext,
  articles: readonly ArticleRecord[],
  scope: CorrectionScope,
): Promise<Result<ExportDownload, NoOriginal>> {
  const [only, ...others] = articles;
  if (only !== undefined && others.length === 0) {
    const written = await deliver(context, only, scope);
    if (!written.ok) return written;
    const { name, content } = written.value;
    const body = give(context, only, scope, content);
    return success({ fileName: name, mediaType: 'application/octet-stream', body });
  }
  for (const article of articles) {
    const written = await writeOriginalOf(context.db, article, scope);
    if (!written.ok) return written;
  }
  const body = zipFiles(listEntries(context, articles, scope));
  return success({ fileName: 'verso.zip', mediaType: 'application/zip', body });
}

/** The file as it is at one moment. */
async function deliver(
  context: SignedInContext,
  article: ArticleRecord,
  scope: CorrectionScope,
): Promise<Result<OriginalFile, NoOriginal>> {
  const { id: articleId, projectId, sequence } = article;
  return context.db.$transaction(async (transaction) => {
    const written = await writeOriginalOf(transaction, article, scope);
    if (!written.ok) return written;
    const details = { format: 'original', scope, version: sequence };
    await recordAudit(transaction, context, [{ kind: 'article_exported', projectId, articleId, details }]);
    return written;
  });
}

async function* listEntries(
  context: SignedInContext,
  articles: readonly ArticleRecord[],
  scope: CorrectionScope,
): AsyncGenerator<ZipEntry> {
  const used = new Set<string>();
  for (const article of articles) {
    const written = await deliver(context, article, scope);
    // What was written a moment ago can no longer be: the download breaks off, and nobody takes it for whole.
    if (!written.ok) throw new Error(`No original of ${article.id}: ${written.error.code}`);
    const { name, content } = written.value;
    yield { name: numberedName(name, used), chunks: give(context, article, scope, content) };
  }
}

/** Once all of it has gone out, it is remembered what went. */
async function* give(
  context: SignedInContext,
  article: ArticleRecord,
  scope: CorrectionScope,
  content: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const file = hashChunks([content]);
  yield* file.chunks;
  const given = { part: 'original', scope, delivers: scope === 'approved' } as const;
  await recordExports(context, null, [{ article, ...given, sha256: file.sha256(), bytes: file.bytes() }]);
}
