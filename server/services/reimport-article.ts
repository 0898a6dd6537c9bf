import type { ArticleUnit } from '../../domain/article/unit';
import type { Segment } from '../../domain/article/segment';
import type { SideIssue } from '../../domain/exchange/import-view';
import type { NewTextBlocks } from '../../domain/exchange/build-new-text';
import type { BuildErrorCode, SegmentIssue } from '../../domain/exchange/build-article';
import type { ReadNewText } from '../../domain/exchange/read-new-text';
import {
  alignEditionInSteps,
  carriedSegments,
  renumberRows,
} from '../../domain/history/editions/carry-segments';
import type { EditionOutcome } from '../../domain/history/editions/edition-view';
import { planTextInSteps, type TextPlan } from '../../domain/history/editions/plan-edition';
import { success, type Failure, type Result } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { findBatchDecisions } from '../data/decision-batches';
import { findEdition } from '../data/editions';
import { driveSteps } from './drive-steps';
import { finishSteps } from './finish-steps';
import { enterArticle, type EntryRefusal } from './enter-article';
import { loadFormer } from './load-former';
import { readEdition, type EditionRequest, type Progressing } from './read-edition';
import type { SignedInContext } from './use-case';
import { takeFileIssues } from './take-file-issues';
import { versionAfter } from './version-after';
import { writeEdition } from './write-edition';

export interface ReimportRequest extends EditionRequest {
  /** Of the edition that it makes: asking twice takes the text in once. */
  readonly id: string;
  /** Number of the edition that the dry run was worked out for. */
  readonly baseEdition: number;
}

/** What is told while a new text is taken in. The last one is not `progress`. */
export type ReimportEvent =
  | Progressing
  | ({ readonly type: 'article' } & EditionOutcome)
  | { readonly type: 'refused'; readonly issues: readonly SideIssue[] }
  | { readonly type: 'failed'; readonly error: Failure<BuildErrorCode | 'id_taken'> };

/** The text of a new edition, worked out before anything is held. */
export interface PreparedEdition {
  readonly id: string;
  readonly text: TextPlan;
  readonly segments: readonly Segment[];
  readonly units: readonly ArticleUnit[];
  /** What the file says is wrong, by its rows; null where it has none. */
  readonly said: { readonly rows: readonly Segment[]; readonly issues: readonly SegmentIssue[] } | null;
  readonly read: ReadNewText;
}

/** Somebody edits the alignment while the new one is worked out: so often it is worked out again. */
const ATTEMPTS = 5;

/**
 * Takes a new text of an article in, whole or not at all. What is the same stays, with all that hangs on it; see
 * docs/decisions/0023-editions.md.
 */
export async function reimportArticle(
  context: SignedInContext,
  request: ReimportRequest,
  signal: AbortSignal,
): Promise<Result<AsyncGenerator<ReimportEvent>, EntryRefusal>> {
  const entered = await enterArticle(context.db, context.user, request.articleId, canImport);
  return entered.ok ? success(reimportInSteps(context, request, entered.value.article, signal)) : entered;
}

async function* reimportInSteps(
  context: SignedInContext,
  request: ReimportRequest,
  { info }: ArticleRecord,
  signal: AbortSignal,
): AsyncGenerator<ReimportEvent> {
  const reading = yield* readEdition(request, info, context.newId, signal);
  if (reading.outcome !== 'read') {
    yield reading.outcome === 'refused'
      ? { type: 'refused', issues: reading.issues }
      : { type: 'failed', error: reading.error };
    return;
  }
  const { read, built } = reading;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const entered = await enterArticle(context.db, context.user, request.articleId, canImport);
    if (!entered.ok) throw new Error('The article went away while its new text was read');
    const { article } = entered.value;
    const known = await settled(context, request, article);
    if (known !== null) {
      yield known;
      return;
    }
    yield { type: 'progress', phase: 'comparing', done: 0, total: 1 };
    const prepared = yield* prepare(context, request.id, article, read, built, signal);
    yield { type: 'progress', phase: 'saving', done: 0, total: prepared.segments.length };
    signal.throwIfAborted();
    const outcome = prepared.text.isUnchanged
      ? await takeFileIssues(context, article, prepared)
      : await writeEdition(context, request, article, prepared);
    if (outcome !== 'alignment_changed') {
      yield { type: 'article', ...outcome };
      return;
    }
  }
  throw new Error('The alignment of the article changed again and again');
}

/** What can be said without working anything out: it was taken in already, or on another text than this. */
async function settled(
  { db }: SignedInContext,
  { id, articleId, baseEdition }: ReimportRequest,
  article: ArticleRecord,
): Promise<ReimportEvent | null> {
  const stored = await findEdition(db, id);
  if (stored !== null) {
    if (stored.articleId !== articleId) return { type: 'failed', error: { code: 'id_taken' } };
    const { number, sequence } = stored.edition;
    const last = (await findBatchDecisions(db, id))?.last ?? sequence;
    const version = await versionAfter(db, articleId, last);
    return {
      type: 'article',
      outcome: 'reimported',
      edition: number,
      version,
      before: sequence - 1,
      counts: stored.counts,
    };
  }
  return article.edition === baseEdition
    ? null
    : { type: 'article', outcome: 'stale', edition: article.edition };
}

async function* prepare(
  { db, newId }: SignedInContext,
  id: string,
  article: ArticleRecord,
  read: ReadNewText,
  built: NewTextBlocks,
  signal: AbortSignal,
): AsyncGenerator<Progressing, PreparedEdition> {
  const former = await loadFormer(db, article);
  const text = yield* compareTexts(planTextInSteps(former, built), signal);
  const { sourceLang, targetLang } = article.info;
  const counted = [...(built.source ?? []), ...(built.target ?? [])];
  const said = saidIn(built, text);
  const segments = await finishSteps(
    alignEditionInSteps({
      ...{ blocks: text.blocks, sourceLang, targetLang, newId },
      carried: carriedSegments(former.segments, text.former, text.sides),
      rows: said?.rows ?? null,
    }),
    signal,
  );
  return { id, text, segments, units: renamed(built.units, counted, text), said, read };
}

/** The rows of a file, counted in the blocks that these are now, with what it says is wrong in them. */
export function saidIn(built: NewTextBlocks, { blocks }: TextPlan): PreparedEdition['said'] {
  const counted = [...(built.source ?? []), ...(built.target ?? [])];
  return built.rows && { rows: renumberRows(built.rows, counted, blocks), issues: built.issues };
}

/** Which paragraphs are the same or alike takes seconds of a long text that is all new. */
export async function* compareTexts(
  steps: ReturnType<typeof planTextInSteps>,
  signal: AbortSignal,
): AsyncGenerator<Progressing, TextPlan> {
  const work = driveSteps(steps, signal);
  for (;;) {
    const step = await work.next();
    if (step.done) return step.value;
    yield { type: 'progress', phase: 'comparing', ...step.value };
  }
}

/** What a file says of its units, said of the blocks that these are now. */
function renamed(
  units: readonly ArticleUnit[],
  counted: NewTextBlocks['target'] & object,
  { blocks }: TextPlan,
): readonly ArticleUnit[] {
  const ids = new Map(counted.map(({ id }, index) => [id, blocks[index]?.id ?? null]));
  const nameOf = (id: string | null) => (id === null ? null : (ids.get(id) ?? null));
  return units.map((unit) => ({
    ...unit,
    sourceBlockId: nameOf(unit.sourceBlockId),
    targetBlockId: nameOf(unit.targetBlockId),
  }));
}
