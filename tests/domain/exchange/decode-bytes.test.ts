import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecodeOptions } from '@/domain/exchange/decode-bytes';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { LEGACY_ENCODINGS } from '@/domain/exchange/encodings';

const bytesOf = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );

function utf16(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const marked = (mark ? '\ufeff' : '') + text;
  return Uint8Array.from(
    Array.from({ length: marked.length }, (_, at) => {
      const [low, high] = [marked.charCodeAt(at) & 0xff, marked.charCodeAt(at) >> 8];
      return order === 'le' ? [low, high] : [high, low];
    }).flat(),
  );
}

const decode = (bytes: Uint8Array, options: Partial<DecodeOptions> = {}) =>
  decodeBytes(bytes, { maxBytes: 10_000_000, ...options });
const codes = (bytes: Uint8Array, options?: Partial<DecodeOptions>): readonly string[] =>
  decode(bytes, options).issues.map(({ code }) => code);

describe('decodeBytes reads', () => {
  const prose = 'Good morning.\r\nصباح الخير. बहुत अच्छा 👍\n';

  it.each([
    ['UTF-8', bytesOf(prose), 'utf-8', false],
    ['UTF-8 with a byte order mark', bytesOf(0xef, 0xbb, 0xbf, prose), 'utf-8', true],
    ['UTF-16 LE with a mark', utf16(prose, 'le', true), 'utf-16le', true],
    ['UTF-16 BE with a mark', utf16(prose, 'be', true), 'utf-16be', true],
    ['UTF-16 LE without', utf16(prose, 'le'), 'utf-16le', false],
    ['UTF-16 BE without', utf16(prose, 'be'), 'utf-16be', false],
  ])('%s, unchanged', (_, bytes, encoding, byteOrderMark) => {
    expect(decode(bytes)).toEqual({ value: { text: prose, encoding, byteOrderMark }, issues: [] });
  });

  it('any text at all that has no control characters', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => each.trim() !== '' && !each.includes('\ufffd'));
    fc.assert(
      fc.property(text, (each) => {
        fc.pre(codes(bytesOf(`x${each}`)).length === 0);
        expect(decode(bytesOf(`x${each}`)).value?.text).toBe(`x${each}`);
      }),
    );
  });

  it.each([
    ['windows-1252', [0x93, 0x61, 0x94, 0x80, 0xe9], '“a”€é'],
    ['windows-1252', [0xff, 0x21], 'ÿ!'],
    ['windows-1256', [0xd3, 0xe1, 0xc7, 0xe3], 'سلام'],
    ['windows-1255', [0xf9, 0xec, 0xe5, 0xed], 'שלום'],
    ['gb18030', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ])('%s when it is named', (encoding, bytes, text) => {
    expect(decode(Uint8Array.from(bytes), { encoding }).value?.text).toBe(text);
  });

  it('every encoding it offers', () => {
    for (const encoding of LEGACY_ENCODINGS)
      expect(decode(bytesOf('plain'), { encoding }).value?.text).toBe('plain');
  });

  it('bidi controls and joiners, which belong to the text', () => {
    const text = '\u202bא\u202c \u2067ب\u2069 \u200f\u200e\u061c نمی\u200cخواهم क्\u200d';
    expect(decode(bytesOf(text))).toMatchObject({ value: { text }, issues: [] });
  });

  it('a text that is damaged already, with a warning', () => {
    const { value, issues } = decode(bytesOf('a\n\ufffd\ufffd'));
    expect(value?.text).toBe('a\n\ufffd\ufffd');
    expect(issues).toMatchObject([
      {
        code: 'replacement_character',
        severity: 'warning',
        position: { line: 2, column: 1 },
        params: { count: 2 },
      },
    ]);
  });
});

describe('decodeBytes refuses', () => {
  it.each([
    ['nothing', bytesOf()],
    ['a byte order mark alone', bytesOf(0xef, 0xbb, 0xbf)],
    ['white space alone', bytesOf(' \r\n\t')],
  ])('%s', (_, bytes) => {
    expect(codes(bytes)).toEqual(['empty_file']);
  });

  it('more bytes than allowed', () => {
    expect(decode(bytesOf('abcd'), { maxBytes: 3 }).issues).toMatchObject([
      { code: 'too_large', params: { size: 4, limit: 3 } },
    ]);
  });

  it.each([
    ['pdf', bytesOf('%PDF-1.7\n')],
    ['docx', bytesOf('PK', 3, 4, 20, 0, '____word/document.xml')],
    ['zip', bytesOf('PK', 3, 4, 20, 0, '____notes.txt')],
    ['image', bytesOf(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['rtf', bytesOf('{\\rtf1\\ansi text}')],
    [null, bytesOf('a', 0, 0, 0, 'b', 1, 0, 0)],
  ])('a binary file: %s', (format, bytes) => {
    expect(decode(bytes).issues).toMatchObject([{ code: 'binary_file', params: { format } }]);
  });

  it.each([
    ['a Latin-1 letter', bytesOf('one\ntwo caf', 0xe9, ' three'), 11, 'E9', 2, 8],
    ['a sequence that is cut off', bytesOf('ab', 0xe2, 0x82), 2, 'E2', 1, 3],
    ['an overlong form', bytesOf('é', 0xc0, 0x80), 2, 'C0', 1, 2],
    ['a surrogate in UTF-8', bytesOf(0xed, 0xa0, 0x80), 0, 'ED', 1, 1],
    ['a bad byte after a byte order mark', bytesOf(0xef, 0xbb, 0xbf, 'a', 0xff), 4, 'FF', 1, 2],
  ])('what is not UTF-8, with its place: %s', (_, bytes, byte, value, line, column) => {
    expect(decode(bytes)).toEqual({
      value: null,
      issues: [{ code: 'not_utf8', severity: 'error', position: { line, column }, params: { byte, value } }],
    });
  });

  it('the first bad byte, wherever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(0x80, 0xc1, 0xf5, 0xff), (text, bad) => {
        const before = bytesOf(`x${text.replaceAll('\0', '')}`);
        const issue = decode(Uint8Array.from([...before, bad, 0x41])).issues[0];
        expect(issue?.params).toMatchObject({ byte: before.length });
      }),
    );
  });

  it('an encoding it does not know, and bytes that the named one does not have', () => {
    expect(codes(bytesOf('a'), { encoding: 'utf-7' })).toEqual(['unknown_encoding']);
    expect(codes(Uint8Array.from([0x41, 0xff, 0xff]), { encoding: 'gb18030' })).toEqual(['not_in_encoding']);
    expect(codes(bytesOf(0xff, 0xfe, 'abc'))).toEqual(['not_in_encoding']);
  });

  it('NUL and other control characters, each with its place', () => {
    const { value, issues } = decode(bytesOf('good\r\nba\u0000d\rx\u0085\u001b'), { encoding: 'utf-8' });
    expect(value).toBeNull();
    expect(issues).toMatchObject([
      { code: 'control_character', position: { line: 2, column: 3 }, params: { codePoint: 'U+0000' } },
      { code: 'control_character', position: { line: 3, column: 3 }, params: { codePoint: 'U+001B' } },
    ]);
  });

  it('half of a surrogate pair in UTF-16', () => {
    expect(decode(utf16('ok\n\ud83d x \udc00 👍', 'le', true)).issues).toMatchObject([
      { code: 'lone_surrogate', position: { line: 2, column: 1 }, params: { codePoint: 'U+D83D' } },
      { code: 'lone_surrogate', position: { line: 2, column: 5 }, params: { codePoint: 'U+DC00' } },
    ]);
  });

  it('a million control characters, with a hundred issues and no more', () => {
    expect(codes(bytesOf('x\u0001'.repeat(1_000_000)))).toHaveLength(100);
  });
});
