import * as z from 'zod';
import { groupDropped, type QeImportOutcome } from '../../domain/exchange/qe/import-view';
import { QePlanner, type ArticlePlan } from '../../domain/exchange/qe/plan-import';
import { findQeFormat } from '../../domain/exchange/qe/registry';
import { failure, success } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import type { FindingRun } from '../../domain/triage/finding-run';
import { listArticlesById, listProjectArticles, type ArticleRecord } from '../data/articles';
import { insertRun, listBatchRuns } from '../data/finding-runs';
import { lockArticles } from '../data/lock-articles';
import { findActor } from '../data/memberships';
import { insertOutsideFindings } from '../data/outside-findings';
import type { Connection, Database } from '../db/open-database';
import { id, line, systemName } from './fields';
import { loadTexts } from './load-findings';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

/** The most that is read of a file: what one request takes. */
const MAX_CHARS = 3_000_000;
/** Spans of one file: a hundred for each of as many articles as are looked through. */
const MAX_SPANS = 30_000;
const MAX_ARTICLES = 300;
/** Of systems, how many are named, and how long a name may be. */
const MAX_SYSTEMS = 100;
const MAX_NAME = 500;
/** Quotes times articles, of a file that holds no texts: a second or two. */
const MAX_LOOKUPS = 200_000;

const input = z.object({
  /** Made by whoever asks, so that a request that is sent again is done once. */
  batchId: id,
  projectId: id,
  /** Null for whichever articles of the project the file is about. */
  articleId: id.nullable(),
  text: z.string().max(MAX_CHARS),
  fileName: line,
  system: systemName,
  /** Of a file about several systems, the one whose translations the articles are; null for all of them. */
  fileSystem: z.string().max(MAX_NAME).nullable().default(null),
  dry: z.boolean(),
});
type Input = z.output<typeof input>;

/** Takes in what another system found; with `dry`, only says what that would do. */
export const importFindings = defineUseCase({
  id: 'import-findings',
  access: 'project',
  input,
  async run(context, wanted): Answer<QeImportOutcome> {
    const { db, user } = context;
    const refused = refusal(await findActor(db, user, wanted.projectId), canImport);
    if (refused !== null) return failure(refused);
    const format = findQeFormat(wanted.text);
    if (format === null) return failure('qe_format_unknown');
    const file = format.read(wanted.text, wanted.fileSystem);
    const spans = file.rows.reduce((sum, row) => sum + row.spans.length, 0);
    if (spans > MAX_SPANS) return failure('too_many', { max: MAX_SPANS });
    const articles = await listWanted(db, wanted);
    if (articles === null) return failure('not_found');
    const isWithoutTexts = file.rows.some(({ target }) => target === null);
    if (isWithoutTexts && spans * articles.length > MAX_LOOKUPS) return failure('qe_choose_article');
    // Places in a list of segments are those of any article with as many.
    const isListed = file.rows.some(({ of }) => of !== null);
    if (isListed && wanted.articleId === null) return failure('qe_choose_article');

    const planner = new QePlanner(file);
    // One more is asked for than is looked through.
    for (const article of articles.slice(0, MAX_ARTICLES))
      planner.match({ articleId: article.id, input: await loadTexts(db, article) });
    const plan = planner.done();
    if (!wanted.dry) await store(context, wanted, { format: format.id, plans: plan.articles });
    const titles = new Map(articles.map((article) => [article.id, article.info.title]));
    const sumOf = (valueOf: (one: ArticlePlan) => number): number =>
      plan.articles.reduce((sum, one) => sum + valueOf(one), 0);
    return success({
      format: format.id,
      systems: file.systems.slice(0, MAX_SYSTEMS),
      spans,
      kept: sumOf(({ placed }) => placed.length),
      repeated: sumOf(({ counts }) => counts.repeated),
      segments: sumOf(({ segments }) => segments),
      reanchored: file.reanchored,
      articles: plan.articles.map(({ articleId, placed }) => ({
        id: articleId,
        title: titles.get(articleId) ?? '',
        kept: placed.length,
      })),
      isCut: articles.length > MAX_ARTICLES,
      dropped: groupDropped(plan.dropped),
      isDone: !wanted.dry,
    });
  },
  touches: (_input, { articles, isDone }) => (isDone ? articles.map((article) => article.id) : []),
});

/** Null where the article is not one of the project. */
async function listWanted(
  db: Database,
  { projectId, articleId }: Input,
): Promise<readonly ArticleRecord[] | null> {
  if (articleId === null) return listProjectArticles(db, projectId, MAX_ARTICLES + 1);
  const articles = await listArticlesById(db, [articleId]);
  return articles[0]?.projectId === projectId ? articles : null;
}

interface Planned {
  readonly format: string;
  readonly plans: readonly ArticlePlan[];
}

/** A run for each article. What its texts read when they were matched is kept with each finding, so they may have changed since. */
async function store(context: SignedInContext, wanted: Input, { format, plans }: Planned): Promise<void> {
  const { batchId, projectId, fileName, system } = wanted;
  await context.db.$transaction(async (transaction) => {
    await lockArticles(
      transaction,
      plans.map(({ articleId }) => articleId),
    );
    if ((await listBatchRuns(transaction, batchId)).length > 0) return;
    const kept = plans.filter(({ placed }) => placed.length > 0);
    const present = await listArticlesById(
      transaction,
      kept.map(({ articleId }) => articleId),
    );
    const ids = new Set(present.map((article) => article.id));
    const stored = kept.filter(({ articleId }) => ids.has(articleId));
    for (const plan of stored) {
      const at = context.now().toISOString();
      await storeRun(transaction, plan, {
        ...{ id: context.newId(), articleId: plan.articleId, batchId, kind: 'import', system },
        ...{ details: { file: fileName, format }, state: 'done', counts: plan.counts },
        ...{ tokensIn: 0, tokensOut: 0, startedAt: at, endedAt: at, startedById: context.user.id },
      });
    }
    await recordAudit(transaction, context, [
      {
        kind: 'findings_imported',
        projectId,
        details: { added: stored.reduce((sum, { placed }) => sum + placed.length, 0) },
      },
    ]);
  });
}

async function storeRun(transaction: Connection, { placed }: ArticlePlan, run: FindingRun): Promise<void> {
  await insertRun(transaction, run);
  const findings = placed.map((one, index) => ({
    id: `${run.id}-${String(index + 1)}`,
    runId: run.id,
    ...one,
  }));
  await insertOutsideFindings(transaction, run.articleId, findings);
}
