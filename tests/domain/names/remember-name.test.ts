import { expect, test } from 'vitest';
import { checkKnownName, MAX_NAME_LENGTH, tidyKnownName } from '@/domain/names/check-known-name';
import type { KnownName } from '@/domain/names/known-name';
import { rememberName } from '@/domain/names/ledger/remember-name';
import { namesFor } from '@/domain/names/names-for';

const known = (preferred: string, more: Partial<KnownName> = {}): KnownName => ({
  id: preferred,
  sourceLang: 'ar',
  targetLang: 'en',
  source: '',
  preferred,
  variants: [],
  ...more,
});

test('a name that is not known yet is remembered as it is', () => {
  const name = known('Abu Daud', { variants: ['Abu Dawud'] });
  expect(rememberName([known('Yasin Khatri')], name)).toEqual({ before: null, name });
});

test('of one source the newer form is preferred, and the older one is not wanted any more', () => {
  const before = known('Galant', { source: 'غالانت', variants: ['Galent'] });
  expect(rememberName([before], known('Gallant', { source: 'غالانت', variants: ['Gallent'] }))).toMatchObject(
    {
      before,
      name: { preferred: 'Gallant', variants: ['Galent', 'Gallent', 'Galant'] },
    },
  );
});

test('a name that was added without its source is the same as one with it, where they share a spelling', () => {
  const before = known('Galant');
  const memory = rememberName([before], known('Gallant', { source: 'غالانت', variants: ['Galant'] }));
  expect(memory).toMatchObject({ before, name: { source: 'غالانت', preferred: 'Gallant' } });
});

test('what is known already changes nothing', () => {
  const before = known('Gallant', { source: 'غالانت', variants: ['Galant'] });
  expect(rememberName([before], known('Gallant', { source: 'غالانت' }))).toBeNull();
  expect(rememberName([before], known('Gallant'))).toBeNull();
});

test('of two records of one source, the one that is right already stays', () => {
  const [one, other] = [known('Galant', { source: 'غالانت' }), known('Gallant', { source: 'غالانت' })];
  expect(rememberName([one, other], known('Gallant', { source: 'غالانت' }))).toBeNull();
});

test('what was decided for a language is changed in place from one of its regions, and other languages stay', () => {
  const before = known('Galant', { source: 'غالانت' });
  const french = known('Gallante', { targetLang: 'fr', source: 'غالانت' });
  const memory = rememberName([french, before], known('Gallant', { source: 'غالانت', targetLang: 'en-GB' }));
  expect(memory).toMatchObject({ before, name: { targetLang: 'en', preferred: 'Gallant' } });
});

test('names hold for articles of their languages; without a source, whatever the article was translated from', () => {
  const names = [
    known('One'),
    known('Two', { source: 'x', sourceLang: 'he' }),
    known('Three', { targetLang: 'fr' }),
  ];
  expect(namesFor(names, 'ar', 'en-GB').map(({ id }) => id)).toEqual(['One']);
  expect(namesFor(names, 'he', 'en').map(({ id }) => id)).toEqual(['One', 'Two']);
});

test('a name is stored composed and without needless white space, each spelling once', () => {
  const name = known(' Abu \n Daud ', {
    source: ' ',
    variants: ['Abu Daud', 'Abu  Dawud', 'Abu Dawud', ' '],
  });
  expect(tidyKnownName(name)).toMatchObject({ preferred: 'Abu Daud', source: '', variants: ['Abu Dawud'] });
});

test.each([
  ['name_missing', known('')],
  ['name_without_word', known('—')],
  ['name_without_word', known('Abu', { variants: ['—'] })],
  ['name_too_long', known('a'.repeat(MAX_NAME_LENGTH + 1))],
  ['name_too_long', known('a', { source: 'a'.repeat(MAX_NAME_LENGTH + 1) })],
  ['name_same_language', known('Abu', { sourceLang: 'en' })],
])('%s is told', (code, name) => {
  expect(checkKnownName(name)?.code).toBe(code);
});
