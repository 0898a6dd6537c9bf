import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOKEN, tokenize, tokenText, type Tokens } from '@/domain/text/tokens';
import { askOfWords, classOfWords } from '@/domain/text/vocabulary';

const wordsIn = (tokens: Tokens): readonly string[] =>
  Array.from({ length: tokens.count }, (_, index) => tokens.wordAt(index)?.text ?? '').filter(Boolean);

const writtenIn = (tokens: Tokens): readonly string[] =>
  Array.from({ length: tokens.count }, (_, index) => index)
    .filter((index) => tokens.kinds[index] === TOKEN.word)
    .map((index) => tokenText(tokens, index));

describe('the words of a text', () => {
  test('are those that stand there, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const read = texts.map((text) => tokenize(text, 'en'));
        for (const tokens of read) expect(wordsIn(tokens)).toEqual(writtenIn(tokens));
      }),
    );
  });

  test('stay what they are when so many others were read that none of them is kept', () => {
    const early = tokenize('Müller met O’Neill in Łódź', 'nl');
    const others = Array.from({ length: 120_000 }, (_, number) =>
      number.toString(36).replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit))),
    );
    for (let at = 0; at < others.length; at += 1000) {
      const tokens = tokenize(others.slice(at, at + 1000).join(' '), 'nl');
      expect(wordsIn(tokens)).toEqual(writtenIn(tokens));
    }
    expect(wordsIn(early)).toEqual(writtenIn(early));
  });

  test('with the same hash are two words', () => {
    const tokens = tokenize('aÿx bàx aÿx', 'sv');
    expect(tokens.hashes[0]).toBe(tokens.hashes[2]);
    expect(wordsIn(tokens)).toEqual(['aÿx', 'bàx', 'aÿx']);
  });

  test('that were made to have the same hash are read as soon as others', { timeout: 30_000 }, () => {
    // 31 × 'a' + 'ÿ' is 31 × 'b' + 'à'. Each with each they are half a milliard.
    const words = Array.from({ length: 1 << 15 }, (_, number) =>
      Array.from({ length: 15 }, (_, bit) => ((number >> bit) & 1 ? 'aÿ' : 'bà')).join(''),
    );
    const tokens = tokenize(words.join(' '), 'nb');
    expect(new Set(tokens.hashes.filter((hash) => hash !== 0)).size).toBe(1);
    expect(wordsIn(tokens)).toEqual(words);
    expect(wordsIn(tokenize(words.slice(0, 100).join(' '), 'nb'))).toEqual(words.slice(0, 100));
  });

  test('are kept apart by their capitals and their languages', () => {
    const asked: string[] = [];
    const ask = askOfWords(({ text, language }) => {
      asked.push(`${language} ${text}`);
      return text.length;
    });
    for (const lang of ['da', 'fi', 'da'])
      for (const text of ['Strand strand', 'strand']) {
        const tokens = tokenize(text, lang);
        for (let index = 0; index < tokens.count; index++) {
          const word = tokens.wordAt(index);
          if (word !== null) expect(ask(word)).toBe(6);
        }
      }
    expect(asked).toEqual(['da Strand', 'da strand', 'fi Strand', 'fi strand']);
  });

  test('may be as long as the text', () => {
    const word = 'ab'.repeat(100_000);
    expect(wordsIn(tokenize(`a ${word} b`, 'en'))).toEqual(['a', word, 'b']);
  });
});

describe('a class of words', () => {
  test('tells whether a text has any of them, and which', () => {
    const color = classOfWords(({ text }) => text === 'red' || text === 'blue');
    const without = tokenize('A green house', 'en');
    const having = tokenize('A red house', 'en');
    expect(without.wordClasses & color).toBe(0);
    expect(having.wordClasses & color).not.toBe(0);
    expect([0, 1, 2, 3, 4].filter((index) => having.isOfClass(index, color))).toEqual([2]);
  });

  test('that came after the text was read is one that its words may be of', () => {
    const before = tokenize('A late house', 'en');
    const late = classOfWords(({ text }) => text === 'late');
    expect(before.wordClasses & late).not.toBe(0);
    expect(tokenize('A late house', 'en').isOfClass(0, late)).toBe(false);
  });

  test('is one that a word too long to be asked about may be of', () => {
    const short = classOfWords(({ text }) => text.length < 3);
    expect(tokenize('abc'.repeat(100), 'en').wordClasses & short).not.toBe(0);
    expect(tokenize('abcabc', 'en').wordClasses & short).toBe(0);
  });
});
