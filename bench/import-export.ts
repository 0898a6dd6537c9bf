import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvRows } from '@/domain/exchange/csv-rows';
import { readConcepts } from '@/domain/exchange/tbx/read-concepts';
import { writeTbxTerms } from '@/domain/exchange/tbx/write-terms';
import type { ImportMaterial } from '@/domain/exchange/read-import';
import { newInvitationToken } from '@/server/auth/invitation-token';
import { migrate } from '@/server/db/migrate';
import { openDatabase } from '@/server/db/open-database';
import { createUser } from '@/server/services/create-user';
import { createProject } from '@/server/services/create-project';
import { EXPORT_FORMATS, exportArticles } from '@/server/services/export-articles';
import { getDesk } from '@/server/services/get-desk';
import { importArticle } from '@/server/services/import-article';
import type { SignedInContext } from '@/server/services/use-case';
import { madeUpArticle } from './support/made-up-article';

/**
 * Prints how long an article of 5,000 segments takes from its bytes to the database and back to a file: parsing, cutting
 * into sentences, aligning and inserting, all of it. SQLite in a new file; PostgreSQL too when VERSO_BENCH_POSTGRES_URL
 * names an empty database. Then a terminology database as TBX.
 */
const SEGMENTS = 5000;
const RUNS = 5;
const MAX_BYTES = 64 * 1024 * 1024;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const { source, target } = madeUpArticle(SEGMENTS);
const rows = source.slice(0, SEGMENTS).map((text, index) => ({ source: text, target: target[index] ?? '' }));
const table = [
  ...csvRows([['source', 'target'], ...rows.map(({ source, target }) => [source, target])]),
].join('');

const MATERIALS: Readonly<Record<string, ImportMaterial>> = {
  'table (CSV)': { way: 'table', table: { name: 'pairs.csv', content: bytes(table) } },
  'two texts': {
    way: 'texts',
    source: { name: 'source.txt', content: bytes(source.join('\n\n')) },
    target: { name: 'target.txt', content: bytes(target.join('\n\n')) },
  },
};

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

/** The middle of some runs, the first left out: it compiles. */
async function medianOf(work: () => Promise<unknown>): Promise<string> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timeOf(work));
  return `${(times.sort((a, b) => a - b)[RUNS >> 1] ?? 0).toFixed(0)} ms`.padStart(8);
}

async function runImport(
  context: SignedInContext,
  projectId: string,
  material: ImportMaterial,
): Promise<string> {
  const wishes = { info: { sourceLang: 'de', targetLang: 'en' }, encodings: {}, columns: null };
  const request = { projectId, material, wishes, maxBytes: MAX_BYTES };
  const begun = await importArticle(context, request, new AbortController().signal);
  if (!begun.ok) throw new Error(begun.error.code);
  for await (const event of begun.value) {
    if (event.type === 'article') return event.id;
    if (event.type !== 'progress') throw new Error(JSON.stringify(event));
  }
  throw new Error('The import ended without an outcome');
}

async function measure(name: string, url: string): Promise<void> {
  await migrate(url);
  const db = await openDatabase(url);
  const person = { name: 'Bench', email: `${randomUUID()}@example.org`, isAdministrator: true };
  const made = await createUser(
    { db, now: () => new Date(), newId: randomUUID },
    { ...person, password: randomUUID() },
  );
  if (!made.ok) throw new Error(made.error.code);
  const user = { ...person, id: made.value.userId };
  const tools = { now: () => new Date(), newId: randomUUID, newToken: newInvitationToken };
  const context = { db, user, ...tools };
  const project = await createProject.run(context, { name: 'Bench' });
  if (!project.ok) throw new Error(project.error.code);
  const { projectId } = project.value;

  console.log(`${name}, ${SEGMENTS.toLocaleString('en')} segments, median of ${RUNS}`);
  let id = '';
  for (const [kind, material] of Object.entries(MATERIALS)) {
    const took = await medianOf(async () => (id = await runImport(context, projectId, material)));
    console.log(`  import ${kind.padEnd(12)} ${took}`);
  }
  console.log(`  open the desk       ${await medianOf(() => getDesk.run(context, { articleId: id }))}`);
  for (const format of EXPORT_FORMATS) {
    let size = 0;
    const took = await medianOf(async () => {
      size = 0;
      const made = await exportArticles(context, { ids: [id], format, scope: 'all' });
      if (!made.ok) throw new Error(made.error.code);
      for await (const chunk of made.value.body) size += chunk.byteLength;
    });
    // Of an article that nobody has rated, some formats of ratings have nothing to say.
    console.log(`  export ${format.padEnd(12)} ${took}${size === 0 ? '  (empty)' : ''}`);
  }
  await db.$disconnect();
}

const CONCEPTS = 50_000;

/** More than a termbase holds, of what others hold: how quickly TBX is written and read, and what reading it keeps. */
async function measureTbx(): Promise<void> {
  const terms = Array.from({ length: CONCEPTS }, (_, index) => ({
    sourceLang: 'ar',
    targetLang: 'en',
    source: `كلمة ${index}`,
    target: `word & more ${index}`,
    status: 'preferred' as const,
    note: 'Said at the harbour',
  }));
  console.log(`TBX, ${CONCEPTS.toLocaleString('en')} concepts, median of ${RUNS}`);
  let file = '';
  const writing = await medianOf(() => {
    file = [...writeTbxTerms(terms, 'Bench')].join('');
    return Promise.resolve();
  });
  console.log(`  write               ${writing}  (${(file.length / 1e6).toFixed(1)} million characters)`);
  let most = 0;
  const reading = await medianOf(() => {
    let concepts = 0;
    const steps = readConcepts(file, {
      concept: () => concepts++,
      warn: () => undefined,
      isFull: () => false,
    });
    const before = process.memoryUsage().heapUsed;
    while (!steps.next().done) most = Math.max(most, process.memoryUsage().heapUsed - before);
    if (concepts !== CONCEPTS) throw new Error(`${concepts} concepts were read`);
    return Promise.resolve();
  });
  console.log(`  read                ${reading}  (heap at most ${(most / 1e6).toFixed(0)} MB more)`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'verso-bench-'));
try {
  await measure('SQLite', `file:${path.join(folder, 'bench.db')}`);
  const postgresUrl = process.env['VERSO_BENCH_POSTGRES_URL'];
  if (postgresUrl) await measure('PostgreSQL', postgresUrl);
  else console.log('PostgreSQL: not measured, VERSO_BENCH_POSTGRES_URL is not set');
} finally {
  rmSync(folder, { recursive: true });
}
await measureTbx();
