import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['de', 'Im Jahr [[1987]] zog sie nach Aarhus.'],
      target: '[[She moved to Aarhus that year]].',
    },
    {
      lang: 'fr',
      source: ['en', 'The dam holds [[4,500]] cubic metres.'],
      target: '[[Le barrage retient beaucoup d’eau]].',
    },
    {
      lang: 'ar',
      source: ['en', 'The hall was full.'],
      target: 'كانت القاعة تتسع لـ[[٣٥٠]] شخصا وكانت ممتلئة.',
    },
    {
      lang: 'de',
      source: ['en', 'Two boats sank and [[37]] men were saved.'],
      target: '[[Zwei Boote sanken und Männer wurden gerettet]].',
    },
    {
      lang: 'es',
      source: ['en', 'It is [[58 million]] kilometers away.'],
      target: '[[Está a millones de kilómetros]].',
    },
    {
      lang: 'zh',
      source: ['en', 'Some [[85]] percent of the boats came.'],
      target: '[[有百分之的船来了]]。',
    },
    {
      lang: 'hi',
      source: ['en', 'Snow closed the roads for [[40]] days.'],
      target: '[[बर्फ़ ने दिनों तक सड़कें बंद रखीं]]।',
    },
  ],
  passes: [
    {
      note: 'a title in another language',
      lang: 'en',
      source: ['zh', '石油百年150年一书的作者是谁？'],
      target: 'Who wrote the book The Age of Oil?',
    },
    {
      note: 'the number of a work in a catalogue',
      lang: 'en',
      source: ['zh', '谁写了这首F大调钢琴奏鸣曲？'],
      target: 'Who wrote this piano sonata in F major, K. 547a?',
    },
    {
      note: 'a date in digits, its month by name',
      lang: 'en',
      source: ['he', 'המכתב נושא את התאריך 12.5.1939.'],
      target: 'The letter bears the date 12 May 1939.',
    },
    {
      note: 'a date by name, its month in digits',
      lang: 'ar',
      source: ['en', 'The vote was held on 3 November 2019.'],
      target: 'جرى التصويت في 3/11/2019.',
    },
    {
      note: 'in words',
      lang: 'en',
      source: ['zh', '有250000种植物。'],
      target: 'There are a quarter of a million plants.',
    },
    {
      note: 'a decade of life',
      lang: 'en',
      source: ['ja', '３０代の男性。'],
      target: 'A man in his thirties.',
    },
    {
      note: 'a small number',
      lang: 'de',
      source: ['en', 'They met twice in 24 hours.'],
      target: 'Sie trafen sich zweimal an einem Tag.',
    },
    { note: 'a name', lang: 'en', source: ['zh', '新冠疫情来了。'], target: 'Covid-190 came.' },
    {
      note: 'another number is the affair of another check',
      lang: 'es',
      source: ['en', 'In 1987.'],
      target: 'En 1978.',
    },
    { note: 'a year of another calendar', lang: 'en', source: ['fa', 'در سال ۱۳۵۷'], target: 'In 1979' },
    {
      note: 'an age in one word',
      lang: 'de',
      source: ['en', 'The 25-year-old won.'],
      target: 'Der Fünfundzwanzigjährige gewann.',
    },
    {
      note: 'a century in Roman numerals',
      lang: 'fr',
      source: ['en', 'In the 16th century.'],
      target: 'Au XVIe siècle.',
    },
    {
      note: 'half a million more',
      lang: 'de',
      source: ['en', 'Some 2.5 million fled.'],
      target: 'Zweieinhalb Millionen flohen.',
    },
    {
      note: 'a decade by its century',
      lang: 'zh',
      source: ['en', 'In the 1980s.'],
      target: '20世纪80年代。',
    },
  ],
};
