import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { links } from '@/i18n/links';
import { useBrowser } from '../support/browser-world';
import { deskSeen } from '../support/desk-seen';
import { deskIsReady, type OwnArticle } from '../support/own-article';
import { importEsaArticle } from '../support/own-campaign';
import { press, saved } from '../support/press';

const browser = useBrowser();

const KITE: OwnArticle = {
  sourceLang: 'es',
  targetLang: 'en',
  source: 'La cometa subió despacio. El viento cambió dos veces.\n\nNadie la vio caer.',
  target: 'The comet rose slowly. The wind changed.\n\nNobody saw it fell.',
};

const bar = (page: Page, number: number) =>
  page.getByRole('region', { name: `Score of segment ${String(number)}` });

const scoresOf = (page: Page) =>
  page
    .getByRole('img', { name: /^Score: / })
    .evaluateAll((signs) => signs.map((sign) => sign.getAttribute('aria-label')));

async function open(articleId: string, locale = 'en'): Promise<Page> {
  const page = await browser.open(`/${locale}${links.article(articleId)}`, 'reviewer');
  await deskIsReady(page);
  return page;
}

test('an article is rated with the keyboard alone: spans, what is missing, scores; and goes out with them', async () => {
  const articleId = await importEsaArticle(browser, KITE, 'Kite metric', [
    { quote: 'fell', severity: 'minor' },
  ]);
  const page = await open(articleId);

  // “comet”: one key marks it.
  await press(page, 'ArrowRight', 'ArrowRight', '3');
  await expect.poll(async () => (await deskSeen(page)).marks).toContain('comet: Major, Error');
  // The score comes after the marks, and says when it does not go with them.
  await press(page, 'Space');
  await page.keyboard.type('100');
  const note = bar(page, 1).getByText('The score is 100, but a major error is marked.');
  await note.waitFor();
  await press(page, 'ArrowDown', 'PageDown', 'Enter');
  await bar(page, 2).waitFor();
  await expect.poll(() => scoresOf(page)).toEqual(['Score: 89']);

  // Something is missing in the second: its token is reached by a key, and by Tab.
  await press(page, 'Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Something is missing in segment 2',
  );
  await press(page, '2');
  await page.getByRole('button', { name: 'Something is missing in segment 2: Minor' }).waitFor();
  await press(page, 'Space');
  await page.keyboard.type('70');
  await press(page, 'Enter');

  // What was proposed in the third is moved by a key, and then it can be scored.
  await bar(page, 3).waitFor();
  await press(page, 'Space');
  await page
    .getByText('First accept, move or remove the pre-filled marks of this segment.')
    .first()
    .waitFor();
  await press(page, 'Shift+BracketLeft');
  await expect.poll(async () => (await deskSeen(page)).marks).toContain('it fell: Minor, Error');
  await press(page, 'Space');
  await page.keyboard.type('90');
  await press(page, 'Enter');
  await expect.poll(() => scoresOf(page)).toEqual(['Score: 89', 'Score: 70', 'Score: 90']);
  // The text is the article's own words, and nothing else.
  expect(await page.locator('[data-side=target] [data-block]').allTextContents()).toEqual(
    KITE.target.split('\n\n'),
  );

  await saved(page);
  await page.reload();
  await deskIsReady(page);
  await expect.poll(() => scoresOf(page)).toEqual(['Score: 89', 'Score: 70', 'Score: 90']);
  await page.getByRole('button', { name: 'Finish review' }).click();
  await page.getByText('The review is finished.').first().waitFor();

  const exported = await (
    await browser.ask('editor')
  ).get(`/api/export?ids=${articleId}&format=pearmut-json&scope=approved`);
  const file = await exported.text();
  const { data } = JSON.parse(file) as {
    data: { scores: Record<string, number>; error_spans: Record<string, object[]> }[][][];
  };
  const items = data.flat(2);
  expect(items.map(({ scores }) => Object.values(scores)[0])).toEqual([89, 70, 90]);
  const spans = items.flatMap(({ error_spans: of }) => Object.values(of).flat());
  expect(spans).toMatchObject([
    { severity: 'major', start_i: 4, end_i: 8 },
    // Behind the last character.
    { severity: 'minor', start_i: 17, end_i: 17 },
    { provenance: 'Kite metric', moved_from: { start: 14, end: 18, text: 'fell' } },
  ]);
});

test('a score that is given without a connection survives a reload, arrives later, and can be undone', async () => {
  const articleId = await importEsaArticle(browser, KITE);
  const page = await open(articleId);
  await page.route('**/api/use-case/**', (route) => route.abort());
  await press(page, 'Space');
  await page.keyboard.type('64');
  await press(page, 'Enter');
  await page.getByText(/kept on this device/).waitFor();
  // It is said, and saved all the same.
  await page.getByText('The score is below 66, but no error is marked.').first().waitFor();

  await page.reload();
  await deskIsReady(page);
  await expect.poll(() => scoresOf(page)).toEqual(['Score: 64']);
  await page.unroute('**/api/use-case/**');
  await saved(page);
  const reviewer = await browser.ask('reviewer');
  const stored = async () => {
    const desk = await reviewer.get(`/api/desk/${articleId}`);
    const { value } = (await desk.json()) as { value: { scores: { score: number }[] } };
    return value.scores.map(({ score }) => score);
  };
  await expect.poll(stored, { timeout: 10_000 }).toEqual([64]);

  await press(page, 'Shift+Space');
  await expect.poll(stored, { timeout: 10_000 }).toEqual([]);
  await press(page, 'Control+z');
  await expect.poll(stored, { timeout: 10_000 }).toEqual([64]);
});

test('on a phone, and from right to left, the same is done with the thumb', async () => {
  const articleId = await importEsaArticle(browser, KITE);
  const page = await browser.open(`/ar${links.article(articleId)}`, 'reviewer', {
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  await page.locator('[data-missing="0"]').first().waitFor();
  await page.locator('[data-missing="0"]').tap();
  await page.getByRole('button', { name: /طفيف/ }).tap();
  await expect.poll(() => page.locator('[data-missing="0"][data-severity=minor]').count()).toBe(1);
  await page.getByRole('button', { name: 'منح المقطع درجة' }).tap();
  const slider = page.getByRole('slider', { name: 'الدرجة' });
  // At the left end of a scale that is read from the right stands the best score.
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The scale is not there');
  await page.touchscreen.tap(box.x + 6, box.y + box.height / 2);
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(90);
  await page.getByRole('button', { name: 'حفظ ومتابعة' }).tap();
  await page.getByRole('img', { name: /^الدرجة: / }).waitFor();
});
