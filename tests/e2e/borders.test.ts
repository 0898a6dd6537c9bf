import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { findArticleId } from '../support/find-article-id';

const browser = useBrowser();

test('every page says what it may load, and is kept by nobody', async () => {
  const page = await browser.open('/en/articles', 'reviewer');
  const { headers } = await page.request
    .get('/en/articles')
    .then((answer) => ({ headers: answer.headers() }));
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w-]+' 'strict-dynamic';/);
  expect(headers['content-security-policy']).not.toContain('unsafe-eval');
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
});

test('nothing is asked of another host', async () => {
  const hosts = new Set<string>();
  const page = await browser.open('/en/articles', 'reviewer');
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  const id = await findArticleId(page, 'Grain port');
  for (const path of ['/en/articles', `/en/articles/${id}`, `/en/articles/${id}/preview`, '/en/account']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect([...hosts]).toEqual([browser.origin]);
});

test.each([
  ['another site', { Origin: 'https://evil.example', 'Content-Type': 'application/json' }],
  ['no site at all', { 'Content-Type': 'application/json' }],
  ['a sandbox', { Origin: 'null', 'Content-Type': 'application/json' }],
])('a change asked for by %s is refused', async (_who, headers) => {
  const page = await browser.open('/en/articles', 'editor');
  const answer = await page.request.post('/api/use-case/create-project', {
    headers,
    data: JSON.stringify({ name: 'Taken over' }),
  });
  expect(answer.status()).toBe(403);
});

test('a form of another site cannot pose as JSON', async () => {
  const page = await browser.open('/en/articles', 'editor');
  const answer = await page.request.post('/api/use-case/create-project', {
    headers: { Origin: browser.origin, 'Content-Type': 'text/plain' },
    data: JSON.stringify({ name: 'Taken over' }),
  });
  expect(answer.ok()).toBe(false);
});

test('whoever is not signed in sees the way in, and no data', async () => {
  const page = await browser.open('/en/articles', null);
  expect(new URL(page.url()).pathname).toBe('/en/sign-in');
  expect((await page.request.get('/api/desk/any')).status()).toBe(401);
  expect((await page.request.get('/api/export?ids=any&format=txt&scope=all')).status()).toBe(401);
  // No other site can make a browser ask for it.
  const form = { ids: 'any', format: 'txt', scope: 'all' };
  const headers = { origin: 'https://example.org' };
  expect((await page.request.post('/api/export', { form, headers })).status()).toBe(403);
});
