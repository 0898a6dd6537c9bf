import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'The stoppage costs [[1,2]] million a day, [[7,5]]% of it the harbour’s.',
      suggestions: ['1.2', '7.5'],
      note: 'What counts in thousands or hundredths has decimals.',
    },
    { lang: 'de', target: 'Die Werft verlor [[1.2]] Millionen Euro.', suggestions: ['1,2'] },
    { lang: 'en', target: 'The city spent [[1.234.567]] dollars.', suggestions: ['1,234,567'] },
    { lang: 'de', target: 'Das kostete [[1,234.50]] Euro.', suggestions: ['1.234,50'] },
    { lang: 'fr', target: 'Il y avait [[1,250,000]] personnes.', suggestions: ['1\u202f250\u202f000'] },
    { note: 'digits of two scripts in one number', lang: 'ar', target: 'بلغ العدد [[١٢34]] شخصا.' },
    { lang: 'en', target: 'Prices rose by [[5 %]] last year.', suggestions: ['5%'] },
    {
      note: 'the source has 7,4',
      lang: 'en',
      source: ['de', 'Die Aktie stieg um 7,4 Prozent.'],
      target: 'The share rose [[7,4]] percent.',
      suggestions: ['7.4'],
    },
    {
      lang: 'de',
      source: ['en', 'It cost 14.6 million euros.'],
      target: 'Es kostete [[14.6]] Millionen Euro.',
      suggestions: ['14,6'],
    },
    {
      lang: 'hi',
      source: ['en', 'It lost 112 million dollars.'],
      target: 'उसे [[11,2]] करोड़ डॉलर का घाटा हुआ।',
      suggestions: ['11.2'],
    },
    {
      lang: 'zh',
      source: ['en', 'It rose to 31.80 dollars.'],
      target: '它升至[[31,80]]美元。',
      suggestions: ['31.80'],
    },
  ],
  passes: [
    { lang: 'en', target: 'The city spent 1,234,567.50 dollars, or 7% more.' },
    { note: 'one separator may mean either', lang: 'en', target: 'Version 1.234 has 1,234 changes.' },
    { note: 'dates and addresses', lang: 'en', target: 'On 12.10.2020 the server 192.168.100.200 failed.' },
    { note: 'lakhs', lang: 'hi', target: 'वहाँ 12,34,567 लोग हैं।' },
    { note: 'a space is right', lang: 'fr', target: 'Les prix ont augmenté de 5 %.' },
    { note: 'Spanish writes both, by country', lang: 'es', target: 'Costó 1,234,567.50 pesos.' },
    { lang: 'ar', target: 'بلغ العدد ١٬٢٣٤٬٥٦٧ شخصا.' },
    { note: 'by an apostrophe in Switzerland', lang: 'de-CH', target: 'Es kostete 1’234’567 Franken.' },
    { note: 'without a source it may be a score', lang: 'en', target: 'She won 6,4 and 7,5.' },
    {
      note: 'a pair of numbers there too',
      lang: 'en',
      source: ['zh', '输入[1,1]等于0。'],
      target: 'An input of 1,1 equals 0.',
    },
    {
      note: 'a clock time',
      lang: 'de',
      source: ['en', 'They met at 7.30 and paid 7.30 euros.'],
      target: 'Treffen um 7.30 Uhr.',
    },
  ],
};
