import { expect, test } from 'vitest';
import { readImport } from '@/domain/exchange/read-import';

const WISHES = { info: {}, encodings: {}, columns: null };

test('a first heading that is longer than a title is its beginning; the text keeps all of it', () => {
  const heading = `A headline ${'that goes on '.repeat(30).trim()}`;
  const target = { name: 'long.md', content: new TextEncoder().encode(`# ${heading}\n\nText.\n`) };
  const { value } = readImport({ way: 'texts', source: null, target }, WISHES, 10_000);
  expect(value?.info.title).toMatch(/^A headline that goes on .*…$/);
  expect(value?.info.title?.length).toBeLessThanOrEqual(200);
  const { content } = value ?? {};
  expect(content?.kind === 'texts' && content.target[0]?.text).toBe(heading);
});
