import * as z from 'zod';
import { CORRECTION_SCOPES, type CorrectionScope } from '../../domain/correction/select-corrections';
import { numberedName } from '../../domain/exchange/numbered-name';
import { reviewWordsOf } from '../../domain/exchange/docx/review-words';
import type { ReportWords } from '../../domain/exchange/report/report-words';
import { findWriter } from '../../domain/exchange/registry';
import { safeFileName } from '../../domain/exchange/safe-file-name';
import type { ArticleWriter } from '../../domain/exchange/writer';
import { failure, success, type Result } from '../../domain/result';
import { canExport } from '../../domain/review/role';
import { DEFAULT_LOCALE, LOCALE_CODES } from '../../i18n/locales';
import { findTargetFile } from '../data/article-files';
import { findArticle, listArticlesById, type ArticleRecord } from '../data/articles';
import { findActor } from '../data/memberships';
import { listReasons } from '../data/reasons';
import { encodeChunks } from './encode-chunks';
import { id } from './fields';
import type { ExportDownload } from './export-download';
import { exportOriginals } from './export-originals';
import { hashChunks, type ChunkHash } from './hash-chunks';
import { loadExportArticle } from './load-export-article';
import { recordAudit } from './record-audit';
import { recordExports } from './record-exports';
import type { EntryRefusal } from './enter-article';
import { refusal } from './refusal';
import { loadReportWords } from './report-words';
import { seenArticles } from './seen-articles';
import type { SignedInContext } from './use-case';
import type { NoOriginal } from './write-original-of';
import { zipFiles, type ZipEntry } from './zip-files';

/** What can be made anew, and the writer that makes it. */
const WRITER_OF_FORMAT = {
  txt: 'txt',
  md: 'md',
  html: 'html',
  docx: 'docx',
  'docx-review': 'docx-review',
  csv: 'bilingual-csv',
  'errors-csv': 'errors-csv',
  jsonl: 'jsonl',
  'mqm-tsv': 'mqm-tsv',
  'marot-tsv': 'marot-tsv',
  'seg-rating': 'seg-rating',
  'appraise-csv': 'appraise-csv',
  'pearmut-json': 'pearmut-json',
  'web-annotation': 'web-annotation',
} as const;
/** `original` is the file the article came from. */
export type ExportFormat = keyof typeof WRITER_OF_FORMAT | 'original';
export const EXPORT_FORMATS = [
  'txt',
  'md',
  'html',
  'docx',
  'docx-review',
  'csv',
  'errors-csv',
  'jsonl',
  'mqm-tsv',
  'marot-tsv',
  'seg-rating',
  'appraise-csv',
  'pearmut-json',
  'web-annotation',
  'original',
] as const satisfies ExportFormat[];

/** What says how good the translation was, and is no delivery of it. */
const SAYS_ERRORS: ReadonlySet<ExportFormat> = new Set([
  'errors-csv',
  'mqm-tsv',
  'marot-tsv',
  'seg-rating',
  'appraise-csv',
  'pearmut-json',
  'web-annotation',
  'docx-review',
]);

/** As it stands in a form, or in an address: `ids=a,b&format=md&scope=approved`. */
export const exportQuery = z.object({
  ids: z
    .string()
    .transform((ids) => [...new Set(ids.split(','))])
    .pipe(z.array(id).min(1).max(500)),
  format: z.enum(EXPORT_FORMATS),
  scope: z.enum(CORRECTION_SCOPES),
  /** Of the words in it, where a format has any. */
  locale: z.enum(LOCALE_CODES).optional(),
});
export type ExportQuery = z.output<typeof exportQuery>;

/** One article as a file, several as one file where the format allows, else as a ZIP of files. */
export async function exportArticles(
  context: SignedInContext,
  { ids, format, scope, locale }: ExportQuery,
): Promise<Result<ExportDownload, EntryRefusal | NoOriginal>> {
  const { db, user } = context;
  const found = new Map((await listArticlesById(db, ids)).map((article) => [article.id, article]));
  const articles = ids.flatMap((articleId) => found.get(articleId) ?? []);
  if (articles.length < ids.length) return failure('not_found');
  for (const projectId of new Set(articles.map((article) => article.projectId))) {
    const refused = refusal(await findActor(db, user, projectId), canExport);
    if (refused !== null) return failure(refused);
  }

  if ((await seenArticles(db, user, articles)).length < articles.length) return failure('blind_review');
  if (format === 'original') return exportOriginals(context, articles, scope);
  const writer = findWriter(WRITER_OF_FORMAT[format]);
  if (writer === null) throw new Error(`No writer for ${format}`);
  const delivers = scope === 'approved' && !SAYS_ERRORS.has(format);
  const words = await loadReportWords(locale ?? DEFAULT_LOCALE);
  const job: ExportJob = { context, writer, format, scope, delivers, words, articles };
  const [first] = articles;
  const isZip = articles.length > 1 && !writer.joins;
  const title = articles.length === 1 && first ? first.info.title : 'verso';
  return success({
    fileName: safeFileName(title, isZip ? 'zip' : writer.extension),
    mediaType: isZip ? 'application/zip' : fileMediaType(writer),
    body: isZip ? zipFiles(listEntries(job)) : writeOneFile(job),
  });
}

interface ExportJob {
  readonly context: SignedInContext;
  readonly writer: ArticleWriter;
  readonly format: keyof typeof WRITER_OF_FORMAT;
  readonly scope: CorrectionScope;
  /** Whether the approved text goes out with it. */
  readonly delivers: boolean;
  readonly words: ReportWords;
  readonly articles: readonly ArticleRecord[];
}

async function* writeOneFile(job: ExportJob): AsyncGenerator<Uint8Array> {
  const written: ArticleRecord[] = [];
  const file = hashChunks(writeArticles(job, written));
  yield* file.chunks;
  await recordFile(job, written, file);
}

async function* writeArticles(job: ExportJob, written: ArticleRecord[]): AsyncGenerator<Uint8Array> {
  for (const [index, { id: articleId }] of job.articles.entries()) {
    const read = await readArticle(job, articleId, index === 0);
    if (read === null) continue;
    yield* read.chunks;
    written.push(read.article);
  }
}

async function* listEntries(job: ExportJob): AsyncGenerator<ZipEntry> {
  const used = new Set<string>();
  for (const { id: articleId } of job.articles) {
    const read = await readArticle(job, articleId, true);
    if (read === null) continue;
    const name = numberedName(safeFileName(read.article.info.title, job.writer.extension), used);
    const file = hashChunks(read.chunks);
    yield { name, chunks: file.chunks };
    await recordFile(job, [read.article], file);
  }
}

/**
 * The article at one moment, and its file. That it was read is written down before anything of it goes out. Null where it is gone
 * by now.
 */
async function readArticle(
  { context, writer, format, scope, words }: ExportJob,
  articleId: string,
  header: boolean,
): Promise<{ readonly article: ArticleRecord; readonly chunks: AsyncGenerator<Uint8Array> } | null> {
  return context.db.$transaction(async (transaction) => {
    const article = await findArticle(transaction, articleId);
    if (article === null) return null;
    const content = await loadExportArticle(transaction, article, scope);
    const kept = writer.original === undefined ? null : await findTargetFile(transaction, articleId);
    const original = kept?.format === writer.original ? (kept?.content ?? null) : null;
    const { projectId } = article;
    const reasons = (await listReasons(transaction, [projectId])).get(projectId) ?? [];
    const details = { format, scope, version: article.sequence };
    await recordAudit(transaction, context, [{ kind: 'article_exported', projectId, articleId, details }]);
    return {
      article,
      chunks: encodeChunks(
        writer.write(content, {
          ...{ header, byteOrderMark: true, original },
          words: reviewWordsOf(words, reasons),
        }),
      ),
    };
  });
}

/** Once all of it has gone out. */
async function recordFile(
  { context, format, scope, delivers }: ExportJob,
  articles: readonly ArticleRecord[],
  file: ChunkHash,
): Promise<void> {
  const given = { part: format, scope, delivers, sha256: file.sha256(), bytes: file.bytes() };
  await recordExports(
    context,
    null,
    articles.map((article) => ({ article, ...given })),
  );
}

/** What is packed has no encoding. */
const fileMediaType = ({ mediaType }: ArticleWriter): string =>
  mediaType.startsWith('application/vnd.') ? mediaType : `${mediaType}; charset=utf-8`;
