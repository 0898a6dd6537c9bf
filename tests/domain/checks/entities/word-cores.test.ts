import { expect, test } from 'vitest';
import { coresOfName } from '@/domain/checks/entities/word-cores';

const coreOf = (word: string): string | undefined => coresOfName(word)[0]?.core;

test('a word is read the same however many others were read since, and whatever its case', () => {
  const words = Array.from({ length: 50_000 }, (_, number) => number.toString(36).replace(/[0-9]/g, 'é'));
  for (const word of [...words, ...words.map((one) => one.toUpperCase())])
    expect(coreOf(word)).toBe(word.toLowerCase().replaceAll('é', 'e'));
});
