import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

test('Finish says what is missing with a way to each, and finishes when nothing is', async () => {
  const page = await openDesk(browser, BRIDGE);
  await page.getByRole('button', { name: 'Finish review' }).click();
  const panel = page.getByRole('group', { name: 'What still blocks finishing' });
  await panel.getByText('4 segments are neither marked nor checked:').waitFor();
  await panel.getByRole('button', { name: 'Go to 3' }).click();
  expect(await page.locator('[data-side=target] [data-current]').textContent()).toContain('The works');

  await press(page, 'Space', 'Space', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Space', 'Space');
  await saved(page);
  await page.getByRole('button', { name: 'Finish review' }).click();
  await page.getByRole('button', { name: 'Reopen review' }).waitFor();
});

test('a finished review takes no mark by mistake, and is opened again with one button', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'Space', 'Space', 'Space', 'Space');
  await saved(page);
  await page.getByRole('button', { name: 'Finish review' }).click();
  await page.getByRole('button', { name: 'Reopen review' }).waitFor();

  await page.getByRole('group', { name: /Article text/ }).focus();
  await press(page, 'ArrowUp', 'ArrowUp', 'ArrowRight');
  const palette = page.getByRole('group', { name: 'Mark the selected text' });
  await palette.getByText('This review is finished.').waitFor();
  await press(page, 'a', 'm', 'g', 'Control+z', 'Shift+M');
  expect(await page.locator('mark').count()).toBe(0);
  expect(await page.locator('[data-side=target] [data-checked]').count()).toBe(4);
  expect(await page.locator('[data-side=target] [data-segment]').last().getAttribute('data-segment')).toBe(
    '3',
  );

  await press(page, 'ArrowRight');
  await palette.getByRole('button', { name: 'Reopen review' }).click();
  await page.getByRole('button', { name: 'Finish review' }).waitFor();
  await press(page, 'a', 'm');
  await page.locator('mark').waitFor();
  await saved(page);
});
