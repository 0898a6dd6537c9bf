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
    { lang: 'hi', target: 'बंदरगाह बंद है[[।]]नावें खड़ी हैं[[ ]]।', suggestions: ['। ', ''] },
    {
      lang: 'en',
      target: 'The tower was built in 1871[[.]]The lamp is new. “Nobody saw the light[[.]]“Nobody could.”',
      suggestions: ['. ', '. '],
    },
    { lang: 'de', target: 'Das sagte der Wärter[[.]]„Niemand sah es.“', suggestions: ['. '] },
    {
      lang: 'es',
      target: 'Lo dijo el capitán (el viejo)[[.]]La lámpara brilla[[.]]¿Quién la vio?',
      suggestions: ['. ', '. '],
    },
    {
      lang: 'fr',
      target: 'Ils sont sortis[[.]]À midi, le phare brillait. Qui l’a vu ?',
      suggestions: ['. '],
    },
    { lang: 'ar', target: 'قال: «المنارة مغلقة»[[.]]وأضاف أنها قديمة.', suggestions: ['. '] },
    { lang: 'he', target: 'המגדלור נבנה בשנת 1871[[.]]הוא עדיין דולק.', suggestions: ['. '] },
    {
      lang: 'en',
      target: 'The harbour belongs to Weber[[.]]The lamp is new. (Laughter.[[)]]She went on.',
      suggestions: ['. ', ') '],
    },
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
    { lang: 'en', target: 'It runs on Node.Js and St.Pauli’s tool, after 13.Nxc5 bxc5.' },
    { lang: 'en', target: '1.Introduction of the lamp' },
    { lang: 'hi', target: 'बंदरगाह बंद है । नावें खड़ी हैं ।', note: 'Older printing parts the danda throughout.' },
    { lang: 'de', target: 'Er spielt beim 1.FC Hafen, sagte die „Lampe“.' },
  ],
};
