import { describe, expect, test } from 'vitest';
import { readImportForm } from '@/server/services/read-import-form';

const REQUEST = JSON.stringify({
  projectId: 'project',
  wishes: { info: { title: 'A title' }, encodings: {}, columns: null },
});

function requestWith(parts: Readonly<Record<string, string | File>>): Request {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.set(name, part);
  return new Request('http://127.0.0.1/api/import', { method: 'POST', body });
}

describe('the form of an import', () => {
  test('holds pasted text and files, each as it came', async () => {
    const target = new File([new Uint8Array([0xff, 0xfe, 0x41, 0])], 'port.txt');
    const form = await readImportForm(requestWith({ request: REQUEST, source: 'Hafen', target }), 10_000);
    expect(form).toMatchObject({
      ok: true,
      value: {
        projectId: 'project',
        wishes: { info: { title: 'A title' } },
        material: {
          way: 'texts',
          source: { name: null, content: 'Hafen' },
          target: { name: 'port.txt', content: new Uint8Array([0xff, 0xfe, 0x41, 0]) },
        },
      },
    });
  });

  test.each([
    ['without a text', { request: REQUEST }, 'target'],
    ['with wishes that are none', { request: '{"projectId":"p"}', target: 'Text' }, 'wishes'],
    ['without wishes', { target: 'Text' }, ''],
  ])('%s is refused', async (_, parts, path) => {
    expect(await readImportForm(requestWith(parts), 10_000)).toEqual({
      ok: false,
      error: { code: 'invalid_input', params: { path } },
    });
  });

  test('is read no further than the limit, whatever its header says', async () => {
    const request = requestWith({ request: REQUEST, target: 'x'.repeat(20_000) });
    expect(await readImportForm(request, 10_000)).toEqual({
      ok: false,
      error: { code: 'too_large', params: { maxBytes: 10_000 } },
    });
  });
});
