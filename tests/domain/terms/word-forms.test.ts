import { expect, test } from 'vitest';
import { formsOf } from '@/domain/terms/word-forms/forms-of';

/** The part of the word that is read as the term; null where it is another word. */
function readAs(language: string, term: string, word: string): string | null {
  const forms = formsOf(language);
  const wanted = forms.termReading(term);
  const found = forms
    .readings(word)
    .find(({ key, word: read }) => key === wanted.key && forms.areForms(wanted.word, read));
  return found === undefined ? null : word.slice(found.start, found.end);
}

test.each([
  ['en', 'treaty', 'treaties', 'treaties'],
  ['en', 'policeman', 'Policemen', 'Policemen'],
  ['en', 'state', 'state’s', 'state'],
  ['en', 'organ', 'organization', null],
  ['en', 'building', 'build', null],
  ['en', 'news', 'new', null],
  ['ar', 'الهدنة', 'وبالهدنة', 'هدنة'],
  ['ar', 'هدنة', 'هدنتهم', 'هدنتهم'],
  ['ar', 'قرار', 'للقرارات', 'قرارات'],
  ['ar', 'اتفاقية', 'الاتفاقيات', 'اتفاقيات'],
  ['ar', 'فلسطيني', 'والفلسطينيين', 'فلسطينيين'],
  ['ar', 'لجنة', 'للجنة', 'لجنة'],
  ['ar', 'هُدْنَة', 'هدنة', 'هدنة'],
  ['ar', 'إعلام', 'اعلام', 'اعلام'],
  ['ar', 'بيت', 'لبيت', 'بيت'],
  ['ar', 'وقت', 'قت', null],
  ['ar', 'مستوطنة', 'استيطان', null],
  ['he', 'הסכם', 'ובהסכמים', 'הסכמים'],
  ['he', 'ועדה', 'שבוועדה', 'ועדה'],
  ['he', 'ממשלה', 'לממשלתו', 'ממשלתו'],
  ['he', 'שלום', 'לום', null],
  ['de', 'Vertrag', 'Verträge', 'Verträge'],
  ['de', 'Haus', 'Häusern', 'Häusern'],
  ['de', 'Amt', 'Amtsblatt', null],
  ['fr', 'accord', 'l’accord', 'accord'],
  ['fr', 'national', 'nationaux', 'nationaux'],
  ['fr', 'État', 'états', 'états'],
  ['es', 'nación', 'naciones', 'naciones'],
  ['es', 'presidente', 'presidencia', null],
  ['pt', 'nação', 'nações', 'nações'],
  ['ru', 'договор', 'договорами', 'договорами'],
  ['ru', 'перемирие', 'перемирием', 'перемирием'],
  ['tr', 'anlaşma', 'anlaşmanın', 'anlaşmanın'],
  ['tr', 'İstanbul', 'istanbul', 'istanbul'],
  ['ko', '협정', '협정을', '협정'],
  ['pl', 'wojna', 'wojny', 'wojny'],
  ['pl', 'wojna', 'wojskowy', null],
  ['hi', 'सरकार', 'सरकार', 'सरकार'],
])('%s: of %s, %s is a form: %s', (language, term, word, part) => {
  expect(readAs(language, term, word)).toBe(part);
});
