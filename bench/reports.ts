import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { NameRow } from '@/domain/reports/name-report';
import {
  NO_FILTER,
  REPORT_GROUPS,
  type ReportFilter,
  type ReportGroup,
} from '@/domain/reports/report-filter';
import type { Result } from '@/domain/result';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { countStaleArticles } from '@/server/data/facts';
import { migrate } from '@/server/db/migrate';
import { openDatabase, type Database } from '@/server/db/open-database';
import { PROVIDERS, type Provider } from '@/server/db/provider';
import { refreshFacts } from '@/server/reports/refresh-facts';
import { getAgreement } from '@/server/services/get-agreement';
import { getCheckReport } from '@/server/services/get-check-report';
import { getEffortReport } from '@/server/services/get-effort-report';
import { getErrorReport } from '@/server/services/get-error-report';
import { getNamesReport } from '@/server/services/get-names-report';
import { getReportFacets } from '@/server/services/get-report-facets';
import { getScoreReport } from '@/server/services/get-score-report';
import { getSignificance } from '@/server/services/get-significance';
import { listAcceptedFindings } from '@/server/services/list-accepted-findings';
import { listErrorPlaces } from '@/server/services/list-error-places';
import { listNamePlaces } from '@/server/services/list-name-places';
import type { SignedInContext } from '@/server/services/use-case';
import { startPostgres } from '../tests/support/postgres';
import { findReports, makeReports, type ReportsDatabase } from './support/reports-database';

/**
 * Prints how long each view of the reports takes among a million errors, the median and the worst of five, how much of it this process computes (all of it for SQLite: what it would take on a
 * machine that has nothing else to do), and the memory it all takes; and how long it takes to count an article anew.
 * On a new SQLite file and on a throw-away PostgreSQL: `npm run bench:reports`; for one of them, or with fewer errors, `npm run bench:reports -- sqlite 100000`. `--keep FOLDER` keeps the
 * databases there, and uses those that it finds.
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
    `  ${name.padEnd(66)} ${toMs(median)}   worst ${toMs(worst)}   computing ${toMs(computing)}${late}`,
  );
}

/** As a page of places says where the next begins. */
type PlaceKey = { readonly at: string; readonly id: string };

/** How long nobody else was answered, at the worst. */
async function measureBlock(run: () => Promise<void>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await run();
  delay.disable();
  console.log(`    longest block of the event loop ${toMs(delay.max / 1e6)}`);
}

const toMs = (ms: number): string => `${ms.toFixed(0).padStart(6)} ms`;

async function measureAll(name: string, url: string, errors: number): Promise<void> {
  await migrate(url);
  const db = await openDatabase(url);
  const startedMs = performance.now();
  const made = (await findReports(db)) ?? (await makeReports(db, errors, PER_ARTICLE));
  if (made === null) throw new Error('Nothing was made');
  if (db.provider === 'postgresql') await db.$executeRaw`VACUUM ANALYZE`;
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
  const counts = `${made.errors.toLocaleString('en')} errors in ${made.articles.toLocaleString('en')} articles`;
  console.log(`${name}, ${counts} (ready in ${seconds} s)`);
  await measureViews(db, made);
  await measureRefresh(db);
  const { rss, heapUsed } = process.memoryUsage();
  console.log(`  memory: ${toMegabytes(rss)} resident, ${toMegabytes(heapUsed)} of it live`);
  await db.$disconnect();
}

const toMegabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;

const people = ['an administrator', 'an editor of some'] as const;

/** Everything that a reader can ask for, as one who sees all, and one who sees some, and of a blind campaign their own work alone. */
async function measureViews(db: Database, made: ReportsDatabase): Promise<void> {
  for (const person of people) {
    const isAdministrator = person === 'an administrator';
    const id = isAdministrator ? made.administratorId : made.readerId;
    const user = { id, name: 'Ada', email: 'ada@example.org', isAdministrator };
    console.log(`  as ${person}`);
    await measureViewsOf(
      { ...{ db, user, now: () => new Date(), newId: randomUUID, newToken: randomUUID } },
      made,
      isAdministrator,
    );
  }
}

async function measureViewsOf(
  context: SignedInContext,
  made: ReportsDatabase,
  isWhole: boolean,
): Promise<void> {
  const filter = NO_FILTER;
  const scores = (by: ReportGroup, model: string) =>
    measure(`scores by ${by}, ${model}`, async () =>
      valueOf(await getScoreReport.run(context, { filter, model, by })),
    );
  for (const by of REPORT_GROUPS) await scores(by, 'google-mqm');
  if (isWhole) for (const { id } of SCORING_MODELS) await scores('system', id);
  const filters: Readonly<Record<string, ReportFilter>> = {
    project: { ...NO_FILTER, projectId: made.projectId },
    'system and pair': { ...NO_FILTER, system: 'System 3', sourceLang: 'en', targetLang: 'zh' },
    ...(isWhole && { reviewer: { ...NO_FILTER, reviewerId: made.reviewerId } }),
    'half a year': { ...NO_FILTER, from: '2024-06-01', to: '2024-11-30' },
  };
  for (const [name, only] of Object.entries(filters)) await measureFiltered(context, name, only);
  await measureErrors(context, 'all', filter);
  for (const by of REPORT_GROUPS) {
    await measure(`effort by ${by}`, async () => valueOf(await getEffortReport.run(context, { filter, by })));
  }
  await measureOthers(context, 'all', filter);
  await measure('what can be filtered by', async () =>
    valueOf(await getReportFacets.run(context, { projectId: null })),
  );
  await measureBlock(() =>
    measure('agreement', async () => valueOf(await getAgreement.run(context, { filter }))),
  );
  await measureBlock(() =>
    measure('comparison', async () =>
      valueOf(await getSignificance.run(context, { filter, model: 'google-mqm' })),
    ),
  );
}

async function measureFiltered(context: SignedInContext, name: string, filter: ReportFilter): Promise<void> {
  await measure(`scores by system, of one ${name}`, async () =>
    valueOf(await getScoreReport.run(context, { filter, model: 'mqm-linear', by: 'system' })),
  );
  await measureErrors(context, `of one ${name}`, filter);
  await measureOthers(context, `of one ${name}`, filter);
}

async function measureErrors(context: SignedInContext, name: string, filter: ReportFilter): Promise<void> {
  await measure(`errors by category and severity, ${name}`, async () =>
    valueOf(await getErrorReport.run(context, { filter })),
  );
  const wanted = { articleId: null, isExact: false, severity: null, category: '' } as const;
  const lists = {
    'all errors': wanted,
    'a category and severity': { ...wanted, category: 'accuracy', severity: 'major' },
  } as const;
  for (const [list, places] of Object.entries(lists)) {
    let after: PlaceKey | null = null;
    await measure(`a page of errors (${list}), ${name}`, async () => {
      after = valueOf(await listErrorPlaces.run(context, { filter, places, after })).next ?? after;
    });
  }
}

async function measureOthers(context: SignedInContext, name: string, filter: ReportFilter): Promise<void> {
  let first: NameRow | undefined;
  await measure(`names and terms, ${name}`, async () => {
    [first] = valueOf(await getNamesReport.run(context, { filter, limit: 200 })).rows;
  });
  const { kind, quote, replacement, targetLang } = first ?? NO_NAME;
  await measure(`a page of corrections of a name, ${name}`, async () =>
    valueOf(
      await listNamePlaces.run(context, {
        ...{ filter, after: null },
        places: { kind, quote, replacement, targetLang },
      }),
    ),
  );
  await measure(`checks, ${name}`, async () => valueOf(await getCheckReport.run(context, { filter })));
  let after: PlaceKey | null = null;
  await measure(`a page of what was accepted of a check, ${name}`, async () => {
    const found = { foundBy: 'check:number-value', isRefused: false };
    after = valueOf(await listAcceptedFindings.run(context, { filter, found, after })).next ?? after;
  });
}

const NO_NAME = { kind: 'name', quote: '', replacement: '', targetLang: '' } as const;

/** As after somebody has worked on them. */
async function measureRefresh(db: Database): Promise<void> {
  await db.$executeRaw`INSERT INTO "staleArticle" ("articleId") SELECT "id" FROM "article" ORDER BY "id" LIMIT ${COUNTED_ANEW}`;
  const startedMs = performance.now();
  const done = await refreshFacts(db, { projectIds: null, articles: COUNTED_ANEW, ms: 600_000 });
  const each = (performance.now() - startedMs) / Math.max(1, done);
  const left = await countStaleArticles(db, null);
  console.log(`  an article counted anew: ${each.toFixed(1)} ms (${done} of them, ${left} left)`);
}

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const which = positionals.find((word) => PROVIDERS.some((provider) => provider === word));
const errors = Number(positionals.find((word) => /^\d+$/u.test(word)) ?? ERRORS);
const kept = options.keep === undefined ? null : path.resolve(options.keep);

const measured: Readonly<Record<Provider, () => Promise<void>>> = {
  sqlite: async () => {
    const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'verso-bench-'));
    mkdirSync(folder, { recursive: true });
    try {
      await measureAll('SQLite', `file:${path.join(folder, 'reports.db')}`, errors);
    } finally {
      if (kept === null) rmSync(folder, { recursive: true, force: true });
    }
  },
  postgresql: async () => {
    const postgres = startPostgres(kept === null ? null : path.join(kept, 'postgres'));
    if (postgres === null) {
      console.log('PostgreSQL: not measured, this machine has none');
      return;
    }
    const name = kept === null ? `bench_${randomUUID().replaceAll('-', '')}` : 'bench_reports';
    const server = await openDatabase(postgres.urlOf('postgres'));
    try {
      const [there] = await server.$queryRaw<unknown[]>`SELECT 1 FROM pg_database WHERE datname = ${name}`;
      if (there === undefined) await server.$executeRawUnsafe(`CREATE DATABASE ${name}`);
      await measureAll('PostgreSQL', postgres.urlOf(name), errors);
      if (kept === null) await server.$executeRawUnsafe(`DROP DATABASE ${name}`);
    } finally {
      await server.$disconnect();
      postgres.stop();
    }
  },
};
for (const provider of PROVIDERS) if (which === undefined || which === provider) await measured[provider]();
