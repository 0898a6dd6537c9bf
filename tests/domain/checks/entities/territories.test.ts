import { describe, expect, test } from 'vitest';
import { mayMention, territoriesIn } from '@/domain/checks/entities/territories';
import { TERRITORY_WORDS } from '@/domain/checks/entities/territory-words';
import { tokenize } from '@/domain/text/tokens';

const textOf = (text: string, lang: string) => ({ text, lang, tokens: tokenize(text, lang) });
const codesIn = (text: string, lang: string): string =>
  territoriesIn(textOf(text, lang))
    .map(({ code }) => code)
    .join(' ');

test('no territory has two rows in a language', () => {
  for (const [language, list] of Object.entries(TERRITORY_WORDS)) {
    const codes = list.split(';').map((row) => row.split('=')[0]);
    expect(new Set(codes).size, language).toBe(codes.length);
  }
});

describe('territories are named', () => {
  test.each([
    ['pl', 'Rozmowy w Rosji i Stanach Zjednoczonych trwają.', 'RU US'],
    ['ru', 'Он приехал из Норвегии в Великобританию.', 'NO GB'],
    ['de', 'Südkorea und Australien stimmten zu.', 'KR AU'],
    ['ar', 'سافر من اليابان وبالبرازيل إلى السنغال.', 'JP BR SN'],
    ['he', 'השר טס לנורווגיה ומיפן.', 'NO JP'],
    ['zh', '美国和南非同意了。', 'US ZA'],
    ['ja', 'ロシアとカナダが合意した。', 'RU CA'],
    ['hi', 'जापान और कनाडा सहमत हुए।', 'JP CA'],
  ])('%s: %s', (lang, text, codes) => {
    expect(codesIn(text, lang)).toBe(codes);
  });

  test.each([
    ['en', 'The child met Francis and Russell in Indiana.'],
    ['es', 'Francisco vive en la calle Chilena.'],
    ['ja', 'マリアとチリソース。'],
  ])('and words that only look like them are not: %s: %s', (lang, text) => {
    expect(codesIn(text, lang)).toBe('');
  });
});

test.each([
  ['en', 'The British minister resigned.', 'GB'],
  ['en', 'The US agreed.', 'US'],
  ['fr', 'Les Anglais sont partis.', 'GB'],
  ['zh', '中美两国恢复谈判。', 'US'],
  ['cs', 'Německý ministr odstoupil.', 'DE'],
])('an adjective or an abbreviation may mean them: %s: %s', (lang, text, code) => {
  expect(mayMention(textOf(text, lang), code)).toBe(true);
});

test('use us as a word is no country', () => {
  expect(mayMention(textOf('Give it to us for use.', 'en'), 'US')).toBe(false);
});
