import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';

const browser = useBrowser();

test('a figure opens to its sentences, and a sentence to the desk at the mark', async () => {
  const page = await browser.open('/en/reports/errors', 'editor');
  const row = page.getByRole('row', { name: /^Mistranslation/ });
  const count = row.getByRole('link').first();
  const counted = Number(await count.textContent());
  await count.click();
  await page.getByRole('heading', { name: /Mistranslation/ }).waitFor();
  const places = page
    .getByRole('list')
    .filter({ has: page.locator('mark') })
    .getByRole('listitem');
  expect(await places.count()).toBe(Math.min(50, counted));
  await places
    .first()
    .getByRole('link', { name: /^Open in/ })
    .click();
  await page.waitForURL(/\/articles\/[^/]+\?mark=/);
  await page.locator('[data-block]').first().waitFor();
});

test('what is chosen stays from page to page, and one click takes it away', async () => {
  const page = await browser.open('/en/reports/scores', 'editor');
  await page.getByLabel('MT system', { exact: true }).selectOption('Tarjama 2');
  await page.waitForURL(/system=Tarjama/);
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(3);
  await page
    .getByRole('navigation', { name: 'Kinds of report' })
    .getByRole('link', { name: 'Errors' })
    .click();
  await page.waitForURL(/\/reports\/errors\?.*system=Tarjama/);
  expect(await page.getByLabel('MT system', { exact: true }).inputValue()).toBe('Tarjama 2');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('a system opens to its articles, by keys alone', async () => {
  const page = await browser.open('/en/reports/scores', 'editor');
  await page.getByRole('table').getByRole('link', { name: 'Northwind NMT 4' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/by=article/);
  await page.getByRole('columnheader', { name: 'Article', exact: true }).waitFor();
  expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(3);
});

test('the file has the rows of the table, chosen as the page is', async () => {
  const page = await browser.open('/en/reports/scores?system=Tarjama+2', 'editor');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^scores .*\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const [head, ...rows] = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
  expect(head).toContain('by,key,name,model,score');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('Tarjama 2');
});

test('on paper there are the figures and what was chosen, and nothing that leads elsewhere', async () => {
  const page = await browser.open('/en/reports/scores?system=Tarjama+2', 'editor');
  await page.getByRole('table').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByLabel('MT system', { exact: true }).isVisible()).toBe(false);
  expect(await page.getByText('MT system: Tarjama 2').isVisible()).toBe(true);
  expect(await page.getByRole('img').isVisible()).toBe(true);
  expect(await page.getByRole('table').isVisible()).toBe(true);
});

test('paper is light for whoever reads in the dark, and says by a line which words are meant', async () => {
  const page = await browser.open('/en/reports/errors/list?category=accuracy', 'editor', {
    colorScheme: 'dark',
  });
  const marked = page.locator('mark').first();
  await marked.waitFor();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  const darkest = () =>
    page.evaluate(() =>
      Math.max(
        ...['h1', 'h2', 'mark', 'li p']
          .flatMap((name) => {
            const element = document.querySelector(`main ${name}`);
            return element === null ? [] : (getComputedStyle(element).color.match(/\d+/g) ?? []).slice(0, 3);
          })
          .map(Number),
      ),
    );
  expect(await darkest()).toBeGreaterThan(200);
  await page.emulateMedia({ media: 'print' });
  expect(await darkest()).toBeLessThan(120);
  expect(await marked.evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('underline');
});

test('where the filters find nothing, they are cleared on the spot, and the keyboard is among them', async () => {
  const page = await browser.open('/en/reports/errors?from=2100-01-01', 'editor');
  await page.getByText('No errors that these filters find').waitFor();
  const clear = page.getByRole('link', { name: 'Clear filters' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-filters]') !== null)).toBe(true);
});

test('a list that is filtered anew is read from its beginning, and stays the list that it is', async () => {
  const query = 'category=accuracy&before=2020-01-01T00:00:00.000Z&beforeId=none&target=en';
  const page = await browser.open(`/en/reports/errors/list?${query}`, 'editor');
  await page.getByText('No sentence that these filters find').waitFor();
  await page.getByLabel('MT system', { exact: true }).selectOption('Tarjama 2');
  await page.locator('mark').first().waitFor();
  expect(new URL(page.url()).search).toBe('?category=accuracy&target=en&system=Tarjama+2');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?category=accuracy');
});

test('what is drawn runs from the right in Arabic', async () => {
  const widest = async (locale: string) => {
    const page = await browser.open(`/${locale}/reports/effort?by=reviewer`, 'editor');
    const plot = await page.getByRole('img').boundingBox();
    const bar = await page.locator('svg[role=img] rect').first().boundingBox();
    if (plot === null || bar === null) throw new Error('Nothing is drawn');
    return { before: bar.x - plot.x, after: plot.x + plot.width - bar.x - bar.width };
  };
  const english = await widest('en');
  const arabic = await widest('ar');
  expect(english.before).toBeLessThan(english.after);
  expect(arabic.after).toBeLessThan(arabic.before);
  expect(arabic.after).toBeCloseTo(english.before, 0);
});
