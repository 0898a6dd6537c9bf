import { expect, test } from 'vitest';
import { asLine, MAX_LINE_LENGTH } from '@/domain/text/as-line';

test('a text of several lines becomes one', () => {
  expect(asLine(' The port\n  opens\tagain ')).toBe('The port opens again');
});

test('what is too long is cut, and never within a character', () => {
  expect(asLine('a'.repeat(MAX_LINE_LENGTH))).toBe('a'.repeat(MAX_LINE_LENGTH));
  const family = '👨‍👩‍👧';
  const cut = asLine(`${'a'.repeat(MAX_LINE_LENGTH - 5)}${family}${family}`);
  expect(cut).toBe(`${'a'.repeat(MAX_LINE_LENGTH - 5)}…`);
});
