import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', source: ['zh', '[[他一直无法缓解疼痛。]]'], target: '[[.]]' },
    { lang: 'ar', source: ['en', '[[The ship left at dawn.]]'], target: '[[…]]' },
    { lang: 'fr', source: ['de', '[[Das Schiff lief aus.]]'], target: '[[—]]' },
  ],
  passes: [
    { lang: 'en', source: ['zh', '他走了。'], target: 'No.' },
    { note: 'the source is no more', lang: 'fr', source: ['en', '…'], target: '…' },
    { note: 'a number', lang: 'en', source: ['de', 'Zwölf.'], target: '12' },
    { lang: 'he', source: ['en', 'Yes.'], target: 'כן.' },
    { note: 'a line between parts', lang: 'es', source: ['en', '* * *'], target: '* * *' },
  ],
};
