import * as z from 'zod';
import { CORRECTION_SCOPES, type CorrectionScope } from '../../domain/correction/select-corrections';
import { numberedName } from '../../domain/exchange/numbered-name';
import { findWriter } from '../../domain/exchange/registry';
import { safeFileName } from '../../domain/exchange/safe-file-name';
import type { ArticleWriter } from '../../domain/exchange/writer';
import { failure, success, type Result } from '../../domain/result';
import { canExport } from '../../domain/review/role';
import { findTargetFile } from '../data/article-files';
import { listArticlesById, markExported, type ArticleRecord } from '../data/articles';
import { findActor } from '../data/memberships';
import { id } from './fields';
import type { ExportDownload } from './export-download';
import { exportOriginals } from './export-originals';
import { loadExportArticle } from './load-export-article';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
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
  'original',
] as const satisfies ExportFormat[];

/** As it stands in an address: `ids=a,b&format=md&scope=approved`. */
export const exportQuery = z.object({
  ids: z
    .string()
    .transform((ids) => [...new Set(ids.split(','))])
    .pipe(z.array(id).min(1).max(500)),
  format: z.enum(EXPORT_FORMATS),
  scope: z.enum(CORRECTION_SCOPES),
});
export type ExportQuery = z.output<typeof exportQuery>;

/** One article as a file, several as one file where the format allows, else as a ZIP of files. */
export async function exportArticles(
  context: SignedInContext,
  { ids, format, scope }: ExportQuery,
): Promise<Result<ExportDownload, 'not_found' | 'forbidden' | NoOriginal>> {
  const { db, user } = context;
  const found = new Map((await listArticlesById(db, ids)).map((article) => [article.id, article]));
  const articles = ids.flatMap((articleId) => found.get(articleId) ?? []);
  if (articles.length < ids.length) return failure('not_found');
  for (const projectId of new Set(articles.map((article) => article.projectId))) {
    const refused = refusal(await findActor(db, user, projectId), canExport);
    if (refused !== null) return failure(refused);
  }

  if (format === 'original') return exportOriginals(context, articles, scope);
  const writer = findWriter(WRITER_OF_FORMAT[format]);
  if (writer === null) throw new Error(`No writer for ${format}`);
  const delivers = scope === 'approved' && format !== 'errors-csv' && format !== 'docx-review';
  const job: ExportJob = { context, writer, format, scope, delivers, articles };
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
  readonly articles: readonly ArticleRecord[];
}

async function* writeOneFile(job: ExportJob): AsyncGenerator<Uint8Array> {
  for (const [index, article] of job.articles.entries()) yield* await writeArticle(job, article, index === 0);
}

async function* listEntries(job: ExportJob): AsyncGenerator<ZipEntry> {
  const used = new Set<string>();
  for (const article of job.articles) {
    const name = numberedName(safeFileName(article.info.title, job.writer.extension), used);
    yield { name, chunks: await writeArticle(job, article, true) };
  }
}

/** Reads the article at one moment, then writes it; an approved one is exported with that. */
async function writeArticle(
  { context, writer, format, scope, delivers }: ExportJob,
  article: ArticleRecord,
  header: boolean,
): Promise<Iterable<Uint8Array>> {
  const { id: articleId, projectId } = article;
  const content = await context.db.$transaction(async (transaction) => {
    const loaded = await loadExportArticle(transaction, article, scope);
    const kept = writer.original === undefined ? null : await findTargetFile(transaction, articleId);
    const original = kept?.format === writer.original ? (kept?.content ?? null) : null;
    if (delivers) await markExported(transaction, articleId);
    await recordAudit(transaction, context, [
      { kind: 'article_exported', projectId, articleId, details: { format, scope } },
    ]);
    return { loaded, original };
  });
  return encode(writer.write(content.loaded, { header, byteOrderMark: true, original: content.original }));
}

function* encode(chunks: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** What is packed has no encoding. */
const fileMediaType = ({ mediaType }: ArticleWriter): string =>
  mediaType.startsWith('application/vnd.') ? mediaType : `${mediaType}; charset=utf-8`;
