import { expect, test } from 'vitest';
import { findRuns } from '@/domain/names/extract/find-runs';
import { tokenize } from '@/domain/text/tokens';

/** Names as they are found, `<title>` before and `+possessive` after; `?` where the capital may mean nothing. */
function show(text: string, lang: string): string {
  const runs = findRuns({ text, lang, tokens: tokenize(text, lang) });
  return runs
    .map(({ title, form, possessive, words }) => {
      const doubt = words.every(({ isUncertain }) => isUncertain) ? '?' : '';
      return `${title === null ? '' : `<${title}> `}${form}${possessive === '' ? '' : ` +${possessive}`}${doubt}`;
    })
    .join(' | ');
}

test.each([
  [
    'a title is no part of a name',
    'en',
    'The Israeli Prime Minister Dov Halpern spoke.',
    '<minister> Dov Halpern',
  ],
  ['nor is an office', 'en', 'We met Secretary of State Mary Olund.', '<state> Mary Olund'],
  ['a title in small letters', 'en', 'We met mayor Ana Ruiz.', '<mayor> Ana Ruiz'],
  ['a possessive ends a name', 'en', 'It was Omar’s Ford.', 'Omar +’s | Ford'],
  ['a possessive after s', 'en', 'It was the Harris’ house.', 'Harris +’'],
  ['an article with a hyphen', 'en', 'We met Adel al-Karmi there.', 'Adel al-Karmi'],
  ['an article that begins a name', 'en', 'We met al-Karmi there.', 'al-Karmi'],
  ['an article with a capital', 'en', 'Al-Karmi left Deir Al Balah.', 'Al-Karmi | Deir Al Balah'],
  [
    'particles between capitals',
    'en',
    'We met Ludo van der Berg and Ali bin Sahl.',
    'Ludo van der Berg | Ali bin Sahl',
  ],
  ['initials', 'en', 'We met John F. Doyle there.', 'John F. Doyle'],
  ['lists', 'en', 'We saw Rome, Paris and Oslo.', 'Rome | Paris | Oslo'],
  ['what begins a sentence may be any word', 'en', 'Rockets fell. Ships left.', 'Rockets? | Ships?'],
  ['unless more of a name follows', 'en', 'Dov Halpern left.', 'Dov Halpern'],
  ['a small word begins no name', 'en', 'But The Hague was quiet. However, it rained.', 'Hague'],
  ['French', 'fr', 'Le ministre Jean de La Tour et Mme Duval', '<ministre> Jean de La Tour | <mme> Duval'],
  ['Cyrillic', 'ru', 'Вчера Анна Каренина уехала.', 'Вчера Анна Каренина'],
  ['no capitals, no names', 'ar', 'وصل سمير إلى المدينة', ''],
])('%s: %s', (_, lang, text, expected) => {
  expect(show(text, lang)).toBe(expected);
});
