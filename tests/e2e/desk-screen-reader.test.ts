import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, openDesk } from '../support/own-article';
import { press } from '../support/press';
import { selectText } from '../support/select-text';

const browser = useBrowser();

/** What the browser tells a screen reader of the marks in the text, in reading order. */
async function announcedMarks(page: Page): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'mark')
    .map(({ description }) => String(description?.value));
}

test('each mark is announced once, with severity, category and correction', async () => {
  const page = await openDesk(browser, BRIDGE);
  await selectText(page, 'The old bridge', 'old bridge');
  await press(page, 'a', 'm', 'r');
  await page.keyboard.type('new bridge');
  await press(page, 'Control+Enter');
  await selectText(page, 'old bridge closed', 'bridge closed');
  await press(page, 'l', 'g');
  await selectText(page, 'three months', 'three');
  await press(page, '4', 'a', 'm');

  expect(await announcedMarks(page)).toEqual([
    'Major, Mistranslation, correction: new bridge',
    'Minor, Grammar',
    'Critical, Mistranslation',
  ]);
});
