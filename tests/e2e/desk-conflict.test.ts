import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

test('the words of a change that came too late survive a reload, and can be put on top', async () => {
  const late = await openDesk(browser, BRIDGE);
  // A page that hears of nothing, as over a line that was gone: otherwise it would have shown the first change already.
  await late.route('**/api/events/**', (route) => route.abort());
  await late.reload();
  await deskIsReady(late);
  await press(late, 'ArrowRight', 'a', 'm');
  await saved(late);
  const early = await browser.open(new URL(late.url()).pathname, 'reviewer');
  await deskIsReady(early);
  await press(early, 'n', 'Enter');
  await early.getByRole('textbox', { name: 'Comment' }).fill('The first one.');
  await press(early, 'Escape');
  await saved(early);

  await press(late, 'Enter');
  await late.getByRole('textbox', { name: 'Comment' }).fill('The late one.');
  await press(late, 'Escape');
  await late
    .getByText(/Somebody else changed this first/)
    .first()
    .waitFor();

  await late.reload();
  await deskIsReady(late);
  await press(late, 'f');
  await late.getByText('1 change of yours came after somebody else’s:').waitFor();
  await press(late, 'Escape', 'n', 'Enter');
  expect(await late.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('The first one.');
  await late.getByText('The late one.').waitFor();
  await late.getByRole('button', { name: 'Apply mine again' }).click();
  await saved(late);
  expect(await late.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('The late one.');
  expect(await late.getByRole('button', { name: 'Apply mine again' }).count()).toBe(0);
});
