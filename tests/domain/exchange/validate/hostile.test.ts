import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/exchange/', import.meta.url));
const texts = ['xliff-rules', 'rules'].flatMap((folder) =>
  readdirSync(FIXTURES + folder).map((name) => readFileSync(`${FIXTURES}${folder}/${name}`, 'utf8')),
);

const PIECES = [
  '<',
  '>',
  '"',
  '/>',
  '</unit>',
  '<pc id="1">',
  ' id="1"',
  '&x;',
  '#',
  '\u202e',
  '𝒩',
  '\n',
  '',
];

/** A file with a stretch of it replaced by something else. */
const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    piece: fc.constantFrom(...PIECES),
  })
  .map(({ text, at, length, piece }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + piece + text.slice(start + length);
  });

test('whatever is damaged, each violation has a place within the file', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const lines = text.split(/\r\n?|\n/);
      for (const { position } of validateExchangeFile(text)) {
        if (position === null) continue;
        expect(position.line).toBeLessThanOrEqual(lines.length);
        expect(position.column).toBeLessThanOrEqual((lines[position.line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 1_500 },
  );
});

test('a file that is wrong everywhere is told of a thousand times, and no more', () => {
  const units = Array.from({ length: 3_000 }, () => '<unit id="1"/>').join('');
  const violations = validateExchangeFile(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f">${units}</file></xliff>`,
  );
  expect(violations).toHaveLength(1_001);
  expect(violations.at(-1)?.code).toBe('too_many_violations');
});

test('what a value says is quoted in part', () => {
  const [violation] = validateExchangeFile(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${'e'.repeat(5_000)}"/>`,
  );
  expect(JSON.stringify(violation).length).toBeLessThan(400);
});
