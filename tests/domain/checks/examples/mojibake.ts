import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'fr', target: 'Le caf[[Ã©]] est ferm[[Ã©]].', suggestions: ['é', 'é'] },
    { lang: 'en', target: 'The harbour[[â€™]]s gate is shut.', suggestions: ['’'] },
    { lang: 'ru', target: 'Ворота [[Ð¿Ð¾Ñ€Ñ‚Ð°]] закрыты.', suggestions: ['порта'] },
    { lang: 'ar', target: 'أغلقت [[Ø¨ÙˆØ§Ø¨Ø©]] الميناء.', suggestions: ['بوابة'] },
    {
      lang: 'en',
      target: 'The gate of M[[\ufffd]]nster is shut.',
      suggestions: [null],
      note: 'The character is lost.',
    },
    {
      lang: 'en',
      target: 'Fish[[&nbsp;]][[&amp;]] chips, caf[[\\u00e9]].',
      suggestions: ['\u00a0', '&', 'é'],
    },
  ],
  passes: [
    {
      lang: 'pt',
      target: 'A palavra “IRMÔ e a palavra AMANHÃ – nada mais.',
      note: 'A capital before a quotation mark.',
    },
    { lang: 'fr', target: 'Île, ÂGE, Évora, où l’été dure.' },
    { lang: 'en', target: 'AT&T; Marks & Spencer; R&D.' },
    { lang: 'vi', target: 'Ông ấy đã đến cảng.' },
    { lang: 'en', target: 'A ratio of 3×4 and 5 £ at 20 °C.' },
  ],
};
