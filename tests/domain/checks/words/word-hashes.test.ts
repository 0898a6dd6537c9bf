import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '@/domain/text/tokens';
import { countWords, hashOf, wordHashesOf } from '@/domain/checks/words/word-hashes';

test('words are counted over paragraphs, those with a capital apart and only behind another word', () => {
  const paragraphs = ['The lamp and the old Lamp.', 'Lamp, lamp and Élan.'].map((text) =>
    wordHashesOf(tokenize(text)),
  );
  const wanted = ['lamp', 'élan', 'tower'].map((word) => hashOf(word));
  const counted = (kind: 'lower' | 'capital') =>
    wanted.map((hash) =>
      countWords(
        wanted,
        paragraphs.map((hashes) => hashes[kind]),
      ).get(hash),
    );
  expect(counted('lower')).toEqual([2, 0, 0]);
  expect(counted('capital')).toEqual([1, 1, 0]);
});

test('as often as one counts by hand', () => {
  const word = fc.stringMatching(/^[a-cé]{1,3}$/);
  fc.assert(
    fc.property(fc.array(word), word, (words, wanted) => {
      const hashes = wordHashesOf(tokenize(words.join(' ')));
      const count = countWords([hashOf(wanted)], [hashes.lower]).get(hashOf(wanted));
      expect(count).toBe(words.filter((one) => one === wanted).length);
    }),
  );
});
