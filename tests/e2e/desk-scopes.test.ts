import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { deskSeen } from '../support/desk-seen';
import { BRIDGE, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';
import { selectText } from '../support/select-text';

const browser = useBrowser();

test('what was left out is marked in the source, with the place where it belongs and its words', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'F6', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'a', 'o');
  await page.keyboard.type('old');
  await press(page, 'Control+Enter');
  const source = page.locator('[data-side=source] mark', { hasText: /^viejo$/ });
  expect(await source.getAttribute('aria-description')).toBe('Major, Omission, correction: old');
  const place = page
    .locator('[data-side=target]')
    .getByRole('img', { name: 'Major, Omission, correction: old' });
  expect(await place.count()).toBe(1);
  expect(await page.locator('[data-side=target] [data-block]').first().textContent()).toBe(
    BRIDGE.target.split('\n')[0],
  );
  await saved(page);
});

test('one mark can have words of both sides', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowRight', 'ArrowRight', 'F6', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'a', 'm');
  expect((await deskSeen(page)).marks).toEqual([
    'viejo: Major, Mistranslation',
    'old: Major, Mistranslation',
  ]);
  expect((await deskSeen(page)).notes).toHaveLength(1);
});

test('a whole segment and the whole article are marked once a category is chosen, and not before', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowDown', 'g', 'Escape', 'Shift+G', 'Escape');
  expect((await deskSeen(page)).notes).toEqual([]);

  await press(page, 'g', 's', 'a', 'Escape');
  await press(page, 'Shift+G', 's', 'r', 'Escape');
  expect((await deskSeen(page)).notes).toEqual(['MinorRegister', 'MinorAwkward']);
  await press(page, 'ArrowDown');
  expect(await page.locator('[data-side=target] [data-current]').textContent()).toContain('The works');
});

test('of two marks on the same words each can be reached', async () => {
  const page = await openDesk(browser, BRIDGE);
  await selectText(page, 'The old bridge', 'old bridge');
  await press(page, 'a', 'm');
  await selectText(page, 'old bridge closed', 'bridge closed');
  await press(page, 'l', 'g');
  const title = page
    .getByRole('complementary', { name: 'The chosen mark' })
    .getByRole('heading', { level: 2 })
    .first();

  await press(page, 'p', 'Enter');
  await expect.poll(() => title.textContent()).toBe('Mistranslation');
  await press(page, 'Escape', 'n', 'Enter');
  await expect.poll(() => title.textContent()).toBe('Grammar');
  await press(page, 'Escape');
  for (const category of ['Mistranslation', 'Grammar']) {
    await page.getByRole('button', { name: new RegExp(category) }).click();
    await expect.poll(() => title.textContent()).toBe(category);
    await press(page, 'Escape');
  }
});

test('a mark keeps its comment when its ends are moved', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowRight', 'ArrowRight', 'a', 'm', 'Enter');
  await page.getByRole('textbox', { name: 'Comment' }).fill('Too literal.');
  await press(page, 'Escape', 'Shift+]', '[', '[');
  await page.locator('mark', { hasText: /^e old bridge$/ }).waitFor();
  await press(page, 'Enter');
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Too literal.');
});
