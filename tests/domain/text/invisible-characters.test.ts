import { describe, expect, it } from 'vitest';
import { listInvisibleCharacters } from '@/domain/text/invisible-characters';

describe('listInvisibleCharacters', () => {
  it('names each with its place', () => {
    const text = 'a\u0000b\u00a0c\u200cd\ufeffe\u0007f\ud83dg\u2067h\u{e0001}';
    expect(listInvisibleCharacters(text).map(({ offset, code }) => `${offset} ${code}`)).toEqual([
      '1 NUL',
      '3 NBSP',
      '5 ZWNJ',
      '7 BOM',
      '9 CONTROL',
      '11 LONE_SURROGATE',
      '13 RLI',
      '15 FORMAT',
    ]);
  });

  it('passes over spaces, line ends and signs that are drawn', () => {
    expect(listInvisibleCharacters('a b\tc\r\nd \u06dd \u0600 😀')).toEqual([]);
  });
});
