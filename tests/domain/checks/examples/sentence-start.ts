import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: '[[the]] lamp was lit at eight.', suggestions: ['The'] },
    {
      lang: 'en',
      target: 'The lamp was lit at eight and burned. [[nobody]] saw it.',
      suggestions: ['Nobody'],
    },
    { lang: 'es', target: '[[la]] lámpara se encendió.', suggestions: ['La'] },
    { lang: 'fr', target: '[[était]] allumée la lampe.', suggestions: ['Était'] },
    { lang: 'de', target: 'Die Lampe wurde geputzt. [[niemand]] sah es.', suggestions: ['Niemand'] },
    { lang: 'tr', target: '[[ilk]] ışık sekizde yandı.', suggestions: ['İlk'] },
    { lang: 'ru', target: '[[лампа]] горела всю ночь.', suggestions: ['Лампа'] },
  ],
  passes: [
    { lang: 'en', target: 'iPhone sales rose approx. five per cent, etc. and so on.' },
    { lang: 'en', target: 'al-Qamar is a town; bin Salem lives there.' },
    { lang: 'en', target: 'example.org was down. @lamp wrote about it.' },
    { lang: 'nl', target: 'de Vries zei niets. ’t Is laat.' },
    { lang: 'en', target: '… and then it was dark... or so they say.' },
    { lang: 'en', target: '! the lamp, in 1998' },
    { lang: 'en', target: '“wait for me,” he wrote.' },
    { lang: 'de', target: 'Am 12. juni gibt es z. B. nichts, bzw. wenig.' },
  ],
};
