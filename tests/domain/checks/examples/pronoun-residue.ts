import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'The talks have turned around[[ it ]]New proposals of the council.',
      suggestions: [' '],
      note: 'A pronoun that takes up the name after it.',
    },
    { lang: 'en', target: 'The keepers who live in[[ it ]]Morrow were informed.', suggestions: [' '] },
    {
      lang: 'en',
      target: 'He said: “We know the coast and all that is within[[ it.” ]]Morrow.”',
      suggestions: [' '],
    },
  ],
  passes: [
    { lang: 'en', target: 'The council voted on it Tuesday and will return to it March 5.' },
    { lang: 'en', target: 'Without it Europe would lose a landmark, and with it Morrow’s past.' },
    { lang: 'en', target: 'The money, most of it American, is there.' },
    { lang: 'en', target: 'They looked into it. Morrow has no answer.' },
    { lang: 'en', target: '“There is nothing in it.” Morrow agreed, and so did the keepers.' },
    { lang: 'en', target: 'Nobody believed in IT Morrow.' },
  ],
};
