import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'ar',
      source: ['en', 'Two ⟨b⟩[[ships]]⟨/b⟩ left on Sunday.'],
      target: 'غادرت سفينتان يوم الأحد.[[]]',
      suggestions: [null],
    },
    {
      note: 'a placeholder',
      lang: 'fr',
      source: ['en', 'It costs ⟨price/⟩ today.'],
      target: 'Cela coûte aujourd’hui.[[]]',
    },
    {
      note: 'one too many',
      lang: 'he',
      source: ['en', 'It costs ⟨price/⟩ today.'],
      target: 'זה עולה ⟨price/⟩ היום [[]]⟨price/⟩.',
    },
    {
      note: 'a code that the source does not have',
      lang: 'es',
      source: ['en', 'Read the ⟨b⟩report⟨/b⟩.'],
      target: 'Lea [[]]⟨i⟩el⟨/i⟩ ⟨b⟩informe⟨/b⟩.',
    },
    {
      note: 'what closes before it opens',
      lang: 'zh',
      source: ['en', 'Read the ⟨b⟩report⟨/b⟩.'],
      target: '请[[]]⟨/b⟩阅读⟨b⟩报告。',
    },
    {
      note: 'pairs that cross',
      lang: 'fr',
      source: ['en', 'Read ⟨b⟩the ⟨i⟩whole⟨/i⟩ report⟨/b⟩.'],
      target: 'Lisez ⟨b⟩le ⟨i⟩rapport[[]]⟨/b⟩ entier⟨/i⟩.',
    },
  ],
  passes: [
    {
      note: 'in the order of the other language',
      lang: 'ar',
      source: ['en', '⟨b⟩Two⟨/b⟩ ships left on ⟨day/⟩.'],
      target: 'في ⟨day/⟩ غادرت سفينتان ⟨b⟩اثنتان⟨/b⟩.',
    },
    {
      note: 'pairs that cross in the source too',
      lang: 'es',
      source: ['en', 'Read ⟨b⟩the ⟨i⟩whole⟨/b⟩ report⟨/i⟩.'],
      target: 'Lea ⟨b⟩el ⟨i⟩informe⟨/b⟩ entero⟨/i⟩.',
    },
    {
      note: 'half of a pair, as in the source',
      lang: 'he',
      source: ['en', 'The report goes on⟨/b⟩.'],
      target: 'הדוח ממשיך⟨/b⟩.',
    },
    { lang: 'zh', source: ['en', 'No codes at all.'], target: '完全没有标签。' },
  ],
};
