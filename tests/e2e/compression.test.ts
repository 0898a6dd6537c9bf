import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, importArticle } from '../support/own-article';

const browser = useBrowser();

test('what the desk fetches is compressed on its way', async () => {
  const editor = await browser.ask('editor');
  const articleId = await importArticle(editor, BRIDGE);
  const headers = { 'Accept-Encoding': 'gzip' };
  const desk = await editor.get(`/api/desk/${articleId}`, { headers });
  const article = await editor.post('/api/use-case/get-desk', { headers, data: { articleId } });
  for (const answer of [desk, article]) {
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/json',
      'cache-control': 'private, no-store',
    });
  }
});

test('what the build made is handed out compressed, kept for good, and nothing beside it', async () => {
  const page = await browser.open('/en/articles', 'reviewer');
  const script = await page.locator('script[src*="/_next/static/"]').first().getAttribute('src');
  for (const encoding of ['br', 'gzip']) {
    const answer = await page.request.get(script ?? '', { headers: { 'Accept-Encoding': encoding } });
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript',
      'cache-control': 'public,max-age=31536000,immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(await answer.text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  }
  for (const path of ['/_next/static/no-such-file.js', '/_next/static/%2e%2e/BUILD_ID']) {
    expect((await page.request.get(path)).status()).toBe(404);
  }
});
