import { expect, test } from 'vitest';
import { findLanguageCode, listLanguages } from '@/ui/import/language-choice';

const english = listLanguages('en');
const arabic = listLanguages('ar');

test.each([
  ['Arabic', 'ar'],
  [' arabic ', 'ar'],
  ['pt-br', 'pt-BR'],
  ['he', 'he'],
  ['français', 'fr'],
  ['العربية', 'ar'],
])('“%s” is understood', (typed, code) => {
  expect(findLanguageCode(typed, english)).toBe(code);
});

test('a name in the reader’s own language is understood', () => {
  const hebrew = arabic.find(({ code }) => code === 'he');
  expect(findLanguageCode(hebrew?.name ?? '', arabic)).toBe('he');
});

test.each(['', 'Klingonese', '!!', 'x'])('“%s” is not taken for a language', (typed) => {
  expect(findLanguageCode(typed, english)).toBeNull();
});

test('the list is in the reader’s alphabet and names each language once', () => {
  const names = english.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  expect(new Set(names).size).toBe(names.length);
});
