import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'The World Heritage Fund (WHF) will pay.\n\nThe [[World Heritage Fund]] decides in May.',
      suggestions: ['WHF'],
    },
    {
      lang: 'en',
      target:
        'The Coordinator of Works on the Coast (CWC) came. The [[Coordinator of Works on the Coast (CWC)]] left.',
      suggestions: ['CWC'],
      note: 'Explained once more.',
    },
    {
      lang: 'fr',
      target:
        'L’Organisation mondiale des phares (OMP) paiera. L’[[Organisation mondiale des phares]] est à Brest.',
      suggestions: ['OMP'],
    },
    {
      lang: 'es',
      target: 'La Organización Mundial de Faros (OMF) pagará. La [[Organización Mundial de Faros]] calla.',
      suggestions: ['OMF'],
    },
  ],
  passes: [
    { lang: 'en', target: 'The World Heritage Fund (WHF) will pay.\n\nThe WHF decides in May.' },
    {
      lang: 'en',
      target: 'The World Heritage Fund decides in May.\n\nThe World Heritage Fund (WHF) will pay.',
      note: 'Before it is explained the long form is right.',
    },
    {
      lang: 'en',
      target: 'The European Union (EU) will pay. The European Union decides in May.',
      note: 'Two letters: many texts use both.',
    },
    { lang: 'en', target: 'The tower of Morrow (BBC) stands. The tower of Morrow is old.' },
    { lang: 'en', target: 'The World Heritage Fund (WHF) will pay. World Heritage Funds are many.' },
    { lang: 'de', target: 'Der Verein (VDL) zahlt. Der Verein schweigt.' },
  ],
};
