import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'fr',
      source: [
        'en',
        'The harbour of Aarhus was closed on 12 March 1998.\n\n[[Nobody had told the fishermen, who came back with empty nets.]]\n\nBy 14:30 all 45 boats were back in Aarhus.',
      ],
      target:
        'Le port d’Aarhus a été fermé le 12 mars 1998.[[]]\n\n∅\n\nÀ 14 h 30, les 45 bateaux étaient tous de retour à Aarhus.',
    },
    {
      lang: 'ar',
      source: [
        'en',
        'The harbour of Aarhus was closed on 12 March 1998.\n\n[[Nobody had told the fishermen, who came back with empty nets.]]\n\nBy 14:30 all 45 boats were back in Aarhus.',
      ],
      target:
        'أُغلق ميناء آرهوس في 12 آذار 1998.[[]]\n\n∅\n\nوبحلول الساعة 14:30 كانت جميع الزوارق الـ45 قد عادت إلى آرهوس.',
    },
    {
      lang: 'de',
      source: [
        'en',
        'The harbour of Aarhus was closed on 12 March 1998.\n\n[[Nobody had told the fishermen, who came back with empty nets.]]\n\nBy 14:30 all 45 boats were back in Aarhus.',
      ],
      target:
        'Der Hafen von Aarhus wurde am 12. März 1998 geschlossen.[[]]\n\n∅\n\nUm 14.30 Uhr waren alle 45 Boote wieder in Aarhus.',
    },
  ],
  passes: [
    {
      note: 'the aligner found no way: both sides have sentences left over',
      lang: 'fr',
      source: ['en', 'The harbour was closed.\n\n∅\n\nThe boats came back at noon.'],
      target: '∅\n\nLe port était fermé.\n\nÀ midi, les bateaux étaient de retour.',
    },
    {
      note: 'what is missing here is in the sentence before',
      lang: 'de',
      source: ['en', 'The council met on Tuesday.\n\nIt voted for the new bridge.'],
      target: 'Der Rat tagte am Dienstag und stimmte für die neue Brücke.\n\n∅',
    },
    {
      note: 'two sentences became one',
      lang: 'fr',
      source: ['en', 'The harbour was closed on Friday. Nobody had told the fishermen why.'],
      target: 'Le port a été fermé vendredi sans que personne ait dit pourquoi aux pêcheurs.',
    },
    { lang: 'ar', source: ['en', 'The museum opened in 1932.'], target: 'افتتح المتحف عام 1932.' },
    { lang: 'zh', source: ['en', 'The council met. It voted.'], target: '市议会开会并投票。' },
    {
      note: 'one sentence became two',
      lang: 'en',
      source: ['ar', 'افتتح المتحف في العاصمة قبل الحرب بسنوات قليلة وزاره الآلاف في عامه الأول.'],
      target:
        'The museum opened in the capital a few years before the war. Thousands came in its first year.',
    },
    { note: 'there is no source', lang: 'he', target: 'המוזיאון נפתח ב-1932.' },
  ],
};
