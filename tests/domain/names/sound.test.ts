import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consonantBits, nearBits, soundDistance, soundsWithin } from '@/domain/names/sound/sound-distance';
import { soundKey } from '@/domain/names/sound/sound-key';
import { soundsOf } from '@/domain/names/sound/sounds-of';
import { counterpartsOf } from '@/domain/names/evidence/counterparts';
import { skeletonOf } from '@/domain/alignment/evidence/skeleton';
import { foldWord } from '@/domain/alignment/evidence/stem';
import { tokenize } from '@/domain/text/tokens';

const keyOf = (word: string): string => soundKey(soundsOf(word));

test.each([
  ['Mohammed', 'Muhammad'],
  ['Zelensky', 'Zelenskyy'],
  ['Galant', 'Gallant'],
  ['Haniyeh', 'Haniya'],
  ['Lwów', 'Lvov'],
])('%s and %s sound the same', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['Hassan', 'Hussein'],
  ['Niger', 'Nigeria'],
  ['Martin', 'Marvin'],
])('%s and %s do not', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test('a distance is the same both ways, nothing to itself, and grows with what differs', () => {
  const distance = (one: string, other: string): number => soundDistance(soundsOf(one), soundsOf(other));
  expect(distance('Karim', 'Karim')).toBe(0);
  expect(distance('Qaddafi', 'Gadhafi')).toBeCloseTo(distance('Gadhafi', 'Qaddafi'));
  expect(distance('Qaddafi', 'Gadhafi')).toBeLessThan(distance('Martin', 'Marvin'));
  expect(distance('Karim', 'Oslo')).toBeGreaterThan(0.5);
});

describe('the word of the other side that a name stands for', () => {
  const find = (name: string, text: string, lang: string): readonly string[] => {
    const word = { id: name.toLowerCase(), sounds: soundsOf(name), skeleton: skeletonOf(foldWord(name)) };
    return counterpartsOf(word, { text, lang, tokens: tokenize(text, lang) }).map(({ form }) => form);
  };

  test.each([
    ['Gallant', 'قال غالانت إن الجيش جاهز', 'ar', 'غالانت'],
    ['Dahduri', 'ورحب العمدة بالدحدوري', 'ar', 'دحدوري'],
    ['Hussein', 'حسن وحسين', 'ar', 'حسين'],
    ['Gallant', 'וגלנט אמר', 'he', 'גלנט'],
    ['Lavrov', 'Как сказал Лавров вчера', 'ru', 'Лавров'],
    ['Banerjee', 'ममता बनर्जी ने कहा', 'hi', 'बनर्जी'],
    ['Bolsonaro', '总统博索纳罗说', 'zh', '博索纳罗'],
    ['Tanaka', '首相タナカは', 'ja', 'タナカ'],
    ['Müller', 'Frau Müller sagte', 'de', 'Müller'],
  ])('%s in %s', (name, text, lang, expected) => {
    expect(find(name, text, lang)[0]).toBe(expected);
  });

  test('none where nothing sounds like it', () => {
    expect(find('Gallant', 'وصل القطار إلى المدينة', 'ar')).toEqual([]);
  });
});

const sounds = fc.string({
  unit: fc.constantFrom(...Array.from('aeiouhwybpkgxszcCjtdlrmnvf')),
  maxLength: 12,
});

test('whether two words sound near enough is said as their distance says it, though less of them is read', () => {
  fc.assert(
    fc.property(
      sounds,
      sounds,
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      fc.boolean(),
      (one, other, most, to) => {
        expect(soundsWithin(one, other, most, to)).toBe(soundDistance(one, other, to) <= most);
      },
    ),
  );
});

test('each consonant with nothing near to it in the other word costs a whole gap', () => {
  const lonely = (one: string, other: string): number =>
    (consonantBits(one) & ~nearBits(other)).toString(2).replace(/[^1]/g, '').length;
  fc.assert(
    fc.property(sounds, sounds, fc.boolean(), (one, other, to) => {
      if (one === '' || other === '') return;
      const size = to ? Math.max(other.length, 3) : Math.max(one.length, other.length);
      const least = Math.max(lonely(one, other), lonely(other, one)) / size;
      expect(soundDistance(one, other, to)).toBeGreaterThanOrEqual(Math.min(1, least));
    }),
  );
});
