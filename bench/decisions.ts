import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Result } from '@/domain/result';
import type { BulkEvent } from '@/domain/review/bulk-view';
import { CORRECTION_SORTS, type CorrectionQuery } from '@/domain/review/correction-row';
import { NO_CHOICE } from '@/domain/review/decision-request';
import type { MyDecisionQuery } from '@/domain/review/my-decision';
import type { TimelineCursor, TimelinePage } from '@/domain/history/timeline';
import { migrate } from '@/server/db/migrate';
import { openDatabase, type Database } from '@/server/db/open-database';
import { PROVIDERS, type Provider } from '@/server/db/provider';
import { compareVersions } from '@/server/services/compare-versions';
import { ARTICLE_SORTS, type ArticleSort } from '@/domain/review/article-row';
import { listArticles } from '@/server/services/list-articles';
import { correctionFacets } from '@/server/services/correction-facets';
import { getHistory } from '@/server/services/get-history';
import { listCorrections } from '@/server/services/list-corrections';
import { listMyDecisions } from '@/server/services/list-my-decisions';
import { listQueue } from '@/server/services/list-queue';
import { planBulk } from '@/server/services/plan-bulk';
import { runBulk, runUndoBulk } from '@/server/services/run-bulk';
import type { SignedInContext } from '@/server/services/use-case';
import { startPostgres } from '../tests/support/postgres';
import { makeCorrections } from './support/corrections-database';

/**
 * Prints how lists and decisions hold out among 100,000 corrections: the articles, the queue, the table with its filters and sorts, a bulk
 * decision from the dry run to the undo, a long timeline. On a new SQLite file and on a throw-away PostgreSQL:
 * `npm run bench:decisions`, or for one of them `npm run bench:decisions -- postgresql`.
 */
const CORRECTIONS = 100_000;
const PER_ARTICLE = 100;
const AT_ONCE = 500;
const RUNS = 30;
const BULK_RUNS = 10;
const PAGE = 100;
const LONG_LIFE = 5_000;

const ALL: CorrectionQuery = {
  articleIds: [],
  targetLangs: [],
  categories: [],
  severities: [],
  proposerIds: [],
  groupIds: [],
  states: ['proposed'],
  sort: 'article',
  descending: false,
};
const FILTERED: CorrectionQuery = {
  ...ALL,
  severities: ['major'],
  categories: ['style/awkward'],
  targetLangs: ['en'],
  sort: 'proposedAt',
  descending: true,
};
const ALL_OF_MINE: MyDecisionQuery = { articleId: '', state: '', category: '', reason: '', onlyNew: false };

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The value below which so great a part of them lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

function print(name: string, times: readonly number[]): void {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(
    `  ${name.padEnd(48)} p50 ${p50.toFixed(0).padStart(5)} ms   p95 ${p95.toFixed(0).padStart(5)} ms`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  await work();
  for (let run = 0; run < RUNS; run++) times.push(await timed(work));
  print(name, times);
}

async function measureAll(name: string, url: string): Promise<void> {
  await migrate(url);
  const db = await openDatabase(url);
  const { editor, reviewers, articleIds } = await makeCorrections(db, CORRECTIONS, PER_ARTICLE);
  // What PostgreSQL does by itself within a minute: it has to know of the rows that came in at once.
  if (db.provider === 'postgresql') await db.$executeRaw`VACUUM ANALYZE`;
  console.log(`${name}, ${CORRECTIONS.toLocaleString('en')} corrections in ${articleIds.length} articles`);
  const [reviewer, lastArticleId] = [reviewers[0], articleIds.at(-1)];
  if (reviewer === undefined || lastArticleId === undefined) throw new Error('There is nothing to measure');
  await measureArticles(editor);
  await measureQueue(reviewer);
  await measureTable(editor);
  await measureBulk(db, editor, articleIds.slice(0, 10));
  await measureMine(reviewer);
  await measureTimeline(db, editor, lastArticleId);
  await db.$disconnect();
}

/** Of all projects, as the page asks for it. */
async function measureArticles(editor: SignedInContext): Promise<void> {
  const page = (sort: ArticleSort, offset: number) => async () =>
    valueOf(
      await listArticles.run(editor, {
        projectId: null,
        states: [],
        lang: '',
        search: '',
        sort,
        descending: true,
        offset,
      }),
    );
  for (const sort of ARTICLE_SORTS) await measure(`articles: by ${sort}`, page(sort, 0));
  await measure('articles: by due, page 10', page('due', 450));
}

async function measureQueue(reviewer: SignedInContext): Promise<void> {
  for (const part of ['mine', 'pool'] as const) {
    const ask = async () => valueOf(await listQueue.run(reviewer, { part, projectId: null, offset: 0 }));
    const { total } = await ask();
    await measure(`queue: ${part}, ${total.toLocaleString('en')} articles`, ask);
  }
}

/** Of all projects that the editor may see, as the page asks for it. */
async function measureTable(editor: SignedInContext): Promise<void> {
  const page = (query: CorrectionQuery, offset = 0) => {
    return async () =>
      valueOf(await listCorrections.run(editor, { projectId: null, query, offset, limit: PAGE }));
  };
  await measure('table: all that is proposed', page(ALL));
  await measure('table: all that is proposed, page 500', page(ALL, 500 * PAGE));
  const filtered = page(FILTERED);
  const { total } = await filtered();
  await measure(`table: three filters, ${total.toLocaleString('en')} pass, newest first`, filtered);
  await measure('table: three filters, page 40', page(FILTERED, 40 * PAGE));
  for (const sort of CORRECTION_SORTS) {
    await measure(`table: by ${sort}, descending`, page({ ...ALL, sort, descending: true }));
  }
  await measure('table: by severity, page 500', page({ ...ALL, sort: 'severity' }, 500 * PAGE));
  await measure(
    'table: newest first, page 500',
    page({ ...FILTERED, ...{ severities: [], categories: [] } }, 500 * PAGE),
  );
  await measure('table: what the filters offer', async () =>
    valueOf(await correctionFacets.run(editor, { projectId: null })),
  );
}

async function endOf(events: Result<AsyncGenerator<BulkEvent>>): Promise<BulkEvent & { type: 'done' }> {
  for await (const event of valueOf(events)) if (event.type === 'done') return event;
  throw new Error('The work did not come to its end');
}

async function measureBulk(
  db: Database,
  editor: SignedInContext,
  articleIds: readonly string[],
): Promise<void> {
  const wish = { kind: 'approve', reason: null, note: '', rivals: NO_CHOICE, override: false } as const;
  const found = await db.correction.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: { id: 'asc' },
    take: AT_ONCE,
    select: { id: true },
  });
  let baseVersion = 1;
  const targets = () => found.map(({ id }) => ({ correctionId: id, baseVersion }));
  await measure(`bulk: dry run of ${AT_ONCE} in ${articleIds.length} articles`, async () =>
    valueOf(await planBulk.run(editor, { selection: { kind: 'targets', targets: targets() }, wish })),
  );
  const { signal } = new AbortController();
  const approvals: number[] = [];
  const undos: number[] = [];
  for (let run = 0; run < BULK_RUNS; run++) {
    const batchId = randomUUID();
    const changes = async (events: Result<AsyncGenerator<BulkEvent>>) => {
      const { changed } = await endOf(events);
      if (changed !== AT_ONCE) throw new Error(`${changed} were changed`);
    };
    approvals.push(
      await timed(async () => changes(await runBulk(editor, { batchId, targets: targets(), wish }, signal))),
    );
    const undo = { batchId: randomUUID(), undoesId: batchId };
    undos.push(await timed(async () => changes(await runUndoBulk(editor, undo, signal))));
    baseVersion += 2;
  }
  print(`bulk: approval of ${AT_ONCE}`, approvals);
  print('bulk: its undo', undos);
}

async function measureMine(reviewer: SignedInContext): Promise<void> {
  const ask = (offset: number) => async () =>
    valueOf(await listMyDecisions.run(reviewer, { query: ALL_OF_MINE, since: null, offset, limit: PAGE }));
  const { total } = await ask(0)();
  await measure(`my decisions: ${total.toLocaleString('en')}, first page`, ask(0));
  await measure('my decisions: page 40', ask(40 * PAGE));
}

async function measureTimeline(db: Database, editor: SignedInContext, articleId: string): Promise<void> {
  await liveLong(db, editor, articleId);
  const ask = async (before: TimelineCursor | null): Promise<TimelinePage> =>
    valueOf(await getHistory.run(editor, { articleId, before }));
  const what = `timeline of ${LONG_LIFE.toLocaleString('en')} decisions`;
  await measure(`${what}: first page`, () => ask(null));
  let before: TimelineCursor | null = null;
  for (let page = 1; page < 50; page++) {
    before = (await ask(before)).next;
    if (before === null) throw new Error('The timeline ends too early');
  }
  await measure(`${what}: page 50`, () => ask(before));
  const between = { articleId, before: LONG_LIFE - 1, after: LONG_LIFE };
  await measure('comparison of its last two versions', async () =>
    valueOf(await compareVersions.run(editor, between)),
  );
}

/** The corrections of the article are approved and taken back, one after the other, again and again. */
async function liveLong(db: Database, editor: SignedInContext, articleId: string): Promise<void> {
  const corrections = await db.correction.findMany({ where: { articleId }, orderBy: { id: 'asc' } });
  await db.article.update({ where: { id: articleId }, data: { sequence: LONG_LIFE } });
  const decisions = Array.from({ length: LONG_LIFE }, (_, index) => {
    const isUndo = index % 2 === 1;
    const turn = index >> 1;
    const correction = corrections[turn % corrections.length];
    if (correction === undefined) throw new Error('The article has no correction');
    const { id: correctionId, blockId, start, end, replacement } = correction;
    const round = Math.floor(turn / corrections.length);
    return {
      id: `long-${index}`,
      correctionId,
      version: 2 + 2 * round + (isUndo ? 1 : 0),
      articleId,
      sequence: index + 1,
      kind: isUndo ? 'undo' : 'approve',
      byId: editor.user.id,
      at: new Date(Date.now() - (LONG_LIFE - index) * 60_000),
      ...(isUndo ? { undoesId: `long-${index - 1}` } : { blockId, start, end, text: replacement }),
    };
  });
  for (let from = 0; from < LONG_LIFE; from += 1000) {
    await db.decision.createMany({ data: decisions.slice(from, from + 1000) });
  }
}

const MEASURES: Readonly<Record<Provider, () => Promise<void>>> = {
  sqlite: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verso-bench-'));
    try {
      await measureAll('SQLite', `file:${path.join(folder, 'bench.db')}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  postgresql: async () => {
    const postgres = startPostgres();
    if (postgres === null) {
      console.log('PostgreSQL: not measured, this machine has none');
      return;
    }
    const name = `bench_${randomUUID().replaceAll('-', '')}`;
    const server = await openDatabase(postgres.urlOf('postgres'));
    try {
      await server.$executeRawUnsafe(`CREATE DATABASE ${name}`);
      await measureAll('PostgreSQL', postgres.urlOf(name));
      await server.$executeRawUnsafe(`DROP DATABASE ${name}`);
    } finally {
      await server.$disconnect();
      postgres.stop();
    }
  },
};

const wanted = process.argv.slice(2);
for (const provider of PROVIDERS) {
  if (wanted.length === 0 || wanted.includes(provider)) await MEASURES[provider]();
}
