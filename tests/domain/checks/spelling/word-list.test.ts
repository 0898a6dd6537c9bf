import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordListSource, wordsIn, type WordListName } from '@/bench/lexicon/make-word-list';
import { wordListOf } from '@/domain/checks/spelling/word-list';

const FOLDER = new URL('../../../../domain/checks/spelling/', import.meta.url);

describe.each([
  ['spanish', 'es', 'sustentadísimox'],
  ['french', 'fr', 'lapremière'],
] as const)('the list of %s words', (name: WordListName, language, unknown) => {
  test('is what its script makes of the package', () => {
    expect(readFileSync(new URL(`${name}-words-data.ts`, FOLDER), 'utf8') === wordListSource(name)).toBe(
      true,
    );
  });

  test('has every word of the package', () => {
    const list = wordListOf(language);
    expect(wordsIn(name).filter((word) => list?.has(word) !== true)).toEqual([]);
  });

  test('has no other word, but for a few by chance', () => {
    expect(wordListOf(language)?.has(unknown)).toBe(false);
    const reversed = wordsIn(name).map((word) => Array.from(word).reverse().join(''));
    const known = new Set(wordsIn(name));
    const others = reversed.filter((word) => !known.has(word));
    const mistaken = others.filter((word) => wordListOf(language)?.has(word) === true);
    expect(mistaken.length / others.length).toBeLessThan(0.08);
  });
});
