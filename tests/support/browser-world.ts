import {
  chromium,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { DemoRole } from '@/server/services/demo-people';

export interface BrowserWorld {
  readonly origin: string;
  /** A page in a browser of its own, signed in; what the page complains of on the console fails the test. */
  readonly open: (path: string, as: DemoRole | null, options?: BrowserContextOptions) => Promise<Page>;
  /** Asks the server without a page, signed in. */
  readonly ask: (as: DemoRole) => Promise<APIRequestContext>;
  /** Says which complaint this test brings about on purpose. */
  readonly tolerate: (complaint: RegExp) => void;
}

/** What Chromium says of a request that a test refused to let through. */
const CUT_BY_THE_TEST = /net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/;

/** Shorter than a test may take, so that a test says what it waited for in vain. */
const PATIENCE_MS = 20_000;

const WIDE = { width: 1440, height: 900 };

/** One clean profile for each page that is opened. */
export function useBrowser(): BrowserWorld {
  const origin = inject('origin');
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  const tolerated = [CUT_BY_THE_TEST];

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    tolerated.splice(1);
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  const openContext = async (
    as: DemoRole | null,
    options: BrowserContextOptions,
  ): Promise<BrowserContext> => {
    if (browser === undefined) throw new Error('The browser is there only while a test runs');
    const context = await browser.newContext({
      baseURL: origin,
      viewport: WIDE,
      locale: 'en-GB',
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    if (as !== null) await context.addCookies(inject('sessions')[as]);
    return context;
  };

  return {
    origin,
    ask: async (as) => (await openContext(as, { extraHTTPHeaders: { Origin: origin } })).request,
    tolerate: (complaint) => {
      tolerated.push(complaint);
    },
    open: async (path, as, options = {}) => {
      const context = await openContext(as, options);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !tolerated.some((one) => one.test(message.text())))
          complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      await page.goto(path);
      return page;
    },
  };
}
