import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { links } from '@/i18n/links';
import { launchBrowser } from '../tests/support/launch-browser';
import { makeDeskDatabase, type ArticleSpec, type DeskArticle } from './support/desk-database';
import { installProbe, readyTime, timeOfMark } from './support/desk-probe';
import { serveBuild } from './support/serve-build';

/**
 * Prints how long the review desk takes in Chromium, served from the production build: from the navigation until the
 * first mark can be made, and from the last key of a mark to the frame that shows it. `ready` is for a browser that comes with
 * an empty cache; `again` for one that has been here before, as on every day but the first. The server is warm.
 */
const ARTICLES: readonly ArticleSpec[] = [
  { shape: 'prose', segments: 300, marks: 600 },
  { shape: 'rows', segments: 300, marks: 600 },
  { shape: 'prose', segments: 1000, marks: 2000 },
  { shape: 'rows', segments: 1000, marks: 2000 },
  { shape: 'prose', segments: 5000, marks: 10_000 },
  { shape: 'rows', segments: 5000, marks: 10_000 },
];
/** `npm run bench:desk -- 1000` measures only articles of so many segments. */
const [onlySegments] = process.argv.slice(2);
const MEASURED = ARTICLES.filter(({ segments }) => !onlySegments || segments === Number(onlySegments));
const OPENINGS = 5;
const MARKS = 40;
const SCREEN = { width: 1440, height: 900 };
/** A window that has just been opened is busy with itself for so long: 400 ms of a core that are none of the desk's. */
const SETTLING_MS = 700;

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

async function signIn(browser: Browser, origin: string, email: string, password: string): Promise<Cookies> {
  const context = await browser.newContext();
  const answer = await context.request.post(`${origin}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { Origin: origin },
  });
  if (!answer.ok()) throw new Error(`Signing in failed: ${answer.status()}`);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

interface Opening {
  readonly page: Page;
  readonly readyMs: number;
  /** Of all scripts that were fetched, in kB as sent by a server that compresses. */
  readonly scriptsKb: number;
}

async function newcomer(browser: Browser, cookies: Cookies): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'en-GB' });
  await context.addCookies(cookies);
  return context;
}

async function open(context: BrowserContext, origin: string, id: string): Promise<Opening> {
  const page = await context.newPage();
  await installProbe(page);
  await page.waitForTimeout(SETTLING_MS);
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(compressedSize(response));
  });
  await page.goto(`${origin}/en${links.article(id)}`);
  const readyMs = await readyTime(page);
  const sizes = await Promise.all(scripts);
  return { page, readyMs, scriptsKb: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
}

/** 0 for what the page no longer needs: it may come when the page is being closed. */
async function compressedSize(response: Response): Promise<number> {
  try {
    return gzipSync(await response.body(), { level: 9 }).byteLength;
  } catch {
    return 0;
  }
}

async function sizeOf(page: Page): Promise<{ readonly heapMb: number; readonly elements: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return { heapMb: heap / 1e6, elements };
}

/** The value below which so great a part of them lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** Openings with what the browser keeps: it has its own copy of the compiled scripts from the second on. */
async function readyAgain(context: BrowserContext, origin: string, id: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < 2 + OPENINGS; run++) {
    const { page, readyMs } = await open(context, origin, id);
    if (run >= 2) times.push(readyMs);
    await page.close();
  }
  await context.close();
  return times;
}

async function measure(
  browser: Browser,
  origin: string,
  cookies: Cookies,
  article: DeskArticle,
): Promise<readonly string[]> {
  const openAsNewcomer = async () => open(await newcomer(browser, cookies), origin, article.id);
  // The first opening warms the server.
  await (await openAsNewcomer()).page.context().close();
  const ready: number[] = [];
  for (let run = 1; run < OPENINGS; run++) {
    const { page, readyMs } = await openAsNewcomer();
    ready.push(readyMs);
    await page.context().close();
  }
  const again = await readyAgain(await newcomer(browser, cookies), origin, article.id);
  const { page, readyMs, scriptsKb } = await openAsNewcomer();
  ready.push(readyMs);
  const { heapMb, elements } = await sizeOf(page);
  const marks: number[] = [];
  for (let mark = 0; mark < MARKS; mark++) marks.push(await timeOfMark(page));
  await page.context().close();
  return [
    article.shape,
    article.segments.toLocaleString('en'),
    article.marks.toLocaleString('en'),
    `${(quantile(ready, 0.5) / 1000).toFixed(2)} s`,
    `${(quantile(again, 0.5) / 1000).toFixed(2)} s`,
    `${quantile(marks, 0.5).toFixed(0)} ms`,
    `${quantile(marks, 0.95).toFixed(0)} ms`,
    `${heapMb.toFixed(1)} MB`,
    elements.toLocaleString('en'),
    `${scriptsKb.toFixed(0)} kB`,
    (loadavg()[0] ?? NaN).toFixed(1),
  ];
}

const COLUMNS = [
  'shape',
  'segments',
  'marks',
  'ready',
  'again',
  'mark p50',
  'p95',
  'heap',
  'elements',
  'scripts',
  'load',
];
const printRow = (cells: readonly string[]): void =>
  console.log(
    cells.map((cell, column) => cell.padStart(Math.max(9, COLUMNS[column]?.length ?? 0))).join(' '),
  );

const folder = mkdtempSync(path.join(tmpdir(), 'verso-bench-'));
try {
  const url = `file:${path.join(folder, 'bench.db')}`;
  const { email, password, articles } = await makeDeskDatabase(url, MEASURED);
  const server = await serveBuild(url);
  const browser = await launchBrowser();
  try {
    const cookies = await signIn(browser, server.origin, email, password);
    console.log(`Median of ${OPENINGS} openings, ${MARKS} marks by keyboard, Chromium ${browser.version()}`);
    printRow(COLUMNS);
    for (const article of articles) printRow(await measure(browser, server.origin, cookies, article));
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}
