import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { DIRECTIONS, EVERY_PAGE, visit } from '../support/every-page';

const browser = useBrowser();

/** WCAG 2.2 AA, as far as a machine can tell. */
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** Those of them that light and dark can differ in. */
const OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

async function violationsOn(page: Page, run: object): Promise<readonly string[]> {
  // Inside the page's own policy a script tag would be refused; this is the debugger's way in.
  await page.evaluate(axe.source);
  // As a string: a function would be rewritten by the test runner, and find nothing of it in the page.
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(run)} })`);
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html.slice(0, 160))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

test.each(EVERY_PAGE)('$path of $as has no barrier in light or dark, in either direction', async (place) => {
  const { page, go } = await visit(browser, place);
  for (const locale of DIRECTIONS) {
    await page.emulateMedia({ colorScheme: 'light' });
    await go(locale);
    expect(await violationsOn(page, ALL), `${locale}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, OF_COLOUR), `${locale}, dark`).toEqual([]);
  }
});
