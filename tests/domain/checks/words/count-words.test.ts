import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '@/domain/text/tokens';
import { countWords, hashOf } from '@/domain/checks/words/count-words';

test('words are counted over paragraphs, those with a capital apart and only behind another word', () => {
  const paragraphs = ['The lamp and the old Lamp.', 'Lamp, lamp and Élan.'].map((text) => tokenize(text));
  const wanted = ['lamp', 'élan', 'tower'].map((word) => hashOf(word));
  expect([...countWords(wanted, paragraphs).values()]).toEqual([
    { lower: 2, capital: 1 },
    { lower: 0, capital: 1 },
    { lower: 0, capital: 0 },
  ]);
});

test('as often as one counts by hand', () => {
  const word = fc.stringMatching(/^[a-cé]{1,3}$/);
  fc.assert(
    fc.property(fc.array(word), word, (words, wanted) => {
      const [count] = countWords([hashOf(wanted)], [tokenize(words.join(' '))]).values();
      expect(count?.lower).toBe(words.filter((one) => one === wanted).length);
    }),
  );
});
