import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'fr',
      target: 'Le caf e[[ \u0301]]tait fermé.',
      suggestions: [null],
      note: 'An accent without a letter.',
    },
    { lang: 'ar', target: 'م[[\u062f\u064e\u064e]]رسة', suggestions: ['\u062f\u064e'] },
    {
      lang: 'hi',
      target: 'बंद[[र\u093e\u093f]]गाह',
      suggestions: [null],
      note: 'Two vowel signs on one letter.',
    },
  ],
  passes: [
    { lang: 'fr', target: 'Le cafe\u0301 e\u0301tait ferme\u0301.', note: 'Decomposed, but right.' },
    { lang: 'ar', target: 'مُدَرِّسَة جديدة' },
    { lang: 'he', target: 'שָׁלוֹם לְכֻלָּם' },
    { lang: 'hi', target: 'ज़रूरी क्षेत्र में हिंदी' },
    { lang: 'en', target: 'Step 1️⃣ is ✔️ done.' },
  ],
};
