import { describe, expect, test } from 'vitest';
import { checkReplacement, MAX_REPLACEMENT_LENGTH } from '@/domain/correction/check-replacement';

describe('a replacement', () => {
  test.each([
    ['another word', 'kids', 'children'],
    ['nothing: a deletion', 'kids', ''],
    ['something for nothing: an insertion', '', ' again'],
    ['Persian with its joiners and marks of direction', 'x', 'می\u200cخواهم\u200f'],
    ['an emoji made of several', 'x', '👩‍🚀'],
    ['fewer line breaks', 'one\ntwo', 'one two'],
    ['as many line breaks', 'one\ntwo', 'one\nthree'],
  ])('may be %s', (_, quote, replacement) => {
    expect(checkReplacement(quote, replacement)).toBeNull();
  });

  test.each([
    ['what is there already', 'kids', 'kids', { code: 'replacement_same' }],
    ['a NUL', 'x', 'a\0b', { code: 'replacement_control_character', params: { position: 1 } }],
    ['an escape', 'x', '\u001b[2J', { code: 'replacement_control_character', params: { position: 0 } }],
    ['half a character', 'x', 'a\ud83d', { code: 'replacement_control_character', params: { position: 1 } }],
    ['a new line break', 'x', 'a\nb', { code: 'replacement_control_character', params: { position: 1 } }],
    [
      'a whole book',
      'x',
      'a'.repeat(MAX_REPLACEMENT_LENGTH + 1),
      { code: 'replacement_too_long', params: { max: MAX_REPLACEMENT_LENGTH } },
    ],
  ])('may not be %s', (_, quote, replacement, failure) => {
    expect(checkReplacement(quote, replacement)).toEqual(failure);
  });
});
