import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { encodeText } from '@/domain/exchange/encode-text';
import { LEGACY_ENCODINGS, type Encoding } from '@/domain/exchange/encodings';

/** Words that the encoding holds, of a language it was made for. */
const WORDS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'سلام שלום 世界 👩‍👧',
  'utf-16le': 'سلام שלום 世界 👩‍👧',
  'utf-16be': 'سلام שלום 世界 👩‍👧',
  'windows-1256': 'السلام عليكم،',
  'iso-8859-6': 'السلام عليكم،',
  'windows-1255': 'שלום עולם',
  'iso-8859-8': 'שלום עולם',
  'windows-1252': '“déjà vu” – 5 €',
  'windows-1250': 'Zażółć gęślą jaźń',
  'windows-1251': 'Съешь ещё',
  'koi8-r': 'Съешь ещё',
  'windows-1253': 'Καλημέρα',
  'windows-1254': 'Pijamalı hasta yağız şoföre',
  'windows-874': 'สวัสดี',
  'windows-1258': 'Đường phố',
  gb18030: '你好，世界 𠀀 ñ',
  big5: '你好，世界',
  shift_jis: 'こんにちは、世界',
  'euc-jp': 'こんにちは、世界',
  'euc-kr': '안녕하세요',
};

const encode = (text: string, encoding: Encoding, byteOrderMark = false) =>
  encodeText(text, { encoding, byteOrderMark, escape: null });

describe('text as bytes of an encoding', () => {
  it.each(Object.entries(WORDS) as [Encoding, string][])('%s is read back', (encoding, words) => {
    const made = encode(words, encoding);
    const bytes = made.ok ? made.value : new Uint8Array();
    const read = decodeBytes(bytes, { maxBytes: 1000, encoding });
    // Vietnamese letters come back with their marks by themselves.
    expect(read.value?.text.normalize()).toBe(words);
  });

  it.each(LEGACY_ENCODINGS)(
    '%s: whatever bytes can be read are written as text that reads the same',
    (encoding) => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
          const { value } = decodeBytes(bytes, { maxBytes: 1000, encoding });
          if (value === null || value.encoding !== encoding) return;
          const made = encode(value.text, encoding);
          if (!made.ok) return;
          expect(decodeBytes(made.value, { maxBytes: 1000, encoding }).value?.text).toBe(value.text);
        }),
      );
    },
  );

  it.each(LEGACY_ENCODINGS.filter((encoding) => /^(windows|iso|koi)/.test(encoding)))(
    '%s: whatever bytes can be read are the very same bytes again',
    (encoding) => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
          const { value } = decodeBytes(bytes, { maxBytes: 1000, encoding });
          if (value === null || value.encoding !== encoding) return;
          const made = encode(value.text, encoding);
          expect(made.ok && [...made.value]).toEqual([...bytes]);
        }),
      );
    },
  );

  it.each([
    ['shift_jis', [0xed, 0x40, 0x81, 0x41, 0x61]],
    ['shift_jis', [0xfa, 0x5c, 0x81, 0xca]],
    ['euc-jp', [0x8f, 0xb0, 0xa1, 0x61]],
    ['big5', [0xf9, 0xe9, 0x61]],
    ['gb18030', [0x81, 0x30, 0x89, 0x38, 0xc4, 0xe3]],
  ] as const)('%s: of two codes for a character, the one that the file has: %j', (encoding, codes) => {
    const before = Uint8Array.from(codes);
    const text = decodeBytes(before, { maxBytes: 100, encoding }).value?.text ?? '';
    const made = encodeText(text, { encoding, byteOrderMark: false, escape: null, before });
    expect(made.ok && [...made.value]).toEqual([...codes]);
  });

  it('writes the byte order mark of the file', () => {
    const made = encode('a', 'utf-16le', true);
    expect(made.ok && [...made.value]).toEqual([0xff, 0xfe, 0x61, 0]);
    const utf8 = encode('a', 'utf-8', true);
    expect(utf8.ok && [...utf8.value]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });

  it('names the character that an encoding does not have', () => {
    const made = encode('5 € for ж', 'windows-1252');
    expect(made.ok ? null : made.error).toEqual({
      code: 'not_in_encoding',
      params: { encoding: 'windows-1252', character: 'ж (U+0436)' },
    });
  });

  it('writes a reference where the format has them', () => {
    const escape = (character: string) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
    const made = encodeText('a ж 👩', { encoding: 'windows-1252', byteOrderMark: false, escape });
    expect(made.ok && new TextDecoder().decode(made.value)).toBe('a &#x436; &#x1F469;');
  });
});
