import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { deskSeen } from '../support/desk-seen';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();
const MARK = ['ArrowRight', 'ArrowRight', 'a', 'm'];

const DEEDS: readonly {
  readonly deed: string;
  readonly before: readonly string[];
  readonly keys: readonly string[];
}[] = [
  { deed: 'a mark', before: [], keys: MARK },
  { deed: 'a category', before: MARK, keys: ['l', 'g'] },
  { deed: 'a severity', before: MARK, keys: ['4'] },
  { deed: 'the ends of a mark', before: MARK, keys: ['Shift+]'] },
  { deed: 'a withdrawal', before: MARK, keys: ['Delete'] },
  { deed: 'a correction', before: MARK, keys: ['r', 'n', 'e', 'w', 'Control+Enter'] },
  { deed: 'a check', before: [], keys: ['Space'] },
  { deed: 'an edit of the segment', before: [], keys: ['e', 'Control+a', 'N', 'o', '.', 'Control+Enter'] },
  { deed: 'a merge of segments', before: [], keys: ['Shift+M'] },
];

test.each(DEEDS)('$deed is undone and done again', async ({ before, keys }) => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, ...before);
  const start = await deskSeen(page);
  await press(page, ...keys);
  const end = await deskSeen(page);
  expect(end).not.toEqual(start);

  await press(page, 'Control+z');
  expect(await deskSeen(page)).toEqual(start);
  await press(page, 'Control+Shift+z');
  expect(await deskSeen(page)).toEqual(end);

  await saved(page);
  await page.reload();
  await deskIsReady(page);
  expect(await deskSeen(page)).toEqual(end);
});
