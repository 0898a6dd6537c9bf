import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', source: ['fr', 'Le port est fermé[[.]]'], target: 'Is the harbour shut[[?]]' },
    { lang: 'ar', source: ['en', 'The harbour is shut[[.]]'], target: 'هل الميناء مغلق[[؟]]' },
    { lang: 'en', source: ['zh', '港口关闭了[[。]]'], target: 'Was the harbour shut[[?]]' },
    { lang: 'es', source: ['en', 'Who shut the harbour[[?]]'], target: 'Cerraron el puerto[[.]]' },
    { lang: 'he', source: ['ar', 'أغلق الميناء[[.]]'], target: 'האם הנמל סגור[[?]]' },
  ],
  passes: [
    {
      note: 'a request',
      lang: 'en',
      source: ['zh', '意大利国徽的元素是什么？'],
      target: 'Describe the elements of the emblem of Italy.',
    },
    { lang: 'en', source: ['zh', '港口关闭了吗。'], target: 'Is the harbour shut?' },
    { lang: 'en', source: ['ja', '港は閉まっていますか。'], target: 'Is the harbour shut?' },
    { lang: 'en', source: ['fr', 'Qui l’a fermé ? Personne.'], target: 'Nobody, and who shut it?' },
    { lang: 'el', source: ['en', 'Who shut the harbour?'], target: 'Ποιος έκλεισε το λιμάνι;' },
    { lang: 'en', source: ['ar', 'هل أُغلق الميناء.'], target: 'Is the harbour shut?' },
    { lang: 'en', source: ['es', '¿Quién cerró el puerto?'], target: '“Who shut the harbour?” he asked.' },
  ],
};
