import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';
import { press, saved, tabTo } from '../support/press';

const browser = useBrowser();

test('a mark with severity and comment is made by keyboard alone, and the focus comes back to it', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'a', 'm');
  const mark = page.locator('mark', { hasText: /^mayor asked$/ });
  await mark.waitFor();
  for (const [key, severity] of [
    ['1', 'Neutral'],
    ['2', 'Minor'],
    ['3', 'Major'],
    ['4', 'Critical'],
  ] as const) {
    await press(page, key);
    expect(await mark.getAttribute('aria-description')).toBe(`${severity}, Mistranslation`);
  }

  await press(page, 'Enter');
  await page.getByRole('complementary', { name: 'The chosen mark' }).waitFor();
  await tabTo(page, 'comment');
  await page.keyboard.type('She demanded it.');
  await press(page, 'Escape');
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  await saved(page);

  await page.reload();
  await deskIsReady(page);
  await press(page, 'n', 'Enter');
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('She demanded it.');
});

test('the list of keys and that of commands give the keyboard back to the text', async () => {
  const page = await openDesk(browser, BRIDGE);
  const text = page.getByRole('group', { name: /^Article text/ });
  for (const key of ['?', 'Control+k']) {
    await press(page, key);
    await page.getByRole('dialog').waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

test('the inspector takes the letters and digits that it shows', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowRight', 'a', 'm', 'Enter', 'l', 'g', '1');
  expect(await page.locator('mark').getAttribute('aria-description')).toBe('Neutral, Grammar');
});

interface Layout {
  readonly name: string;
  /** What the layout types with the keys that carry A, M and S on a Latin keyboard. */
  readonly letters: Readonly<Record<'KeyA' | 'KeyM' | 'KeyG', string>>;
}

const LAYOUTS: readonly Layout[] = [
  { name: 'Arabic', letters: { KeyA: 'ش', KeyM: 'ة', KeyG: 'ل' } },
  { name: 'Hebrew', letters: { KeyA: 'ש', KeyM: 'צ', KeyG: 'ע' } },
  { name: 'Cyrillic', letters: { KeyA: 'ф', KeyM: 'ь', KeyG: 'п' } },
];

/** A key of the layout, as the system reports it. */
async function pressOn(page: Page, { letters }: Layout, code: keyof Layout['letters']): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const key = letters[code];
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
}

test.each(LAYOUTS)('the same keys mark on a keyboard with the $name layout', async (layout) => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowRight');
  await pressOn(page, layout, 'KeyA');
  await pressOn(page, layout, 'KeyM');
  await page.locator('mark', { hasText: /^The$/ }).waitFor();
  await pressOn(page, layout, 'KeyG');
  await page.getByRole('heading', { name: 'Mark the whole segment' }).waitFor();
});

test('in a text that runs to the left, the left arrow leads forward', async () => {
  const page = await openDesk(browser, {
    sourceLang: 'en',
    targetLang: 'ar',
    source: 'The bridge closed yesterday.',
    target: 'أغلق الجسر أمس.',
  });
  await press(page, 'ArrowLeft', 'ArrowLeft', 'a', 'm');
  await page.locator('mark', { hasText: /^الجسر$/ }).waitFor();
});
