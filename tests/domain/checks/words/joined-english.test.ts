import { expect, test } from 'vitest';
import { findJoinedWord } from '@/domain/checks/words/joined-english';

test.each([
  ['ofthe', 'of the'],
  ['zorblewhich', 'zorble which'],
  ['becausezorble', 'because zorble'],
  ['digitallogic', null],
  ['importantproposal', 'important proposal'],
  ['zorbleproposed', 'zorble proposed'],
  ['zorbletimes', null],
  ['bulletin', null],
  ['withstanding', null],
  ['shouldered', null],
  ['nonetheless', null],
  ['overachieved', null],
])('%s', (word, expected) => {
  const at = findJoinedWord(word, 0, word.length);
  expect(at === -1 ? null : `${word.slice(0, at)} ${word.slice(at)}`).toBe(expected);
});
