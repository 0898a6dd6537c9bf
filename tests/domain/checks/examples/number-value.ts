import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      note: 'digits swapped',
      lang: 'en',
      source: ['de', 'Die Brücke wurde [[1979]] gebaut.'],
      target: 'The bridge was built in [[1997]].',
      suggestions: ['1979'],
    },
    {
      note: 'written as the translation writes its numbers',
      lang: 'fr',
      source: ['en', 'The storm damaged [[4,178]] homes.'],
      target: 'La tempête a endommagé [[4 187]] maisons.',
      suggestions: ['4\u202f178'],
    },
    {
      note: 'in words',
      lang: 'en',
      source: ['zh', '未来[[三]]天有雨。'],
      target: 'Rain is forecast for the next [[nine]] days.',
      suggestions: ['three'],
    },
    {
      note: 'another scale',
      lang: 'zh',
      source: ['en', 'The dam cost [[35 million]] euros.'],
      target: '大坝耗资[[3.5亿]]欧元。',
      suggestions: [null],
    },
    {
      note: 'one of two equal numbers',
      lang: 'en',
      source: ['ja', '2種が絶滅し、他の[[2]]種も危ない。'],
      target: '[[Four]] species are extinct and two more are at risk.',
      suggestions: ['Two'],
    },
    {
      note: 'Arabic digits',
      lang: 'ar',
      source: ['en', 'She was [[85]] when she died.'],
      target: 'توفيت عن عمر ناهز [[٨١]] عاما.',
      suggestions: ['٨٥'],
    },
  ],
  passes: [
    {
      note: 'digits of another script',
      lang: 'ar',
      source: ['en', 'They sold 1,250 books.'],
      target: 'باعوا ١٬٢٥٠ كتابا.',
    },
    {
      note: 'digits and words',
      lang: 'en',
      source: ['ja', '３５人が集まった。'],
      target: 'Thirty-five people gathered.',
    },
    {
      note: 'units of ten thousand',
      lang: 'en',
      source: ['zh', '有9.1万人报名。'],
      target: 'Some 91,000 people signed up.',
    },
    {
      note: 'lakh and crore',
      lang: 'en',
      source: ['hi', '25 लाख लोग आए।'],
      target: 'Some 2.5 million people came.',
    },
    {
      note: 'converted',
      lang: 'de',
      source: ['en', 'The town is 60 miles away.'],
      target: 'Die Stadt ist fast 100 km entfernt.',
    },
    {
      note: 'twelve and twenty-four hours',
      lang: 'fr',
      source: ['en', 'It began at 7:30 p.m.'],
      target: 'Cela a commencé à 19 h 30.',
    },
    {
      note: 'a year of an era',
      lang: 'en',
      source: ['ja', '平成23年に開館した。'],
      target: 'It opened in 2011.',
    },
    { note: 'a month by name', lang: 'en', source: ['zh', '7月8日开幕。'], target: 'It opens on July 8.' },
    {
      note: 'a century',
      lang: 'es',
      source: ['en', 'An 18th-century house.'],
      target: 'Una casa del siglo XVIII.',
    },
    {
      note: 'both, a dozen, half',
      lang: 'he',
      source: ['en', 'Both teams sold 12 players.'],
      target: 'שתי הקבוצות מכרו תריסר שחקנים.',
    },
    {
      note: 'a number that the source says in other words is not another one',
      lang: 'en',
      source: ['de', 'Das Virus kam im April zurück, es starben 40 Menschen.'],
      target: 'Covid-19 came back in April, and 40 people died.',
    },
  ],
};
