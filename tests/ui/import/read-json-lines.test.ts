import { expect, test } from 'vitest';
import { readJsonLines } from '@/ui/import/read-json-lines';

function streamOf(bytes: Uint8Array, chunk: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += chunk) controller.enqueue(bytes.subarray(at, at + chunk));
      controller.close();
    },
  });
}

async function read(text: string, chunk: number): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of readJsonLines(streamOf(new TextEncoder().encode(text), chunk)))
    values.push(value);
  return values;
}

test.each([1, 2, 3, 5, 1000])(
  'reads one value a line, however the stream is cut (%i bytes)',
  async (chunk) => {
    const values = [{ type: 'progress', done: 1 }, { title: 'سد النهر 🌊' }, { type: 'done' }];
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    expect(await read(text, chunk)).toEqual(values);
  },
);

test('throws when the stream was cut in the middle of a line', async () => {
  await expect(read('{"a":1}\n{"b":', 4)).rejects.toThrow(SyntaxError);
});
