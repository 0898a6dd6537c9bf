import type { CheckExamples } from '@/tests/support/check-examples';
import { termsOf } from '@/tests/support/terms-of';

const toArabic = {
  terms: termsOf('en', 'ar', 'OpenHarbor (do-not-translate)', 'Blue Lantern (do-not-translate)'),
};
const toEnglish = { terms: termsOf('de', 'en', 'Abendbote (do-not-translate)') };

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'ar',
      knowledge: toArabic,
      source: ['en', 'The [[OpenHarbor]] team was late.'],
      target: 'تأخر فريق الميناء المفتوح.[[]]',
      suggestions: [null],
      note: 'Translated: where is not known.',
    },
    {
      lang: 'ar',
      knowledge: toArabic,
      source: ['en', '[[Blue Lantern]] won.'],
      target: 'فاز فريق [[blue lantern]].',
      suggestions: ['Blue Lantern'],
      note: 'Other capitals.',
    },
    {
      lang: 'en',
      knowledge: toEnglish,
      source: ['de', 'Der [[Abendbote]] schrieb es zuerst.'],
      target: 'The Evening Herald had it first.[[]]',
    },
  ],
  passes: [
    {
      lang: 'ar',
      knowledge: toArabic,
      source: ['en', 'OpenHarbor’s team'],
      target: 'فريق OpenHarbor',
      note: 'A possessive in the source.',
    },
    {
      lang: 'ar',
      knowledge: toArabic,
      source: ['en', 'An open harbor'],
      target: 'ميناء مفتوح',
      note: 'Common words.',
    },
    {
      lang: 'en',
      knowledge: toEnglish,
      source: ['de', 'Die Abendboten kamen.'],
      target: 'The evening messengers came.',
      note: 'Part of a longer word.',
    },
    {
      lang: 'en',
      knowledge: toEnglish,
      source: ['de', 'Der Abendbote und der Abendbote'],
      target: 'The Abendbote twice',
      note: 'Once is enough.',
    },
    {
      lang: 'fr',
      knowledge: toEnglish,
      source: ['de', 'Der Abendbote'],
      target: 'Le Messager du soir',
      note: 'Other languages.',
    },
  ],
};
