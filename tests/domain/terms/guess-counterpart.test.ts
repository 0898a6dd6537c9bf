import { expect, test } from 'vitest';
import { guessCounterpart } from '@/domain/terms/guess-counterpart';

const own = ['رفض الوزير الهدنة', 'عاد الوزير إلى بيته', 'استمرت الهدنة أسبوعا'];
const other = ['The minister turned down the truce', 'The minister went home', 'The truce held for a week'];

test.each([
  ['الهدنة', 0, 0.9, 'truce'],
  ['الوزير', 1, 0.4, 'minister'],
])('%s of sentence %i is guessed to be across from: %s', (expression, at, share, guess) => {
  expect(guessCounterpart({ expression, own, other, otherLang: 'en', at, share })).toBe(guess);
});

test('where nothing stands across, nothing is guessed', () => {
  expect(
    guessCounterpart({ expression: 'x', own: ['x'], other: [''], otherLang: 'en', at: 0, share: 0 }),
  ).toBe('');
});
