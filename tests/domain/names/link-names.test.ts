import { expect, test } from 'vitest';
import { linkNames } from '@/domain/names/evidence/linked-names';
import { articleOf } from '@/tests/support/names-of';

/** What speaks for two spellings being one name, or null where they are held apart. */
function evidenceFor(
  one: string,
  other: string,
  article: Parameters<typeof linkNames>[0],
): readonly string[] | null {
  const { slotOf, links } = linkNames(article, []);
  if (slotOf.get(one) === undefined || slotOf.get(one) !== slotOf.get(other)) return null;
  return links.flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
}

test.each([
  [
    'the company it keeps',
    'Nabil Maskouri spoke.\n\nThen Nabeel Maskouri left.',
    'nabil',
    'nabeel',
    'same-partner',
  ],
  [
    'the short form after the full one',
    'Tamir Hallovan came.\n\nAll thanked Halovan.',
    'hallovan',
    'halovan',
    'short-form',
  ],
  ['the authority', 'A bus to Mumbai left.\n\nA bus from Bombay came.', 'mumbai', 'bombay', 'authority'],
])('one name by %s', (_, text, one, other, kind) => {
  expect(evidenceFor(one, other, articleOf(text))).toContain(kind);
});

test('one name by the word of the source, whatever clitics it has', () => {
  const article = articleOf('We met the envoy Dahduri.\n\nThe mayor thanked Dahdouri.', [
    'ar',
    'التقينا المبعوث الدحدوري.\n\nوشكر العمدة للدحدوري.',
  ]);
  expect(evidenceFor('dahduri', 'dahdouri', article)).toContain('same-source');
});

test.each([
  [
    'two words of the source',
    'We met Hassan.\n\nWe met Hussein.',
    ['ar', 'التقينا حسن.\n\nالتقينا حسين.'] as const,
    'hassan',
    'hussein',
  ],
  ['other company', 'Ahmad Sallam fell.\n\nKarim Salam fell.', undefined, 'sallam', 'salam'],
  ['two territories', 'They left Niger.\n\nThey left Nigeria.', undefined, 'niger', 'nigeria'],
  ['a list', 'We saw Alison and Allison.\n\nThey left.', undefined, 'alison', 'allison'],
  ['a word made of the other', 'They left Chechnya.\n\nThe Chechen left.', undefined, 'chechnya', 'chechen'],
])('kept apart by %s', (_, text, source, one, other) => {
  expect(evidenceFor(one, other, articleOf(text, source))).toBeNull();
});

test('a chain of likely links does not join what is known to be apart', () => {
  const article = articleOf('The Niger river rose.\n\nThe Nigér rose.\n\nThe Nigeria map was wrong.');
  expect(evidenceFor('niger', 'nigeria', article)).toBeNull();
});
