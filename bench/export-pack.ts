import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvRows } from '@/domain/exchange/csv-rows';
import { DEFAULT_CHOICE } from '@/domain/exchange/pack/pack-choice';
import { PACK_PART_IDS } from '@/domain/exchange/pack/part-ids';
import { newInvitationToken } from '@/server/auth/invitation-token';
import { migrate } from '@/server/db/migrate';
import { openDatabase } from '@/server/db/open-database';
import { createProject } from '@/server/services/create-project';
import { createUser } from '@/server/services/create-user';
import { importArticle } from '@/server/services/import-article';
import { preparePack } from '@/server/services/prepare-pack';
import { setProjectTraining } from '@/server/services/set-project-training';
import { streamPack } from '@/server/services/stream-pack';
import type { SignedInContext } from '@/server/services/use-case';
import { madeUpArticle } from './support/made-up-article';

/**
 * Prints what a pack of 20 articles of 5,000 segments with all its parts takes: how long until the first byte and the last, how long others
 * of the same process wait at most, and how much memory there is at most while it is made. SQLite in a new file; PostgreSQL when VERSO_BENCH_POSTGRES_URL names an empty database.
 */
const SEGMENTS = 5000;
const ARTICLES = 20;
const MAX_BYTES = 64 * 1024 * 1024;

/** In bytes of ZIP: how often it is looked what memory is held. */
const LOOK = 1_000_000;

async function buildContext(url: string): Promise<SignedInContext> {
  await migrate(url);
  const db = await openDatabase(url);
  const person = { name: 'Bench', email: `${randomUUID()}@example.org`, isAdministrator: true };
  const tools = { now: () => new Date(), newId: randomUUID, newToken: newInvitationToken };
  const made = await createUser({ db, ...tools }, { ...person, password: randomUUID() });
  if (!made.ok) throw new Error(made.error.code);
  return { db, user: { ...person, id: made.value.userId }, ...tools };
}

async function importMany(context: SignedInContext, projectId: string): Promise<void> {
  const { source, target } = madeUpArticle(SEGMENTS);
  const rows = source
    .slice(0, SEGMENTS)
    .map((text, index) => ({ source: text, target: target[index] ?? '' }));
  const content = new TextEncoder().encode(
    [...csvRows([['source', 'target'], ...rows.map(({ source, target }) => [source, target])])].join(''),
  );
  for (let number = 1; number <= ARTICLES; number++) {
    const request = {
      projectId,
      material: { way: 'table', table: { name: 'pairs.csv', content } } as const,
      wishes: {
        info: { title: `Article ${number}`, sourceLang: 'de', targetLang: 'en' },
        encodings: {},
        columns: null,
      },
      maxBytes: MAX_BYTES,
    };
    const begun = await importArticle(context, request, new AbortController().signal);
    if (!begun.ok) throw new Error(begun.error.code);
    for await (const event of begun.value)
      if (event.type === 'refused') throw new Error(JSON.stringify(event));
  }
}

/** A mark with an approved correction in every tenth segment: stored as it would be, without the work that leads to it. */
async function markMany({ db, user }: SignedInContext): Promise<void> {
  for (const { id: articleId, projectId } of await db.article.findMany()) {
    const blocks = await db.block.findMany({
      where: { articleId, side: 'target' },
      orderBy: { position: 'asc' },
    });
    const marked = blocks.filter(({ text }, index) => index % 10 === 0 && text.length > 8);
    const anchors = marked.map(({ id: blockId, text }) => {
      const quote = text.slice(0, 4);
      return { mark: randomUUID(), correction: randomUUID(), blockId, quote, suffix: text.slice(4, 36) };
    });
    await db.errorMark.createMany({
      data: anchors.map(({ mark, blockId, quote, suffix }) => ({
        ...{ id: mark, articleId, reviewerId: user.id, scope: 'span', category: 'accuracy/mistranslation' },
        ...{ targetBlockId: blockId, targetStart: 0, targetEnd: 4, targetQuote: quote },
        ...{ targetPrefix: '', targetSuffix: suffix, severity: 'minor', comment: 'Said otherwise' },
        ...{ provenance: '{"kind":"person"}', typology: 'mqm-core/2.0', state: 'confirmed' },
      })),
    });
    await db.correction.createMany({
      data: anchors.map(({ mark, correction, blockId, quote, suffix }) => ({
        ...{ id: correction, articleId, projectId, errorId: mark, proposerId: user.id, blockId },
        ...{
          start: 0,
          end: 4,
          quote,
          prefix: '',
          suffix,
          replacement: 'What',
          state: 'approved',
          version: 2,
        },
      })),
    });
    await db.decision.createMany({
      data: anchors.map(({ correction, blockId }, index) => ({
        ...{ id: randomUUID(), correctionId: correction, version: 2, articleId, sequence: index + 1 },
        ...{ kind: 'approve', byId: user.id, blockId, start: 0, end: 4, text: 'What' },
      })),
    });
    await db.article.update({ where: { id: articleId }, data: { sequence: anchors.length } });
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`.padStart(8);

async function measure(name: string, url: string): Promise<void> {
  const context = await buildContext(url);
  const project = await createProject.run(context, { name: 'Bench' });
  if (!project.ok) throw new Error(project.error.code);
  const { projectId } = project.value;
  await setProjectTraining.run(context, { projectId, licence: 'CC0-1.0', consent: true });
  await importMany(context, projectId);
  await markMany(context);
  const query = { projectId, states: [], lang: '', search: '', sort: 'title', descending: false };
  const choice = { ...DEFAULT_CHOICE, parts: PACK_PART_IDS, onlyDecided: false };
  const input = { id: randomUUID(), selection: { kind: 'query', query }, choice, locale: 'en' };
  const pack = await preparePack.run(context, preparePack.input.parse(input));
  if (!pack.ok) throw new Error(pack.error.code);

  global.gc?.();
  const before = process.memoryUsage();
  const most = { heap: 0, resident: 0 };
  const watch = setInterval(() => {
    const { heapUsed, rss } = process.memoryUsage();
    most.heap = Math.max(most.heap, heapUsed);
    most.resident = Math.max(most.resident, rss);
  }, 50);
  const startedMs = performance.now();
  let firstMs = 0;
  let bytes = 0;
  let longestMs = 0;
  let held = 0;
  let nextLook = 0;
  let lastMs = startedMs;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const made = await streamPack(context, pack.value.id);
  if (!made.ok) throw new Error(made.error.code);
  for await (const chunk of made.value.body) {
    const now = performance.now();
    if (bytes === 0) firstMs = now - startedMs;
    else longestMs = Math.max(longestMs, now - lastMs);
    lastMs = now;
    bytes += chunk.byteLength;
    if (bytes < nextLook) continue;
    // What is left when all that nobody holds is gone.
    nextLook = bytes + LOOK;
    loop.disable();
    global.gc?.();
    loop.enable();
    held = Math.max(held, process.memoryUsage().heapUsed);
    lastMs = performance.now();
  }
  clearInterval(watch);
  const took = performance.now() - startedMs;
  console.log(
    `${name}: ${ARTICLES} articles of ${SEGMENTS.toLocaleString('en')} segments, ${PACK_PART_IDS.length} parts`,
  );
  console.log(`  first byte         ${firstMs.toFixed(0).padStart(6)} ms`);
  console.log(`  last byte          ${took.toFixed(0).padStart(6)} ms  (${megabytes(bytes).trim()} of ZIP)`);
  console.log(`  longest silence    ${longestMs.toFixed(0).padStart(6)} ms`);
  console.log(`  others wait        ${(loop.max / 1e6).toFixed(0).padStart(6)} ms at most`);
  console.log(`  heap at most       ${megabytes(most.heap)}  (before: ${megabytes(before.heapUsed).trim()})`);
  console.log(`  held at most       ${megabytes(held)}`);
  console.log(`  resident at most   ${megabytes(most.resident)}  (before: ${megabytes(before.rss).trim()})`);
  await context.db.$disconnect();
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
