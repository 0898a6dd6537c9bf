import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'US Secretary of State [[Anthony]] Blinken landed at noon.',
      suggestions: ['Antony'],
      note: 'Only the word that is wrong.',
    },
    {
      lang: 'en',
      target: 'Nobody had read Yoav [[Galant]]’s letter.',
      suggestions: ['Gallant'],
      note: 'The possessive stays.',
    },
    { lang: 'en', target: 'The last bus from [[Kharkov]] left at six.', suggestions: ['Kharkiv'] },
    {
      lang: 'en',
      target: 'KEIR [[STARMAR]] SPEAKS',
      suggestions: ['STARMER'],
      note: 'Shouting stays shouting.',
    },
  ],
  passes: [
    { lang: 'en', target: 'Antony Blinken met Yoav Gallant in the morning.' },
    { lang: 'en', target: 'Anthony Hopkins read a poem.', note: 'The given name of somebody else.' },
    { lang: 'en', target: 'A waiter brought Chicken Kiev to the table.', note: 'The name of a dish.' },
    {
      lang: 'en',
      target: 'Pedro Sanchez and Viktor Orban shook hands.',
      note: 'Without accents a name is not misspelt.',
    },
    {
      lang: 'en',
      target: 'The sisters of Volodymyr Zelenskyy were there.',
      note: 'A spelling that others prefer.',
    },
    {
      lang: 'fr',
      target: 'Le président Vladimir Poutine a parlé.',
      note: 'Another language spells it otherwise.',
    },
    { lang: 'ar', target: 'وصل نتانياهو إلى المدينة.', note: 'A spelling that others prefer.' },
  ],
};
