import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['fr', 'Le port est fermé depuis hier[[.]]'],
      target: 'The harbour has been shut since yesterday[[]]',
      suggestions: ['.'],
    },
    {
      lang: 'zh',
      source: ['en', 'The harbour has been shut since yesterday[[.]]'],
      target: '港口从昨天起就关闭了[[]]',
      suggestions: ['。'],
    },
    {
      lang: 'ar',
      source: ['en', 'Who has shut the old harbour[[?]]'],
      target: 'من الذي أغلق الميناء القديم[[]]',
      suggestions: ['؟'],
    },
    {
      lang: 'hi',
      source: ['en', 'The harbour has been shut[[.]]'],
      target: 'बंदरगाह कल से बंद है[[]]',
      suggestions: ['।'],
    },
    {
      lang: 'es',
      source: ['de', 'Der Hafen ist seit gestern zu[[.]]'],
      target: 'El puerto está cerrado desde ayer[[,]]',
      suggestions: ['.'],
    },
    {
      lang: 'en',
      source: ['he', 'הוא אמר שהנמל ”סגור מאתמול“[[.]]'],
      target: 'He said the harbour was “shut since yesterday[[]]”',
      suggestions: [null],
    },
  ],
  passes: [
    {
      lang: 'en',
      source: ['fr', 'Le port est fermé depuis hier.'],
      target: 'The harbour has been shut since yesterday.',
    },
    { lang: 'en', source: ['zh', '港口从昨天起就关闭了。'], target: 'He said: “The harbour is shut.”' },
    {
      lang: 'en',
      source: ['ar', 'الميناء القديم مغلق منذ أمس'],
      target: 'Old harbour shut since yesterday',
      note: 'A heading.',
    },
    { lang: 'th', source: ['en', 'The harbour has been shut since yesterday.'], target: 'ท่าเรือปิดตั้งแต่เมื่อวาน' },
    { lang: 'en', source: ['hi', 'बंदरगाह कल से बंद है।'], target: 'The harbour has been shut since …' },
    { lang: 'de', source: ['en', 'Smith & Sons Inc.'], target: 'Smith & Sons GmbH' },
  ],
};
