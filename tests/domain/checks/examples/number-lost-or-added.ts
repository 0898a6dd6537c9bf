import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['de', 'Im Jahr [[1987]] zog sie nach Aarhus.'],
      target: 'She moved to Aarhus that year[[]].',
    },
    {
      lang: 'fr',
      source: ['en', 'The dam holds [[4,500]] cubic metres.'],
      target: 'Le barrage retient beaucoup d’eau[[]].',
    },
    {
      lang: 'ar',
      source: ['en', 'The hall was full.'],
      target: 'كانت القاعة تتسع لـ[[٣٥٠]] شخصا وكانت ممتلئة.',
    },
  ],
  passes: [
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
  ],
};
