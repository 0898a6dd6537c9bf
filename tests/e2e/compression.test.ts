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
