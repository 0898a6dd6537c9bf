import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['es', 'La ministra vive [[actualmente]] en Quito.'],
      target: 'The minister [[actually]] lives in Quito.',
    },
    {
      lang: 'en',
      source: ['de', 'Der [[Chef]] der Behörde trat am Montag zurück.'],
      target: 'The [[chef]] of the agency resigned on Monday.',
    },
    {
      lang: 'fr',
      source: ['en', 'The [[library]] of the port holds the letters.'],
      target: 'La [[librairie]] du port conserve les lettres.',
    },
    {
      lang: 'en',
      source: ['ru', 'Рядом с вокзалом открылся новый [[магазин]].'],
      target: 'A new [[magazine]] has opened next to the station.',
    },
    {
      lang: 'en',
      source: ['it', 'La famiglia vendette la [[fattoria]] nel 1950.'],
      target: 'The family sold the [[factory]] in 1950.',
    },
    {
      lang: 'es',
      source: ['en', '[[Eventually]] the two sides signed the treaty.'],
      target: '[[Eventualmente]] las dos partes firmaron el tratado.',
    },
  ],
  passes: [
    {
      note: 'another word that begins alike',
      lang: 'en',
      source: ['fr', 'Le processus de paix reprend.'],
      target: 'The peace process resumes.',
    },
    {
      note: 'the right word stands there too',
      lang: 'en',
      source: ['es', 'En realidad vive actualmente en Quito.'],
      target: 'Actually she currently lives in Quito.',
    },
    {
      note: 'the look-alike translates another word',
      lang: 'en',
      source: ['fr', 'La bibliothèque ouvre demain.'],
      target: 'The library opens tomorrow.',
    },
    {
      note: 'another language',
      lang: 'de',
      source: ['en', 'The factory was sold in 1950.'],
      target: 'Die Fabrik wurde 1950 verkauft.',
    },
  ],
};
