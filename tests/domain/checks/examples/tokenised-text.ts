import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: '[[The boats , which ( they say ) leak , were sold .]] Nobody wept.',
      suggestions: ['The boats, which (they say) leak, were sold.'],
    },
    {
      lang: 'en',
      target: "They [[do n't]] sail, and the [[harbour 's]] gate is shut.",
      suggestions: ["don't", "harbour's"],
    },
    { lang: 'fr', target: "La mairie parle [[d' altitude]] et de neige.", suggestions: ["d'altitude"] },
    {
      lang: 'ar',
      target: '[[غادرت القوارب ، ثم عادت ، ثم غرقت .]]',
      suggestions: ['غادرت القوارب، ثم عادت، ثم غرقت.'],
    },
    {
      lang: 'de',
      target: '[[" Wir fahren " , sagte er , " sofort " .]]',
      suggestions: ['"Wir fahren", sagte er, "sofort".'],
    },
  ],
  passes: [
    { lang: 'en', target: 'The boats, which (they say) leak, were sold.' },
    {
      lang: 'fr',
      target: 'Qui vient ? Personne ! Et pourquoi ? Mystère.',
      note: 'French spaces are no tokens.',
    },
    { lang: 'en', target: "The students' books and the rock 'n' roll records." },
    { lang: 'en', target: 'The boats leak , they say.', note: 'One fault of spacing is none of tokens.' },
    { lang: 'fr', target: 'L’eau d’un lac, c’est tout.' },
  ],
};
