import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Block } from '@/domain/article/block';
import { createOccurrenceFinder } from '@/domain/correction/find-occurrences';
import { buildArticle } from '@/domain/exchange/build-article';
import { newInvitationToken } from '@/server/auth/invitation-token';
import { insertArticle } from '@/server/data/articles';
import { insertBlocks } from '@/server/data/blocks';
import { insertSegments } from '@/server/data/segments';
import { migrate } from '@/server/db/migrate';
import { openDatabase } from '@/server/db/open-database';
import { createProject } from '@/server/services/create-project';
import { createUser } from '@/server/services/create-user';
import { findOccurrences } from '@/server/services/find-occurrences';
import type { SignedInContext } from '@/server/services/use-case';
import { madeUpLines } from './support/made-up-lines';

/**
 * Prints how long it takes to find every place of a text: in one article of 10,000 segments, in the domain alone, and in a
 * project of 100 articles on SQLite, all pages, with a text that the database can look for and with one it cannot.
 */
const SEGMENTS = 10_000;
const ARTICLES = 100;
const SEGMENTS_PER_ARTICLE = 100;
const RUNS = 20;

function percentile(sorted: readonly number[], share: number): string {
  return `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`;
}

async function print(name: string, run: () => number | Promise<number>): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (let count = 0; count < RUNS; count++) {
    const startedMs = performance.now();
    found = await run();
    times.push(performance.now() - startedMs);
  }
  const first = times[0]?.toFixed(1) ?? '';
  times.sort((a, b) => a - b);
  const figures = `p50 ${percentile(times, 0.5)}, p95 ${percentile(times, 0.95)}, first ${first} ms`;
  console.log(`${name}: ${found} places, ${figures}`);
}

const EXACT = { replacement: null, matchCase: true, wholeWords: true, ignoreMarks: false } as const;

/** The name that stands in the most sentences, to have something to find. */
function commonestName(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const [name] of lines.join(' ').matchAll(/\p{Lu}\p{Ll}+/gu))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

async function benchDomain(): Promise<void> {
  const { target } = madeUpLines(SEGMENTS);
  const blocks = target.map((text, index): Block => {
    return { id: `b${index}`, side: 'target', index, kind: 'paragraph', level: 0, text, sentenceStarts: [0] };
  });
  const words = target.join(' ').split(' ').length;
  const quote = commonestName(target);
  console.log(`${SEGMENTS} segments, ${words} words, one article, in the domain`);
  const find = (lang: string, more: object) =>
    createOccurrenceFinder(blocks, lang)({ ...EXACT, quote, ...more });
  await print('  exact, whole words', () => find('en', {}).length);
  await print('  any capitals', () => find('en', { matchCase: false }).length);
  await print('  a common word inside words', () => find('en', { quote: 'ba', wholeWords: false }).length);
  await print('  without marks', () => find('ar', { ignoreMarks: true }).length);
}

async function addArticles(context: SignedInContext, projectId: string): Promise<string> {
  const { source, target } = madeUpLines(ARTICLES * SEGMENTS_PER_ARTICLE);
  const langs = { sourceLang: 'de', targetLang: 'en' };
  let articleId = '';
  for (let from = 0; from < target.length; from += SEGMENTS_PER_ARTICLE) {
    articleId = randomUUID();
    const share = (lines: readonly string[]) =>
      lines
        .slice(from, from + SEGMENTS_PER_ARTICLE)
        .map((text) => ({ kind: 'paragraph', level: 0, text }) as const);
    const built = buildArticle({
      kind: 'texts',
      source: share(source),
      target: share(target),
      ...langs,
      newId: randomUUID,
    });
    if (!built.ok) throw new Error(built.error.code);
    const { blocks, segments } = built.value;
    const info = {
      title: `Article ${from}`,
      ...langs,
      mtSystem: '',
      address: '',
      byline: '',
      publishedOn: '',
      domain: '',
    };
    const record = {
      id: articleId,
      projectId,
      importedById: context.user.id,
      info,
      segmentCount: segments.length,
    };
    await insertArticle(context.db, record, new Date());
    await insertBlocks(context.db, articleId, blocks);
    await insertSegments(context.db, articleId, segments);
  }
  return articleId;
}

async function benchProject(url: string): Promise<void> {
  await migrate(url);
  const db = await openDatabase(url);
  const person = { name: 'Bench', email: 'bench@example.org', isAdministrator: true };
  const made = await createUser(
    { db, now: () => new Date(), newId: randomUUID },
    { ...person, password: randomUUID() },
  );
  if (!made.ok) throw new Error(made.error.code);
  const user = { ...person, id: made.value.userId };
  const context = { db, user, now: () => new Date(), newId: randomUUID, newToken: newInvitationToken };
  const project = await createProject.run(context, { name: 'Bench' });
  if (!project.ok) throw new Error(project.error.code);
  const articleId = await addArticles(context, project.value.projectId);
  const name = commonestName(madeUpLines(ARTICLES * SEGMENTS_PER_ARTICLE).target);

  const findAll = async (quote: string, matchCase: boolean): Promise<number> => {
    let places = 0;
    let after: string | null = null;
    do {
      const input = {
        articleId,
        originId: null,
        text: { quote, replacement: null },
        ...{ matchCase, wholeWords: true, ignoreMarks: false, realm: 'project' as const, after },
      };
      const page: Awaited<ReturnType<typeof findOccurrences.run>> = await findOccurrences.run(context, input);
      if (!page.ok) throw new Error(page.error.code);
      places += page.value.articles.reduce((sum, article) => sum + article.places.length, 0);
      after = page.value.next;
    } while (after !== null);
    return places;
  };
  console.log(`${ARTICLES} articles of ${SEGMENTS_PER_ARTICLE} segments, SQLite, all pages`);
  await print('  a name, found by the database first', () => findAll(name, true));
  await print('  a name in any capitals, every text read', () => findAll(name, false));
  await print('  a name that is nowhere', () => findAll('Nowhereville', true));
  await db.$disconnect();
}

const folder = mkdtempSync(path.join(tmpdir(), 'verso-bench-'));
try {
  await benchDomain();
  await benchProject(`file:${path.join(folder, 'bench.db')}`);
} finally {
  rmSync(folder, { recursive: true });
}
