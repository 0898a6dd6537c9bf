import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['fr', 'Le port reste fermé cette nuit.'],
      target: 'The [[HARBOUR STAYS SHUT]] tonight.',
    },
    {
      lang: 'fr',
      source: ['en', 'The harbour stays shut tonight.'],
      target: '[[LE PORT RESTE FERMÉ CETTE NUIT]].',
    },
    {
      lang: 'de',
      source: ['ar', 'يبقى الميناء مغلقا الليلة.'],
      target: 'Der Hafen [[BLEIBT HEUTE NACHT]] zu.',
    },
  ],
  passes: [
    { lang: 'en', source: ['fr', 'LE PORT RESTE FERMÉ.'], target: 'THE HARBOUR STAYS SHUT.' },
    { lang: 'en', source: ['fr', 'L’OTAN, l’ONU et l’OMS.'], target: 'NATO, UNICEF, WHO and the BBC.' },
    {
      lang: 'en',
      source: ['he', 'הנמל סגור.'],
      target: 'HARBOUR STAYS SHUT TONIGHT',
      note: 'A source without case cannot tell.',
    },
    {
      lang: 'en',
      source: ['es', 'Nueva York — El puerto cerró.'],
      target: 'NEW YORK CITY — The harbour is shut.',
    },
    { lang: 'ar', source: ['en', 'The harbour is shut.'], target: 'الميناء مغلق.' },
  ],
};
