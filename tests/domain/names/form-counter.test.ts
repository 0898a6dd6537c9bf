import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormCounter } from '@/domain/names/ledger/form-counter';

const count = (forms: readonly string[], lang: string, text: string) =>
  Object.fromEntries(createFormCounter(forms, lang)(text));

test('counts whole words, the longer form where two begin at one place', () => {
  const text = 'Yoav Gallant and Gallant’s men. Gallantry; GALLANT, Galant-Levi.';
  expect(count(['Gallant', 'Yoav Gallant', 'Galant'], 'en', text)).toEqual({
    'Yoav Gallant': 1,
    Gallant: 1,
    Galant: 1,
  });
});

test.each([
  ['ar', 'غالانت', 'قال غالانت ولغالانت وبالغالانت، لا غالانتي', 3],
  ['ar', 'لبنان', 'في لبنان ولبنان وبلبنان', 3],
  ['he', 'גלנט', 'גלנט אמר לגלנט ושגלנט הלך, גלנטי', 3],
  ['zh', '加兰特', '加兰特说，约阿夫加兰特走了。', 2],
])('in %s what is written together with a name does not hide it', (lang, form, text, times) => {
  expect(count([form], lang, text)).toEqual({ [form]: times });
});

test('a form is found however its letters are composed', () => {
  const form = 'Zoë';
  expect(count([form.normalize('NFD')], 'en', form)).toEqual({ [form]: 1 });
});

test('a form is itself and no pattern, whatever signs are in it', () => {
  const sign = fc.constantFrom(...'.*+?()[]{}|/\\^$-’Aaé '.split(''));
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 8 }), (form) => {
      expect(count([form], 'zh', `«${form}»`)).toEqual({ [form.normalize('NFC')]: 1 });
    }),
  );
});

test('without a form nothing is counted', () => {
  expect(count([], 'en', 'Gallant')).toEqual({});
});
