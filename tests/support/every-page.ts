import type { BrowserContextOptions, Page } from 'playwright-core';
import type { DemoRole } from '@/server/services/demo-people';
import type { BrowserWorld } from './browser-world';
import { findCampaignPlaces, type CampaignPlaces } from './campaign-places';
import { findArticleId } from './find-article-id';
import { findProjectId } from './own-article';

interface Place {
  readonly path: string;
  readonly as: DemoRole | null;
}

/** Every kind of page, and somebody who sees all that is on it. */
export const EVERY_PAGE: readonly Place[] = [
  { path: '/sign-in', as: null },
  { path: '/invitation/not-a-token', as: null },
  { path: '/queue', as: 'reviewer' },
  { path: '/articles', as: 'reviewer' },
  { path: '/articles', as: 'editor' },
  { path: '/articles/import', as: 'editor' },
  { path: '/articles/export', as: 'editor' },
  { path: '/articles/export?ids=:grain', as: 'editor' },
  { path: '/articles/:grain', as: 'reviewer' },
  { path: '/articles/:grain/preview', as: 'editor' },
  { path: '/articles/:grain/history', as: 'editor' },
  { path: '/articles/:grain/history/compare?from=0&to=99', as: 'reviewer' },
  { path: '/articles/:grain/score', as: 'editor' },
  { path: '/articles/:grain/details', as: 'editor' },
  { path: '/projects/:project/scoring', as: 'admin' },
  { path: '/reports/agreement', as: 'editor' },
  { path: '/reports/comparison', as: 'editor' },
  { path: '/audit', as: 'admin' },
  { path: '/corrections', as: 'editor' },
  { path: '/decisions', as: 'reviewer' },
  { path: '/reports/scores', as: 'editor' },
  { path: '/reports/scores?by=month', as: 'editor' },
  { path: '/reports/errors', as: 'editor' },
  { path: '/reports/errors/list?category=accuracy', as: 'editor' },
  { path: '/reports/names', as: 'editor' },
  { path: '/reports/effort?by=reviewer', as: 'reviewer' },
  { path: '/reports/checks', as: 'editor' },
  { path: '/projects', as: 'admin' },
  { path: '/projects/:project/terms', as: 'editor' },
  { path: '/projects/:project/names', as: 'editor' },
  { path: '/projects/:project', as: 'admin' },
  { path: '/projects/:project/checks', as: 'admin' },
  { path: '/projects/:project/typology', as: 'admin' },
  { path: '/projects/:project/findings', as: 'admin' },
  { path: '/projects/:project/model', as: 'admin' },
  { path: '/projects/:rated/campaigns', as: 'admin' },
  { path: '/projects/:rated/campaigns/import', as: 'admin' },
  { path: '/campaigns/:closed', as: 'admin' },
  { path: '/campaigns/:draft', as: 'admin' },
  { path: '/campaigns/:draft/plant/:planted', as: 'admin' },
  { path: '/articles/:output/adjudicate', as: 'admin' },
  { path: '/decisions/campaigns', as: 'reviewer' },
  { path: '/decisions/campaigns/:closed', as: 'reviewer' },
  { path: '/articles/:esa', as: 'reviewer' },
  { path: '/people', as: 'admin' },
  { path: '/account', as: 'reviewer' },
  { path: '/notifications', as: 'reviewer' },
];

const NAMES = /:(?:rated|closed|output|draft|planted|esa)\b/;
const NAMES_ALL = new RegExp(NAMES, 'g');

/** One that runs to the right, and one that runs to the left. */
export const DIRECTIONS = ['en', 'ar'];

export interface Visit {
  readonly page: Page;
  /** Goes to the place in a language, and waits until all of it is there. */
  readonly go: (locale: string) => Promise<void>;
}

/** A page of the browser on its way to the place. */
export async function visit(
  browser: BrowserWorld,
  { path, as }: Place,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const id = path.includes(':grain')
    ? await findArticleId({ request: await browser.ask('editor') }, 'Grain port')
    : '';
  const projectId = path.includes(':project') ? await findProjectId(await browser.ask('editor')) : '';
  const found = NAMES.test(path) ? await findCampaignPlaces(browser) : null;
  const page = await browser.open('about:blank', as, options);
  const go = async (locale: string): Promise<void> => {
    const address = path
      .replace(':grain', id)
      .replace(':project', projectId)
      .replace(NAMES_ALL, (name) => found?.[name.slice(1) as keyof CampaignPlaces] ?? name);
    await page.goto(`/${locale}${address}`);
    await page.locator('h1').first().waitFor();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await page.evaluate(() => document.fonts.ready);
  };
  return { page, go };
}
