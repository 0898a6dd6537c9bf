import { describe, expect, it } from 'vitest';
import {
  directionOf,
  directionOfLang,
  dominantScript,
  scriptOf,
  scriptOfLang,
  usesSpaces,
} from '@/domain/text/script';

describe('script', () => {
  it.each([
    ['a', 'Latn'],
    ['ئ', 'Arab'],
    ['ש', 'Hebr'],
    ['я', 'Cyrl'],
    ['क', 'Deva'],
    ['京', 'Hani'],
    ['𠮷', 'Hani'],
    ['た', 'Hira'],
    ['7', null],
    ['،', null],
    ['👍', null],
    ['\ud83d', null],
    ['', null],
  ])('of "%s" is %s', (char, script) => {
    expect(scriptOf(char)).toBe(script);
  });

  it('of a text is the script of most of its letters', () => {
    expect(dominantScript('قالت وكالة Reuters أمس')).toBe('Arab');
    expect(dominantScript('Reuters quoted قال')).toBe('Latn');
    expect(dominantScript('12:30 …')).toBeNull();
  });

  it.each([
    ['pa', 'Guru'],
    ['pa-PK', 'Arab'],
    ['zh-TW', 'Hant'],
    ['sr-Latn', 'Latn'],
    ['not a tag', null],
  ])('of the language %s is %s', (lang, script) => {
    expect(scriptOfLang(lang)).toBe(script);
  });
});

describe('direction', () => {
  it.each([
    'ar',
    'he',
    'iw',
    'fa',
    'ur',
    'ps',
    'sd',
    'ug',
    'yi',
    'dv',
    'ckb',
    'ks',
    'ku-Arab',
    'pa-PK',
    'uz-Arab',
    'ar-EG',
  ])('%s runs from right to left', (lang) => {
    expect(directionOfLang(lang)).toBe('rtl');
  });

  it.each(['en', 'ku', 'pa', 'tr', 'zh', 'hi', 'ar-Latn', 'und', 'not a tag', ''])(
    '%s runs from left to right',
    (lang) => {
      expect(directionOfLang(lang)).toBe('ltr');
    },
  );

  it('of a text of unknown language is not decided by a name in front', () => {
    expect(directionOf('Reuters: أعلن الرئيس أمس')).toBe('rtl');
    expect(directionOf('حماس said so in a statement')).toBe('ltr');
    expect(directionOf('123')).toBe('ltr');
  });
});

describe('usesSpaces', () => {
  it.each([
    ['en', true],
    ['ko', true],
    ['vi', true],
    ['zh-Latn', true],
    ['zh', false],
    ['zh-Hant-TW', false],
    ['ja', false],
    ['th', false],
    ['lo', false],
    ['km', false],
    ['my', false],
  ])('%s: %s', (lang, expected) => {
    expect(usesSpaces(lang)).toBe(expected);
  });
});
