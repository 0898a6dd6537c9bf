import { expect, test } from 'vitest';
import { adaptCase } from '@/domain/text/adapt-case';

test.each([
  ['words', 'word', 'Word', 'en', 'Words'],
  ['words', 'word', 'WORD', 'en', 'WORDS'],
  ['Words', 'Word', 'word', 'en', 'words'],
  ['WORDS', 'WORD', 'word', 'en', 'words'],
  ['WORDS', 'WORD', 'Word', 'en', 'Words'],
  ['prime minister', 'premier', 'Premier', 'en', 'Prime minister'],
  ['McDonald', 'Macdonald', 'Macdonald', 'en', 'McDonald'],
  ['“quoted”', 'said', 'Said', 'en', '“Quoted”'],
  ['ırmak', 'su', 'SU', 'tr', 'IRMAK'],
  ['ilçe', 'yer', 'Yer', 'tr', 'İlçe'],
  ['straße', 'weg', 'WEG', 'de', 'STRASSE'],
  ['ßeta', 'beta', 'Beta', 'de', 'Sseta'],
  ['القاهرة', 'قاهرة', 'قاهرة', 'ar', 'القاهرة'],
])('%s for %s, in place of %s (%s): %s', (replacement, quote, found, lang, expected) => {
  expect(adaptCase(replacement, quote, found, lang)).toBe(expected);
});
