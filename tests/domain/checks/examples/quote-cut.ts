import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: '“We waited for hours[[.”]] she said. “Nobody came.”',
      suggestions: [',”'],
      note: 'A full stop before the speaker is named.',
    },
    {
      lang: 'en',
      target: 'He wants to “mend what can be mended[[.” With]] patience and with friends.”',
      suggestions: [' with'],
      note: 'Closed in the middle; what follows is a part of the sentence.',
    },
    {
      lang: 'en',
      target: '“The bridge is safe.[[”]] I have walked over it myself this morning.”',
      suggestions: [''],
      note: 'Closed in the middle; what follows is a sentence of its own.',
    },
    {
      lang: 'en',
      target: 'It will be rebuilt “from the harbour up and within it.[[”]] Morrow.”',
      suggestions: [null],
      note: 'What is left cannot be mended without knowing the source.',
    },
    {
      lang: 'en',
      target: '“We will stay,” he told the crowd, “[[And]] we will sing.”',
      suggestions: ['and'],
      note: 'Goes on as if it were new.',
    },
    { lang: 'de', target: '„Wir haben gewartet[[.“]] sagte sie.', suggestions: ['“,'] },
    { lang: 'es', target: '«Esperamos horas[[.»]] dijo ella.', suggestions: ['»,'] },
    { lang: 'ar', target: 'وقال: «سنبقى هنا.[[»]] ولن نترك المدينة مهما حدث».', suggestions: [''] },
    { lang: 'zh', target: '他说：“我们会留下。[[”]]我们不会离开这座城市的。”' },
  ],
  passes: [
    { lang: 'en', target: '“We waited for hours,” she said. “Nobody came.”' },
    { lang: 'en', target: '“Will you stay?” she asked. “Of course!” he said.' },
    {
      lang: 'en',
      target: '“It was made by Harbour Goods Inc.” said the label.',
      note: 'The full stop of an abbreviation.',
    },
    { lang: 'en', target: '“We waited …” she said, and “nobody came.”' },
    {
      lang: 'en',
      target: '“We will stay,” he said, “and we will sing.” Then he left, saying, “And now to work.”',
    },
    { lang: 'en', target: '“Yes,” he said, “I am here.”' },
    { lang: 'en', target: 'The students’ books, the ‘old ones.’ And the dogs’ bowls.' },
    { lang: 'fr', target: '« Nous avons attendu », a-t-elle dit. « Personne n’est venu. » Et puis rien.' },
    {
      lang: 'he',
      target: 'צה"ל הודיע: "אנחנו נשארים." ארה"ב לא הגיבה.',
      note: 'Gershayim of acronyms are no quotation marks.',
    },
    { lang: 'zh', target: '“我们会留下。”他说，“我们不会离开。”' },
  ],
};
