import { expect, test } from 'vitest';
import { coresAt, coresOf } from '@/domain/checks/entities/word-cores';
import { tokenize } from '@/domain/text/tokens';

const coreOf = (word: string): string | undefined => coresOf(word)[0]?.core;

test('a word is read the same however many others were read since, and whatever its case', () => {
  const words = Array.from({ length: 50_000 }, (_, number) => number.toString(36).replace(/[0-9]/g, 'é'));
  for (const word of [...words, ...words.map((one) => one.toUpperCase())])
    expect(coreOf(word)).toBe(word.toLowerCase().replaceAll('é', 'e'));
});

test('a word of a text is read as the word by itself', () => {
  const tokens = tokenize('Müller müller MÜLLER وبالقاهرة O’Neill’s Łódź');
  for (let index = 0; index < tokens.count; index += 2)
    expect(coresAt(tokens, index)).toEqual(
      coresOf(tokens.text.slice(tokens.starts[index], tokens.starts[index + 1])),
    );
});
