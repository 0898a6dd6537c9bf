import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NO_FILTER, REPORT_GROUPS, type ReportFilter } from '@/domain/reports/report-filter';
import type { Result } from '@/domain/result';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { countStaleArticles } from '@/server/data/facts';
import { migrate } from '@/server/db/migrate';
import { openDatabase, type Database } from '@/server/db/open-database';
import { PROVIDERS, type Provider } from '@/server/db/provider';
import { refreshFacts } from '@/server/reports/refresh-facts';
import { getCheckReport } from '@/server/services/get-check-report';
import { getEffortReport } from '@/server/services/get-effort-report';
import { getErrorReport } from '@/server/services/get-error-report';
import { getNamesReport } from '@/server/services/get-names-report';
import { getReportFacets } from '@/server/services/get-report-facets';
import { getScoreReport } from '@/server/services/get-score-report';
import { listErrorPlaces } from '@/server/services/list-error-places';
import type { SignedInContext } from '@/server/services/use-case';
import { startPostgres } from '../tests/support/postgres';
import { makeReports, type ReportsDatabase } from './support/reports-database';

/**
 * Prints how long each view of the reports takes among a million errors, the median and the worst of five, how much of it this process computes (all of it for SQLite: what it would take on a
 * machine that has nothing else to do), and the memory it all takes; and how long it takes to count an article anew.
 * On a new SQLite file and on a throw-away PostgreSQL: `npm run bench:reports`; for one of them, or with fewer errors, `npm run bench:reports -- sqlite 100000`.
 */
const ERRORS = 1_000_000;
const PER_ARTICLE = 100;
const RUNS = 5;
const GOAL_MS = 1000;
const COUNTED_ANEW = 100;

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function measure(name: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const busy: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const startedMs = performance.now();
    const before = process.cpuUsage();
    await ask();
    times.push(performance.now() - startedMs);
    const { user, system } = process.cpuUsage(before);
    busy.push((user + system) / 1000);
  }
  times.sort((one, other) => one - other);
  busy.sort((one, other) => one - other);
  const [median, worst] = [times[RUNS >> 1] ?? NaN, times.at(-1) ?? NaN];
  const computing = busy[RUNS >> 1] ?? NaN;
  const late = worst > GOAL_MS ? '   over a second' : '';
  console.log(
    `  ${name.padEnd(44)} ${toMs(median)}   worst ${toMs(worst)}   computing ${toMs(computing)}${late}`,
  );
}

const toMs = (ms: number): string => `${ms.toFixed(0).padStart(6)} ms`;

async function measureAll(name: string, url: string, errors: number): Promise<void> {
  await migrate(url);
  const db = await openDatabase(url);
  const startedMs = performance.now();
  const made = await makeReports(db, errors, PER_ARTICLE);
  if (db.provider === 'postgresql') await db.$executeRaw`VACUUM ANALYZE`;
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
  const counts = `${made.errors.toLocaleString('en')} errors in ${made.articles.toLocaleString('en')} articles`;
  console.log(`${name}, ${counts} (written in ${seconds} s)`);
  await measureViews(db, made);
  await measureRefresh(db);
  const { rss, heapUsed } = process.memoryUsage();
  console.log(`  memory: ${toMegabytes(rss)} resident, ${toMegabytes(heapUsed)} of it live`);
  await db.$disconnect();
}

const toMegabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;

async function measureViews(db: Database, made: ReportsDatabase): Promise<void> {
  const user = { id: made.administratorId, name: 'Ada', email: 'ada@example.org', isAdministrator: true };
  const context: SignedInContext = {
    ...{ db, user, now: () => new Date(), newId: randomUUID, newToken: randomUUID },
  };
  const scores = (filter: ReportFilter, by: (typeof REPORT_GROUPS)[number], model = 'google-mqm') =>
    measure(`scores by ${by}${filter === NO_FILTER ? '' : ', filtered'}, ${model}`, async () =>
      valueOf(await getScoreReport.run(context, { filter, model, by })),
    );
  for (const by of REPORT_GROUPS) await scores(NO_FILTER, by);
  for (const { id } of SCORING_MODELS) await scores(NO_FILTER, 'system', id);
  const filters: Readonly<Record<string, ReportFilter>> = {
    project: { ...NO_FILTER, projectId: made.projectId },
    'system and pair': { ...NO_FILTER, system: 'System 3', sourceLang: 'en', targetLang: 'zh' },
    reviewer: { ...NO_FILTER, reviewerId: made.reviewerId },
    'half a year': { ...NO_FILTER, from: '2024-06-01', to: '2024-11-30' },
  };
  for (const [name, filter] of Object.entries(filters)) {
    await measure(`scores by system of one ${name}`, async () =>
      valueOf(await getScoreReport.run(context, { filter, model: 'mqm-linear', by: 'system' })),
    );
    await measure(`errors of one ${name}`, async () =>
      valueOf(await getErrorReport.run(context, { filter })),
    );
  }
  const filter = NO_FILTER;
  await measure('errors by category and severity', async () =>
    valueOf(await getErrorReport.run(context, { filter })),
  );
  await measure('effort by system', async () =>
    valueOf(await getEffortReport.run(context, { filter, by: 'system' })),
  );
  await measure('effort by reviewer', async () =>
    valueOf(await getEffortReport.run(context, { filter, by: 'reviewer' })),
  );
  await measure('names and terms', async () =>
    valueOf(await getNamesReport.run(context, { filter, limit: 200 })),
  );
  await measure('checks', async () => valueOf(await getCheckReport.run(context, { filter })));
  await measure('what can be filtered by', async () =>
    valueOf(await getReportFacets.run(context, { projectId: null })),
  );
  const places = {
    articleId: null,
    category: 'accuracy',
    isExact: false,
    severity: 'major',
    foundBy: null,
  } as const;
  await measure('errors behind a figure, a page', async () =>
    valueOf(await listErrorPlaces.run(context, { filter, places, after: null })),
  );
}

/** As after somebody has worked on them. */
async function measureRefresh(db: Database): Promise<void> {
  await db.$executeRaw`INSERT INTO "staleArticle" ("articleId") SELECT "id" FROM "article" ORDER BY "id" LIMIT ${COUNTED_ANEW}`;
  const startedMs = performance.now();
  const done = await refreshFacts(db, { projectIds: null, articles: COUNTED_ANEW, ms: 600_000 });
  const each = (performance.now() - startedMs) / Math.max(1, done);
  const left = await countStaleArticles(db, null);
  console.log(`  an article counted anew: ${each.toFixed(1)} ms (${done} of them, ${left} left)`);
}

const [which, count] = process.argv.slice(2);
const errors = Number(count ?? ERRORS);
const measured: Readonly<Record<Provider, () => Promise<void>>> = {
  sqlite: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verso-bench-'));
    try {
      await measureAll('SQLite', `file:${path.join(folder, 'reports.db')}`, errors);
    } finally {
      rmSync(folder, { recursive: true, force: true });
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
      await measureAll('PostgreSQL', postgres.urlOf(name), errors);
      await server.$executeRawUnsafe(`DROP DATABASE ${name}`);
    } finally {
      await server.$disconnect();
      postgres.stop();
    }
  },
};
for (const provider of PROVIDERS) if (which === undefined || which === provider) await measured[provider]();
