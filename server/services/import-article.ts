import {
  buildArticleInSteps,
  type BuildErrorCode,
  type BuiltArticle,
} from '../../domain/exchange/build-article';
import type { KeptFile } from '../../domain/exchange/kept-file';
import { placeIssues } from '../../domain/exchange/place-issues';
import type { ImportProgress, ImportWishes, SideIssue } from '../../domain/exchange/import-view';
import { readImportInSteps, type ImportMaterial, type ReadImport } from '../../domain/exchange/read-import';
import type { ArticleInfo } from '../../domain/article/article';
import { failure, success, type Failure, type Result } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { insertFiles } from '../data/article-files';
import { insertUnits } from '../data/article-units';
import { insertArticle } from '../data/articles';
import { insertBlocks } from '../data/blocks';
import { findActor } from '../data/memberships';
import { insertSegments } from '../data/segments';
import { articleInfo } from './article-fields';
import { driveSteps } from './drive-steps';
import { finishSteps } from './finish-steps';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { saveFileIssues } from './save-file-issues';
import type { SignedInContext } from './use-case';

export interface ImportRequest {
  readonly projectId: string;
  readonly material: ImportMaterial;
  readonly wishes: ImportWishes;
  readonly maxBytes: number;
}

/** What is told while an article is imported. The last one is `article`, `refused` or `failed`. */
export type ImportEvent =
  | ({ readonly type: 'progress' } & ImportProgress)
  | { readonly type: 'article'; readonly id: string; readonly title: string }
  | { readonly type: 'refused'; readonly issues: readonly SideIssue[] }
  | { readonly type: 'failed'; readonly error: Failure<BuildErrorCode | 'invalid_input'> };

/**
 * Imports one article, or nothing at all of it. Whoever stops reading the events, or aborts, stops the work: what is not
 * yet written then never is.
 */
export async function importArticle(
  context: SignedInContext,
  request: ImportRequest,
  signal: AbortSignal,
): Promise<Result<AsyncGenerator<ImportEvent>, 'not_found' | 'forbidden'>> {
  const refused = refusal(await findActor(context.db, context.user, request.projectId), canImport);
  return refused === null ? success(importInSteps(context, request, signal)) : failure(refused);
}

async function* importInSteps(
  context: SignedInContext,
  { projectId, material, wishes, maxBytes }: ImportRequest,
  signal: AbortSignal,
): AsyncGenerator<ImportEvent> {
  yield { type: 'progress', phase: 'reading', done: 0, total: 1 };
  const read = await finishSteps(readImportInSteps(material, wishes, maxBytes), signal);
  if (read.value === null) {
    yield { type: 'refused', issues: read.issues };
    return;
  }
  const info = completeInfo(read.value);
  if (!info.ok) {
    yield { type: 'failed', error: info.error };
    return;
  }

  const { newId } = context;
  const built = yield* buildWithProgress(read.value, info.value, newId, signal);
  if (!built.ok) {
    yield { type: 'failed', error: built.error };
    return;
  }

  const { segments } = built.value;
  yield { type: 'progress', phase: 'saving', done: 0, total: segments.length };
  signal.throwIfAborted();
  const id = newId();
  const { files } = read.value;
  await save(context, { id, projectId, info: info.value, files }, built.value);
  yield { type: 'article', id, title: info.value.title };
}

/** Nobody knows the language of a source that is not there, unless they were told. */
function completeInfo({ info }: ReadImport): Result<ArticleInfo, 'invalid_input'> {
  const nothing = { title: '', mtSystem: '', address: '', byline: '', publishedOn: '', domain: '' };
  const parsed = articleInfo.safeParse({ ...nothing, sourceLang: 'und', targetLang: 'und', ...info });
  if (parsed.success) return success(parsed.data);
  return failure('invalid_input', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
}

async function* buildWithProgress(
  { content }: ReadImport,
  { sourceLang, targetLang }: ArticleInfo,
  newId: () => string,
  signal: AbortSignal,
): AsyncGenerator<ImportEvent, Result<BuiltArticle, BuildErrorCode>> {
  const work = driveSteps(buildArticleInSteps({ ...content, sourceLang, targetLang, newId }), signal);
  for (;;) {
    const step = await work.next();
    if (step.done) return step.value;
    const { step: phase, done, total } = step.value;
    yield { type: 'progress', phase, done, total };
  }
}

interface ArticleToSave {
  readonly id: string;
  readonly projectId: string;
  readonly info: ArticleInfo;
  readonly files: readonly KeptFile[];
}

async function save(
  context: SignedInContext,
  { files, ...article }: ArticleToSave,
  built: BuiltArticle,
): Promise<void> {
  const { db, user, now } = context;
  const { blocks, segments, units } = built;
  const record = { ...article, importedById: user.id, segmentCount: segments.length };
  const placed = placeIssues({ ...article.info, ...built, corrections: [] }, built.issues);
  await db.$transaction(async (transaction) => {
    await insertArticle(transaction, record, now());
    await insertBlocks(transaction, article.id, blocks);
    await insertSegments(transaction, article.id, segments);
    await insertUnits(transaction, article.id, units);
    await insertFiles(transaction, article.id, files);
    await saveFileIssues(transaction, context, article.id, files, placed);
    await recordAudit(transaction, context, [
      {
        kind: 'article_imported',
        projectId: article.projectId,
        articleId: article.id,
        details: { segments: segments.length },
      },
    ]);
  });
}
