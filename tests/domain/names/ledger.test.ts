import { describe, expect, test } from 'vitest';
import { fullForms } from '@/domain/names/ledger/full-forms';
import { mergeChoices, preferChoice, splitChoices } from '@/domain/names/ledger/name-choice';
import { rememberName } from '@/domain/names/ledger/remember-name';
import { toKnownName } from '@/domain/names/ledger/to-known-name';
import { articleOf, ledgerOf, rewriteName, showGroup } from '@/tests/support/names-of';

const show = (...args: Parameters<typeof ledgerOf>): readonly string[] =>
  ledgerOf(...args).groups.map(showGroup);

describe('groups', () => {
  test('full and short forms of one name stand together, whatever their spelling', () => {
    const article = articleOf('Envoy Tamir Hallovan came.\n\nWe thanked Halovan.\n\nIt was Hallovan’s idea.');
    expect(show(article)).toEqual(['Tamir Hallovan: Tamir Hallovan 1, Halovan 1, Hallovan 1']);
  });

  test('a short form of two names is a name of its own', () => {
    const article = articleOf('We met Rosa Dorn and Paul Dorn.\n\nThen Dorn left.');
    expect(show(article)).toEqual(['Rosa Dorn: Rosa Dorn 1', 'Paul Dorn: Paul Dorn 1', 'Dorn: Dorn 1']);
  });

  test('say how the source spells the name, and why the form is preferred', () => {
    const article = articleOf('We met Tamir Hallovan.\n\nWe met Tamir Halovan.\n\nTamir Halovan left.', [
      'he',
      'פגשנו את תמיר הלובן.\n\nפגשנו את תמיר הלובן.\n\nתמיר הלובן הלך.',
    ]);
    const [group] = ledgerOf(article).groups;
    expect(group).toMatchObject({
      source: 'תמיר הלובן',
      preferred: { form: 'Tamir Halovan', reason: 'majority' },
      isDrifting: true,
    });
  });

  test('the authority and the project know better than most mentions', () => {
    const article = articleOf('We met Anthony Blinken.\n\nAnthony Blinken left.');
    expect(ledgerOf(article).groups[0]?.preferred).toEqual({ form: 'Antony Blinken', reason: 'authority' });
    const names = [
      {
        id: 'n',
        sourceLang: 'ar',
        targetLang: 'en',
        source: '',
        preferred: 'Tony Blinken',
        variants: ['Anthony Blinken'],
      },
    ];
    expect(ledgerOf(article, [], names).groups[0]?.preferred).toEqual({
      form: 'Tony Blinken',
      reason: 'project',
    });
  });

  test('of spellings that are accepted most mentions decide', () => {
    const article = articleOf(
      'We met Volodymyr Zelenskyy.\n\nThen Zelenskyy left.\n\nPeople thanked Zelensky.',
    );
    expect(ledgerOf(article).groups[0]?.preferred).toEqual({
      form: 'Volodymyr Zelenskyy',
      reason: 'authority',
    });
  });

  test('in a script without capitals names are found through the source, and the authority', () => {
    const article = articleOf(
      'تحدث مالكوفان في ألمانيا.\n\nوشكر الناس لملكوفان.',
      ['en', 'The judge Malkovan spoke in Germany.\n\nPeople thanked judge Malkovan.'],
      'ar',
    );
    expect(show(article)).toEqual(['مالكوفان: مالكوفان 1, ملكوفان 1', 'ألمانيا: ألمانيا 1']);
  });
});

describe('what people decide', () => {
  const article = articleOf('We met Abu Daud.\n\nWe met Yasin Khatri.\n\nKhatri left.');

  test('merges, splits, and prefers', () => {
    const merge = mergeChoices('Abu Daud', 'Yasin Khatri');
    expect(show(article, merge)).toEqual(['Abu Daud: Abu Daud 1, Yasin Khatri 1, Khatri 1']);
    expect(show(article, splitChoices('Yasin Khatri', ['Khatri']))).toEqual([
      'Abu Daud: Abu Daud 1',
      'Yasin Khatri: Yasin Khatri 1',
      'Khatri: Khatri 1',
    ]);
    expect(show(article, [...merge, preferChoice('Khatri', 'Yassin Khatri')])).toEqual([
      'Yassin Khatri: Abu Daud 1, Yasin Khatri 1, Khatri 1',
    ]);
  });

  test('the last word about two renderings holds', () => {
    const undone = [...mergeChoices('Abu Daud', 'Khatri'), ...splitChoices('Abu Daud', ['Khatri'])];
    expect(show(article, undone)).toEqual(show(article));
  });

  test('becomes a name that the project knows, without the short forms', () => {
    const [group] = ledgerOf(
      articleOf('We met Tamir Hallovan.\n\nTamir Halovan left.\n\nThen Halovan slept.'),
    ).groups;
    if (!group) throw new Error('No group');
    const name = toKnownName(group, 'Tamir Hallovan', { sourceLang: 'he', targetLang: 'en' });
    expect(name).toMatchObject({ source: '', preferred: 'Tamir Hallovan', variants: ['Tamir Halovan'] });
    const known = { ...name, id: 'n', preferred: 'Tamir Halovan', variants: [] };
    const source = { ...name, source: 'הלובן' };
    const before = { ...known, source: 'הלובן' };
    expect(rememberName([before], source)).toEqual({
      before,
      name: { ...source, variants: ['Tamir Halovan'] },
    });
    expect(rememberName([{ ...source, id: 'n' }], source)).toBeNull();
  });
});

test.each([
  [
    'a short form stays short',
    'Envoy Tamir Galant came.\n\nWe thanked Galant.',
    'Tamir Gallant',
    'Envoy Tamir Gallant came.\n\nWe thanked Gallant.',
  ],
  [
    'possessives stay',
    'We met Galant.\n\nIt was Galant’s idea.',
    'Gallant',
    'We met Gallant.\n\nIt was Gallant’s idea.',
  ],
  [
    'a name that no longer ends in s gets one',
    'We met Galas.\n\nIt was Galas’ idea.',
    'Galan',
    'We met Galan.\n\nIt was Galan’s idea.',
  ],
  [
    'shouting stays',
    'We met Tamir Galant.\n\nTHEN TAMIR GALANT, AT LAST.',
    'Tamir Gallant',
    'We met Tamir Gallant.\n\nTHEN TAMIR GALLANT, AT LAST.',
  ],
  [
    'hyphens and articles follow the form',
    'We met Itay Ben Gur.\n\nWe thanked Ben Gur.',
    'Itay Ben-Gur',
    'We met Itay Ben-Gur.\n\nWe thanked Ben-Gur.',
  ],
  [
    'a sentence still begins with a capital',
    'We met Adel el-Karmi.\n\nEl-Karmi left.',
    'Adel al-Karmi',
    'We met Adel al-Karmi.\n\nAl-Karmi left.',
  ],
  ['another name replaces the whole', 'We met Bombay Ltd.\n\nSo.', 'Mumbai', 'We met Mumbai.\n\nSo.'],
])('choosing a form: %s', (_, text, preferred, expected) => {
  const article = articleOf(text);
  const [group] = ledgerOf(article).groups;
  expect(rewriteName(article, group?.renderings[0]?.form ?? '', preferred)).toBe(expected);
});

test('choosing a form keeps the clitics and the article of Arabic', () => {
  const source = ['en', 'The judge Karmawi spoke.\n\nPeople thanked judge Karmawi.'] as const;
  const article = articleOf('تحدث الكرماوي.\n\nوشكر الناس للكرمواي.', source, 'ar');
  const [group] = ledgerOf(article).groups;
  expect(rewriteName(article, group?.renderings[0]?.form ?? '', 'الكرماوي')).toBe(
    'تحدث الكرماوي.\n\nوشكر الناس للكرماوي.',
  );
});

test('forms to choose from are in full, each with the mentions that are spelt as it is; shouting is none of its own', () => {
  const article = articleOf(
    'We met Tamir Hallovan.\n\nTamir Halovan left.\n\nThen Hallovan slept.\n\nThen HALLOVAN woke.\n\nThen Halovan ate.',
  );
  const group = ledgerOf(article).groups[0];
  if (!group) throw new Error('No group');
  expect(fullForms(group)).toEqual(
    expect.arrayContaining([
      { form: 'Tamir Hallovan', count: 3 },
      { form: 'Tamir Halovan', count: 2 },
    ]),
  );
  expect(fullForms(group)).toHaveLength(2);
});

test('a short form that is chosen says how its word is spelt, and takes no other word away', () => {
  const article = articleOf('We met Tamir Hallovan.\n\nTamir Halovan left.\n\nThen Hallovan slept.');
  expect(rewriteName(article, 'Hallovan', 'Hallovan')).toBe(
    'We met Tamir Hallovan.\n\nTamir Hallovan left.\n\nThen Hallovan slept.',
  );
});
