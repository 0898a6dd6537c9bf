import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The[[;]] boats were sold to[[_]] a man from Hull.', suggestions: ['', ''] },
    { lang: 'en', target: 'The harbour of Hull[[!]] was shut at noon.', suggestions: [null] },
    { lang: 'en', target: 'Boats such[[:]] as these have[[,]] been sold.', suggestions: ['', ''] },
    {
      lang: 'en',
      target: 'The old harbour[[.]] near the mill was shut.',
      suggestions: [null],
      note: 'Or the next sentence lost its capital.',
    },
    {
      lang: 'en',
      target: 'The maker[[;]] said it sold the boats[[-]] by the dozen.',
      suggestions: [null, null],
    },
    { lang: 'fr', target: 'Le maire a parlé de[[;]] la digue et des[[,]] bateaux.', suggestions: ['', ''] },
    { lang: 'es', target: 'El puerto de[[;]] pesca cerró.', suggestions: [''] },
    {
      lang: 'en',
      target: '[[, ]]as the name implies, is an island.',
      suggestions: [''],
      note: 'What stood before it is lost.',
    },
  ],
  passes: [
    { lang: 'en', target: 'The boats were sold; the nets were not. “Why?” he asked.' },
    {
      lang: 'en',
      target: 'Yahoo! said it would sell two- and three-seat boats, etc. to the highest bidder.',
    },
    { lang: 'en', target: "The fishermen's wives and the boys' club kept rockin' all night." },
    { lang: 'es', target: '¿Quién lo notó? preguntó ella. ¡Nadie! dijo él.' },
    { lang: 'en', target: 'Write to sea_dog@harbour.example or @sea_dog, the old _Sea Dog_ itself.' },
    { lang: 'de', target: 'Ein- und Ausfahrt des Hafens waren gesperrt.' },
  ],
};
