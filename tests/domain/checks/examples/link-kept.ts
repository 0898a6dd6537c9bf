import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'fr',
      source: ['en', 'Write to [[press@example.org]] for more.'],
      target: 'Écrivez à [[presse@example.org]] pour en savoir plus.',
      suggestions: ['press@example.org'],
    },
    {
      lang: 'ar',
      source: ['en', 'The list is at [[https://example.org/list/2020]].'],
      target: 'القائمة على الموقع[[]].',
      suggestions: [null],
    },
    {
      lang: 'es',
      source: ['en', 'The minister, [[@a_jensen]], wrote at noon.'],
      target: 'La ministra escribió a mediodía[[]].',
    },
  ],
  passes: [
    {
      note: 'the site in the reader’s language',
      lang: 'fr',
      source: ['en', 'See https://www.example.org/en/list.'],
      target: 'Voir https://example.org/fr/list/.',
    },
    {
      note: 'a tag translated',
      lang: 'es',
      source: ['en', 'They wrote #SaveTheHarbour.'],
      target: 'Escribieron #SalvemosElPuerto.',
    },
    {
      note: 'punctuation is no part of it',
      lang: 'he',
      source: ['en', 'Go to www.example.org.'],
      target: 'היכנסו אל www.example.org (באנגלית).',
    },
    { note: 'a number sign', lang: 'zh', source: ['en', 'She was #1 in May.'], target: '她在五月排名第一。' },
    { lang: 'ar', source: ['en', 'Nothing to see here.'], target: 'لا شيء هنا.' },
  ],
};
