import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The [[goverment]] has shut the harbour.', suggestions: ['government'] },
    {
      lang: 'en',
      target: '[[Altough]] it was late, they [[haev]] sailed.',
      suggestions: ['Although', 'have'],
    },
    {
      lang: 'en',
      target: 'The [[reportt]] was [[pubished]] by the harbour master.',
      suggestions: ['report', 'published'],
    },
  ],
  passes: [
    { lang: 'en', target: 'From the form he filled in, the trail led to a trial.', note: 'Words by chance.' },
    { lang: 'en', target: 'Mr. Greate and Ms. Wite sailed on the Wrold.', note: 'Names.' },
    { lang: 'en', target: 'The colour of the harbour, the centre and the theatre.' },
    { lang: 'en', target: 'See www.goverment.example or write to @goverment and info@goverment.example.' },
    { lang: 'en', target: 'The rigging of the yawl was frayed by the gale.', note: 'Rare words.' },
  ],
};
