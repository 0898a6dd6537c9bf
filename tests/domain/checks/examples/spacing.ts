import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The ferry left early[[ ]], and nobody noticed.', suggestions: [''] },
    {
      lang: 'en',
      target: 'The ferry left early[[,]]and nobody noticed[[.]]They slept.',
      suggestions: [', ', '. '],
    },
    { lang: 'en', target: 'The ferry[[  ]]left early ([[ ]]at noon).', suggestions: [' ', ''] },
    { lang: 'de', target: 'Die Fähre fuhr früh ab[[ ]]. Niemand merkte es.', suggestions: [''] },
    { lang: 'es', target: '¿[[ ]]Quién lo notó?', suggestions: [''] },
    {
      lang: 'ar',
      target: 'غادرت العبارة مبكرا[[ ]]، ولم ينتبه أحد[[.]]ناموا جميعا.',
      suggestions: ['', '. '],
    },
    { lang: 'zh', target: '渡轮提早离开[[ ]]，没有人注意到。', suggestions: [''] },
    { lang: 'en', target: 'The ferry[[\t]]left early.', suggestions: [' '], note: 'A tab from a table.' },
  ],
  passes: [
    {
      lang: 'fr',
      target: 'Qui l’a vu ? Personne ; tous dormaient : il était tard !',
      note: 'French spaces.',
    },
    { lang: 'en', target: 'At 10:30 the ratio was 3:2, or 1.5 to 1, in the U.S. and elsewhere.' },
    {
      lang: 'en',
      target: 'Write to info@harbour.example or see www.harbour.example/times?day=1, e.g. by phone.',
    },
    { lang: 'en', target: 'He paused ... and then wrote .NET code for a .5 mm lens.' },
    { lang: 'en', target: 'The end.  The typist began anew.', note: 'An old habit of typists.' },
    { lang: 'he', target: 'בית־הספר נפתח בשעה 8:00, כרגיל.' },
    { lang: 'sv', target: 'Hon lämnade EU:s möte tidigt.' },
    { lang: 'zh', target: '渡轮在10:30离开，比分是3:2。' },
    { lang: 'en', target: 'The firm Booking.com, with N,N-dimethyl and Ph.D students.' },
  ],
};
