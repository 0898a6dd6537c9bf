import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { ARABIC_FORMS } from './arabic-forms';
import { ENGLISH_FORMS } from './english-forms';
import { HEBREW_FORMS } from './hebrew-forms';
import { KOREAN_FORMS } from './korean-forms';
import { plainForms } from './plain-forms';
import { stemmedForms } from './stemmed-forms';
import type { WordForms } from './word-forms';

const stemmed = (lang: string, stem: (word: string) => string, changes: number | null = 1): WordForms =>
  stemmedForms({ lang, stem, changes });
const withElision = (lang: string, stem: (word: string) => string): WordForms =>
  stemmedForms({ lang, stem, changes: 1, elides: true });

/** By primary subtag. See docs/decisions/0014-stemming.md. */
const FORMS: ReadonlyMap<string, WordForms> = new Map([
  ['ar', ARABIC_FORMS],
  ['da', stemmed('da', danish)],
  ['de', stemmed('de', german)],
  ['en', ENGLISH_FORMS],
  ['es', stemmed('es', spanish)],
  ['fi', stemmed('fi', finnish, null)],
  ['fr', withElision('fr', french)],
  ['he', HEBREW_FORMS],
  ['hu', stemmed('hu', hungarian, null)],
  ['it', withElision('it', italian)],
  ['ko', KOREAN_FORMS],
  ['nl', stemmed('nl', dutch)],
  ['no', stemmed('nb', norwegian)],
  ['nb', stemmed('nb', norwegian)],
  ['pt', stemmed('pt', (word) => portuguese(word.replace(/(?:ões|ães)$/, 'ão')), 2)],
  ['ro', stemmed('ro', romanian, 2)],
  ['ru', stemmed('ru', russian)],
  ['sv', stemmed('sv', swedish)],
  ['tr', stemmed('tr', turkish, null)],
]);

/** By a primary subtag; where nothing is known of the language, little more than its capitals is tolerated. */
export const formsOf = (language: string): WordForms => FORMS.get(language) ?? plainForms(language);
