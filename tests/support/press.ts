import type { Page } from 'playwright-core';

/** Presses one key after another, as fingers do. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on with Tab until the field has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((field) => document.activeElement?.matches(`[data-field=${field}]`), name))
      return;
  }
  throw new Error(`No Tab leads to the field ${name}`);
}

/** Everything is saved, and something was. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d/).waitFor();
}
