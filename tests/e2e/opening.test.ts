import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';

const browser = useBrowser();

/** In seconds. */
const WATCHED = 1;

test('the page is at rest while the script of the desk is on its way, and opens when it is there', async () => {
  const page = await openDesk(browser, BRIDGE);
  const script = await findDeskScript(page);
  const held: Route[] = [];
  await page.route(script, (route) => void held.push(route));
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Language' }).waitFor();
  await page.waitForFunction(areOthersLoaded, script);
  expect(held).toHaveLength(1);

  const before = await secondsOfScripts(page);
  await page.evaluate((seconds) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds)), WATCHED);
  expect((await secondsOfScripts(page)) - before).toBeLessThan(WATCHED / 2);

  await held[0]?.continue();
  await deskIsReady(page);
});

/** The script with the desk's requests in it, whose names are kept by the build. */
async function findDeskScript(page: Page): Promise<string> {
  const address = await page.evaluate(async () => {
    for (const { src } of document.scripts) {
      if (src.includes('/_next/static/') && (await (await fetch(src)).text()).includes('loadDesk'))
        return src;
    }
    return null;
  });
  if (address === null) throw new Error('No script of the page opens the desk');
  return address;
}

function areOthersLoaded(but: string): boolean {
  const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  return [...document.scripts].every(
    ({ src, noModule }) => noModule || src === '' || src === but || loaded.has(src),
  );
}

/** How long scripts have run on the page. */
async function secondsOfScripts(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
}
