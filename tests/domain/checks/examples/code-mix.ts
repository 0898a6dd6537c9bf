import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The boats were [[üblicherweise]] sold after the [[Ausstellung]] closed.' },
    { lang: 'en', target: 'The boats were sold [[nicht]] by him but by his son.' },
    { lang: 'fr', target: 'Le port était fermé [[because]] il neigeait.' },
    { lang: 'es', target: 'El puerto [[which would]] viejo cerró.' },
    { lang: 'de', target: 'Der Hafen war alt [[and the]] Tor war zu.' },
    { lang: 'tr', target: 'Liman [[because]] kar yağdı kapandı.' },
  ],
  passes: [
    { lang: 'en', target: 'It was said in jest of the triptych, and of yin and yang too.' },
    {
      lang: 'en',
      target: 'Oscar de la Hoya read Süddeutsche Zeitung at Café de la Paix, over jalapeño soup and déjà vu.',
    },
    { lang: 'en', target: 'It was 90 degrees Fahrenheit when the die was cast; “nicht heute,” he said.' },
    { lang: 'fr', target: 'Il a vu The Lord of the Rings à New York, puis un reportage de la BBC.' },
    { lang: 'de', target: 'Die Firma Standard and Poor’s senkte das Rating.' },
    { lang: 'es', target: 'El informe de la ONU sobre los puertos.' },
    { lang: 'nl', target: 'Het was een logische en historische haven.' },
  ],
};
