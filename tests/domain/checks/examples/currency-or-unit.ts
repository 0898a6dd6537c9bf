import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['de', 'Bis zur Grenze sind es [[30 km]].'],
      target: 'The border is [[30 miles]] away.',
    },
    { lang: 'es', source: ['en', 'The fine is [[$500]].'], target: 'La multa es de [[500 euros]].' },
    { lang: 'zh', source: ['en', 'The hole is [[2 feet]] deep.'], target: '坑深[[2米]]。' },
    {
      lang: 'fr',
      source: ['en', 'It lost [[3 million dollars]].'],
      target: 'Elle a perdu [[3 millions d’euros]].',
    },
  ],
  passes: [
    {
      note: 'converted',
      lang: 'en',
      source: ['de', 'Die Grenze ist 48 km entfernt.'],
      target: 'The border is 30 miles away.',
    },
    {
      note: 'both given',
      lang: 'en',
      source: ['zh', '全长30公里。'],
      target: 'It is 30 km (19 miles) long.',
    },
    {
      note: 'a sign and a word',
      lang: 'ar',
      source: ['en', 'It cost $40.'],
      target: 'بلغت الكلفة 40 دولارا.',
    },
    {
      note: 'dollars of several countries',
      lang: 'en',
      source: ['zh', '票价为80港元。'],
      target: 'A ticket costs HK$80.',
    },
    { note: 'a unit and none', lang: 'he', source: ['en', 'She ran 10 km.'], target: 'היא רצה 10.' },
    {
      note: 'money and weight',
      lang: 'fr',
      source: ['en', 'He paid 20 pounds.'],
      target: 'Il a payé 20 livres.',
    },
  ],
};
