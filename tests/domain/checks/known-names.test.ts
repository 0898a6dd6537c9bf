import { expect, test } from 'vitest';
import { configureCheck, CheckRunner } from '@/domain/checks/engine/run-checks';
import { nameAuthority } from '@/domain/checks/name-authority';
import type { KnownName } from '@/domain/names/known-name';
import { articleOf } from '@/tests/support/names-of';

const DAHDURI: KnownName = {
  id: 'k',
  sourceLang: 'ar',
  targetLang: 'en',
  source: 'الدحدوري',
  preferred: 'Dahduri',
  variants: ['Dahdouri', 'Dahduree'],
};

function findingsOf(article: ReturnType<typeof articleOf>, names: readonly KnownName[]) {
  const check = configureCheck(nameAuthority, 'minor', {}, { terms: [], names });
  return new CheckRunner([check])
    .run(article)
    .map(({ target, suggestion, message }) => [target.start, target.end, suggestion, message]);
}

test('a spelling that the project does not want is told as the project’s', () => {
  const article = articleOf('We met Dahdouri’s son.', ['ar', 'التقينا ابن الدحدوري.']);
  expect(findingsOf(article, [DAHDURI])).toEqual([[7, 15, 'Dahduri', 'project']]);
});

test('and without a source', () => {
  expect(findingsOf(articleOf('We met Dahduree.'), [DAHDURI])).toEqual([[7, 15, 'Dahduri', 'project']]);
});

test('a project may mind hyphens and accents', () => {
  const known = { ...DAHDURI, source: '', preferred: 'Émile Ben-Gur', variants: ['Emile Ben Gur'] };
  expect(findingsOf(articleOf('We met Emile Ben Gur.'), [known])).toEqual([
    [7, 20, 'Émile Ben-Gur', 'project'],
  ]);
  expect(findingsOf(articleOf('We met Émile Ben-Gur.'), [known])).toEqual([]);
});

test('not where the source names somebody else', () => {
  expect(findingsOf(articleOf('We met Dahdouri.', ['ar', 'التقينا ضهوري.']), [DAHDURI])).toEqual([]);
});

test('names of another language are of no concern', () => {
  expect(findingsOf(articleOf('On a vu Dahdouri.', undefined, 'fr'), [DAHDURI])).toEqual([]);
});

test('in scripts without capitals clitics are told apart from the name, and no word is cut', () => {
  const known = {
    ...DAHDURI,
    sourceLang: 'en',
    targetLang: 'he',
    source: 'Sinclair',
    preferred: 'סינקלייר',
    variants: ['סינקלר'],
  };
  expect(findingsOf(articleOf('פגשנו את וסינקלר.', undefined, 'he'), [known])).toEqual([
    [10, 16, 'סינקלייר', 'project'],
  ]);
  expect(findingsOf(articleOf('פגשנו את סינקלרים.', undefined, 'he'), [known])).toEqual([]);
});
