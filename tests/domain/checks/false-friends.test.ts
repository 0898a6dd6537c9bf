import { expect, test } from 'vitest';
import { foldWord } from '@/domain/alignment/evidence/stem';
import { Beginnings } from '@/domain/checks/false-friends/beginnings';
import { TOKEN, tokenize } from '@/domain/text/tokens';

test('no word is turned away whose first letters, folded, are those of a false friend', () => {
  const beginnings = new Beginnings(['lib', 'ess', 'aeb', 'ab']);
  const wanted = new Set(['lib', 'ess', 'aeb', 'ab']);
  const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((letter) =>
    /[\p{L}\p{M}]/u.test(letter),
  );
  const missed: string[] = [];
  for (const letter of letters)
    for (const word of [
      `${letter}ibro`,
      `l${letter}bro`,
      `li${letter}`,
      `${letter}bc`,
      `e${letter}`,
      letter,
    ]) {
      const tokens = tokenize(word);
      const isWanted = wanted.has(foldWord(word).slice(0, 3)) && tokens.kinds[0] === TOKEN.word;
      if (isWanted && tokens.count === 1 && !beginnings.mayBe(tokens, 0)) missed.push(word);
    }
  expect(missed).toEqual([]);
});

test('other words are turned away', () => {
  const beginnings = new Beginnings(['lib']);
  const mayBe = (word: string): boolean => beginnings.mayBe(tokenize(word), 0);
  expect(['Librería', 'LÍBERO', 'l’injure'].filter(mayBe)).toEqual(['Librería', 'LÍBERO', 'l’injure']);
  expect(['lirio', 'li', 'الليبي', 'लेकिन', 'éxito'].filter(mayBe)).toEqual([]);
});
