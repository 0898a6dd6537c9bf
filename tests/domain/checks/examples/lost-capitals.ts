import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: '[[the]] harbour of Hull was shut.', suggestions: ['The'] },
    {
      lang: 'en',
      target: '[[the harbour of hull was shut on friday.]]',
      suggestions: [null],
      note: 'All capitals are lost.',
    },
    {
      lang: 'en',
      target: 'The harbour was shut on [[friday]], and [[i]] saw [[russian]] boats.',
      suggestions: ['Friday', 'I', 'Russian'],
    },
    { lang: 'tr', target: '[[ilk]] gemi İzmir limanına girdi.', suggestions: ['İlk'] },
    { lang: 'ru', target: '[[порт]] Одессы был закрыт.', suggestions: ['Порт'] },
    {
      lang: 'de',
      source: ['ar', 'أغلق ميناء هامبورغ.'],
      target: '[[der]] Hafen von Hamburg war zu.',
      suggestions: ['Der'],
    },
  ],
  passes: [
    { lang: 'en', target: 'The harbour of Hull was shut.\n\niPhones and eBay had nothing to do with it.' },
    { lang: 'en', target: 'de Gaulle never saw the harbour of Hull.', note: 'A particle.' },
    {
      lang: 'en',
      target: 'They sold boats,\n\nnets and ropes, and the whole harbour with them.',
      note: 'Goes on with the line before.',
    },
    {
      lang: 'fr',
      source: ['es', 'el puerto de Vigo estaba cerrado.'],
      target: 'le port de Vigo était fermé.',
      note: 'The source begins in lower case too.',
    },
    { lang: 'en', target: '“Why?” asked the harbour master. In may they march in china.' },
    { lang: 'en', target: '! the harbour of Hull in winter, seen from the mill', note: 'A caption.' },
    { lang: 'en', target: 'Case (i) and figure i are shown at www.israel.example and #russia.' },
  ],
};
