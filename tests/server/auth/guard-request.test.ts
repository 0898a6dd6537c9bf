import { describe, expect, test } from 'vitest';
import { guardRequest } from '@/server/auth/guard-request';
import { readJson } from '@/server/auth/read-json';

const EXPECTED = { origin: 'http://127.0.0.1:3000', contentType: 'application/json', maxBytes: 100 };

function request(headers: Record<string, string>, body = '{}'): Request {
  return new Request('http://127.0.0.1:3000/api/use-case/x', { method: 'POST', headers, body });
}
const own = { origin: 'http://127.0.0.1:3000', 'content-type': 'application/json' };

describe('a request that changes something', () => {
  test.each([
    ['from our own page', own],
    ['from our own page, by the other name of this machine', { ...own, origin: 'http://localhost:3000' }],
    ['with a charset', { ...own, 'content-type': 'application/json; charset=utf-8' }],
    [
      'that the browser calls our own',
      { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    ],
  ])('is taken %s', (_what, headers) => {
    expect(guardRequest(request(headers), EXPECTED)).toBeNull();
  });

  test.each([
    ['from another site', { ...own, origin: 'https://elsewhere.example' }, 'wrong_origin'],
    ['from another port', { ...own, origin: 'http://127.0.0.1:4000' }, 'wrong_origin'],
    ['from a sandboxed frame', { ...own, origin: 'null' }, 'wrong_origin'],
    ['from nowhere', { 'content-type': 'application/json' }, 'wrong_origin'],
    [
      'from a sibling site',
      { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' },
      'wrong_origin',
    ],
    ['that a plain form could send', { ...own, 'content-type': 'text/plain' }, 'invalid_input'],
    ['that says it is too large', { ...own, 'content-length': '101' }, 'too_large'],
  ])('is refused %s', (_what, headers, code) => {
    expect(guardRequest(request(headers), EXPECTED)?.code).toBe(code);
  });
});

describe('its body', () => {
  test('is read as JSON', async () => {
    expect(await readJson(request(own, '{"words":"مرحبا"}'), 100)).toEqual({
      ok: true,
      value: { words: 'مرحبا' },
    });
  });

  test('is not read further than the limit, whatever it said of its length', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 10;
        controller.enqueue(new Uint8Array(10));
      },
    });
    // `duplex` is what Node asks for with a stream; the types do not know it.
    const init = { method: 'POST', headers: own, body: endless, duplex: 'half' };
    const result = await readJson(new Request('http://127.0.0.1:3000/', init), 100);
    expect(result).toMatchObject({ ok: false, error: { code: 'too_large' } });
    expect(sent).toBeLessThan(200);
  });

  test('that is no JSON is refused', async () => {
    expect(await readJson(request(own, '{"words":'), 100)).toMatchObject({
      error: { code: 'invalid_input' },
    });
  });
});
