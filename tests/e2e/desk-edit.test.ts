import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { deskSeen } from '../support/desk-seen';
import { BRIDGE, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

test('a segment that is edited freely yields corrections, and each can be given a category', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowDown', 'e');
  await page.getByRole('textbox').fill('The mayor begged the neighbours for calm.');
  await press(page, 'Control+Enter');
  expect((await deskSeen(page)).marks).toEqual([
    'asked: No category yet, correction: begged',
    'neighbors: No category yet, correction: neighbours',
  ]);

  await press(page, 'n', 's', 'a', 'n', 'l', 's');
  expect((await deskSeen(page)).marks).toEqual([
    'asked: Minor, Awkward, correction: begged',
    'neighbors: Minor, Spelling, correction: neighbours',
  ]);
  await saved(page);
});

test('Escape leaves the text as it was', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'e');
  await page.getByRole('textbox').fill('Something else.');
  await press(page, 'Escape');
  expect((await deskSeen(page)).marks).toEqual([]);
});
