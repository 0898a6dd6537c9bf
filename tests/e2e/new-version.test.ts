import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, importArticle, proposeOn } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

/** One paragraph as it was, but for a word that somebody asked for; the other reworded, and a third. */
const NEW_TEXT =
  'The old bridge closed yesterday. The mayor asked the neighbours for calm.\n\n' +
  'The works will go on for three months. Luckily, nobody was hurt when it happened.\n\n' +
  'The bridge will open again in spring.';

test('an editor takes a new version in; the reviewer’s desk has it at once, and the history tells of it', async () => {
  const reviewer = await browser.ask('reviewer');
  const articleId = await importArticle(await browser.ask('editor'), BRIDGE);
  await proposeOn(reviewer, articleId, 'neighbors', 'neighbours');
  await proposeOn(reviewer, articleId, 'injured in the accident', 'hurt in the accident');
  const desk = await browser.open(`/en/articles/${articleId}`, 'reviewer');
  await deskIsReady(desk);

  const page = await browser.open(`/en/articles/${articleId}/history`, 'editor');
  await page.getByRole('link', { name: 'New version' }).click();
  await page.getByRole('textbox', { name: 'Translation' }).fill(NEW_TEXT);
  const plan = page.getByRole('region', { name: 'What it would do' });
  await plan.getByText('1 mark is settled: the new text has what was asked for').waitFor();
  await plan.getByText('1 open mark is left without words').waitFor();
  await page.getByRole('region', { name: 'Paragraphs that differ' }).getByText('neighbours').waitFor();
  await page.getByRole('button', { name: 'Take in this version' }).click();
  await page.getByRole('heading', { name: 'The new version is in' }).waitFor();

  await desk.getByText('The bridge will open again in spring.').first().waitFor();
  await deskIsReady(desk);

  // Whoever proposed it finds what has no words any more.
  await desk.getByRole('button', { name: 'Finish review' }).click();
  const lost = desk.getByRole('list', { name: '1 mark has lost its words:' });
  await lost.getByRole('button', { name: 'Go to 1' }).click();
  await press(desk, 'Enter');
  const inspector = desk.getByRole('complementary', { name: 'The chosen mark' });
  await inspector
    .getByText('The new version of the article does not have the words this is about.')
    .waitFor();

  // Other words are chosen by keyboard, and that can be undone.
  await press(desk, 'Escape', 'Shift+O', 'ArrowRight', 'Enter');
  await saved(desk);
  const placed = desk.locator('mark[data-mark]');
  await placed.first().waitFor();
  await press(desk, 'Control+z');
  await placed.first().waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Compare with the version before' }).click();
  await page.getByText('Another text in the new version of the article').first().waitFor();
  await page.goto(`/en/articles/${articleId}/history`);
  await page.getByText('took in a new version of the article').waitFor();
});

test('a text of another article is doubted before it is taken in, and the same text is nothing new', async () => {
  const articleId = await importArticle(await browser.ask('editor'), BRIDGE);
  const page = await browser.open(`/en/articles/${articleId}/new-version`, 'editor');
  const translation = page.getByRole('textbox', { name: 'Translation' });
  await translation.fill('Prices rose again in March.\n\nThe central bank said so on Monday.');
  await page.getByText('This text has little in common with the article.').waitFor();
  await page.getByRole('button', { name: 'Take it in anyway' }).waitFor();
  await translation.fill(BRIDGE.target);
  await page.getByText('The article has this text already.').waitFor();
  expect(await page.getByRole('button', { name: 'Take' }).count()).toBe(0);
});

test('a file with the same text and an error noted in it has that taken in, and nothing else', async () => {
  const editor = await browser.ask('editor');
  const articleId = await importArticle(editor, {
    ...{ sourceLang: 'es', targetLang: 'en' },
    source: 'El puente viejo se cerró ayer.',
    target: 'The old bridge closed yesterday.',
  });
  const noted = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="es" trgLang="en" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"><file id="f"><unit id="u"><segment><source>El puente viejo se cerró ayer.</source><target>The old bridge <mrk id="m" its:locQualityIssueType="grammar" its:locQualityIssueComment="was closed">closed</mrk> yesterday.</target></segment></unit></file></xliff>`;
  const page = await browser.open(`/en/articles/${articleId}/new-version`, 'editor');
  await page.getByRole('radio', { name: 'A bilingual file or table' }).click();
  await page.getByLabel(/Choose/).setInputFiles({
    ...{ name: 'bridge.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(noted) },
  });
  await page
    .getByText('The article has this text already. 1 error that the file notes is new to it.')
    .waitFor();
  await page.getByRole('button', { name: 'Take in what the file notes' }).click();
  await page.getByText('1 error of the file now waits on the review desk').waitFor();
});
