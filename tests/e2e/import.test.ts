import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';

const browser = useBrowser();

const SOURCE =
  'أعلنت بلدية وادي السنديان فتح الجسر الجديد. وقالت رئيسة البلدية سلمى قباني إن العمل استغرق 14 شهرًا.';
const TARGET =
  'The municipality of Wadi Al-Sindyan announced the opening of the new bridge. Mayor Salma Kabbani said the work took 14 months.';

test('two pasted texts become an article with aligned segments, and languages are found', async () => {
  const page = await browser.open('/en/articles/import', 'editor');
  await page.getByLabel('Source', { exact: true }).fill(SOURCE);
  await page.getByLabel('Translation', { exact: true }).fill(TARGET);
  await expect.poll(() => page.getByLabel('Language of the source').inputValue()).toBe('Arabic');
  await expect.poll(() => page.getByLabel('Language of the translation').inputValue()).toBe('English');

  await page.reload();
  await expect.poll(() => page.getByLabel('Source', { exact: true }).inputValue()).toBe(SOURCE);

  await expect.poll(() => page.getByLabel('Language of the source').inputValue()).toBe('Arabic');
  await page.getByLabel('Title').fill('A bridge over Wadi Al-Sindyan');
  await page.getByRole('button', { name: /^Import/ }).click();
  await page.getByRole('link', { name: 'A bridge over Wadi Al-Sindyan' }).click();
  await page.getByRole('group', { name: /Article text/ }).waitFor();
  expect(await page.locator('[data-side="target"] [data-segment]').count()).toBe(2);
});

test('a file that is no text is refused with the remedy, and nothing comes of it', async () => {
  const page = await browser.open('/en/articles/import', 'editor');
  await page.getByRole('radio', { name: /Translation only/ }).check();
  await page.locator('input[type=file]').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
  });
  await page.getByText(/not a text/).waitFor();
});
