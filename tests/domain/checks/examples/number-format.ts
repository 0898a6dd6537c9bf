import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The city spent [[1.234.567]] dollars.', suggestions: ['1,234,567'] },
    { lang: 'de', target: 'Das kostete [[1,234.50]] Euro.', suggestions: ['1.234,50'] },
    { lang: 'fr', target: 'Il y avait [[1,250,000]] personnes.', suggestions: ['1\u202f250\u202f000'] },
    { note: 'digits of two scripts in one number', lang: 'ar', target: 'بلغ العدد [[١٢34]] شخصا.' },
    { lang: 'en', target: 'Prices rose by [[5 %]] last year.', suggestions: ['5%'] },
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
  ],
};
