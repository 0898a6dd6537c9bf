import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The har[[\u200b]]bour is shut.', suggestions: [''], note: 'A zero-width space.' },
    { lang: 'en', target: 'The[[\ufeff]] harbour is [[\u0007\u0008]]shut.', suggestions: ['', ''] },
    {
      lang: 'de',
      target: 'Der Ha[[f\u200c]]en ist zu.',
      suggestions: ['f'],
      note: 'A non-joiner belongs to the letter before it.',
    },
    { lang: 'he', target: 'הנמל [[\u202b]]סגור.', suggestions: [''], note: 'Opened and never closed.' },
    { lang: 'fr', target: 'Le port[[\u200e]] est fermé.', suggestions: [''] },
    { lang: 'en', target: 'The harbour[[\u2028]]is shut.', suggestions: [' '] },
    {
      lang: 'en',
      target: 'The har[[\u00ad]]bour is shut.',
      suggestions: [''],
      note: 'A soft hyphen in one short word.',
    },
    {
      lang: 'ar',
      target: 'المي[[\u00ad]]ناء مغلق.',
      suggestions: [''],
      note: 'Arabic words are never parted.',
    },
    { lang: 'he', target: 'הנמל סג[[\u2060]]ור.', suggestions: [''], note: 'A word joiner within a word.' },
    { lang: 'zh', target: '港口[[\u200b]]今晚关闭。', suggestions: [''] },
    { lang: 'hi', target: 'बंद[[\u00ad]]रगाह बंद है।', suggestions: [''] },
  ],
  passes: [
    { lang: 'fa', target: 'قایق‌ها می‌روند.', note: 'Non-joiners of Persian.' },
    { lang: 'hi', target: 'क्‍या बंदरगाह बंद है?' },
    { lang: 'en', target: 'The crew 👨‍👩‍👧 is 🏴󠁧󠁢󠁳󠁣󠁴󠁿 here.' },
    { lang: 'ar', target: 'اتصل على \u200e+44 20\u200e أو \u2066ABC\u2069.' },
    { lang: 'fr', target: 'Qui\u202f? Mille\u00a0ans, une administra\u00adtion.' },
    {
      lang: 'de',
      target: 'Die Ha\u00adfen\u00adwache mel\u00addet, das Was\u00adser stei\u00adge.',
      note: 'All words may be parted.',
    },
    { lang: 'ja', target: '港は\u200b今夜\u200b閉まる。', note: 'Phrases that are kept together.' },
    { lang: 'th', target: 'ท่าเรือ\u200bปิด' },
  ],
};
