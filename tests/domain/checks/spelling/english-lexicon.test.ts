import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { englishLexiconSource } from '@/bench/lexicon/make-english-lexicon';
import { englishWordsUpTo } from '@/bench/lexicon/word-levels';
import { englishLexicon, RANK } from '@/domain/checks/spelling/english-lexicon';

const FILE = new URL('../../../../domain/checks/spelling/english-lexicon-data.ts', import.meta.url);

describe('the lexicon of English', () => {
  test('is what its script makes of the word list', () => {
    expect(readFileSync(FILE, 'utf8') === englishLexiconSource()).toBe(true);
  });

  test('has every word of the list', () => {
    const lexicon = englishLexicon();
    expect([...englishWordsUpTo(70)].filter((word) => !lexicon.has(word))).toEqual([]);
  });

  test('takes hardly any other word for one of them', () => {
    const known = englishWordsUpTo(70);
    const reversed = [...englishWordsUpTo(35)]
      .map((word) => Array.from(word).reverse().join(''))
      .filter((word) => word.length > 3 && !known.has(word));
    const mistaken = reversed.filter((word) => englishLexicon().rankOf(word) !== null);
    expect(mistaken.length / reversed.length).toBeLessThan(0.03);
  });

  test.each([
    ['government', RANK.ofNews],
    ['bread', RANK.everyday],
    ['courtyard', RANK.common],
    ['abaxial', RANK.rare],
    ['cryptocurrency', RANK.rare],
    ['goverment', null],
  ])('says how common %s is', (word, rank) => {
    expect(englishLexicon().rankOf(word)).toBe(rank);
  });
});
