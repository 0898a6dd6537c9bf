import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'de', target: 'Er sagte: [[“]]Der Hafen ist zu.[[”]]', suggestions: ['„', '“'] },
    { lang: 'fr', target: 'Il a dit : [["]]le port est fermé[["]].', suggestions: ['«\u00a0', '\u00a0»'] },
    { lang: 'ja', target: '彼は[[“]]港は閉まった[[”]]と言った。', suggestions: ['「', '」'] },
    { lang: 'zh-TW', target: '他說[["]]港口關閉了[["]]。', suggestions: ['「', '」'] },
    { lang: 'en', target: 'He said: [[«]]The harbour is shut.[[»]]', suggestions: ['“', '”'] },
    { lang: 'ar', target: 'قال: [[„]]الميناء مغلق[[“]].', suggestions: ['«', '»'] },
    { lang: 'he', target: 'הוא אמר: [[«]]הנמל סגור[[»]].', suggestions: ['"', '"'] },
    { lang: 'hi', target: 'उसने कहा: [[«]]बंदरगाह बंद है[[»]]।', suggestions: ['“', '”'] },
    { lang: 'sv', target: 'Han sade: [[„]]Hamnen är stängd.[[“]]', suggestions: ['”', '”'] },
  ],
  passes: [
    { lang: 'ar', target: 'قال: «الميناء مغلق»، وأضاف: "لن يفتح".' },
    { lang: 'he', target: 'דובר צה"ל אמר: ”הנמל סגור“.', note: 'gershayim are no quotation marks' },
    { lang: 'de', target: 'Er sagte: „Der Hafen ist zu.“ Sie rief: »Nein!«' },
    { lang: 'fr', target: 'Il a dit : « le port est fermé ».' },
    { lang: 'en', target: 'He said: "The harbour is shut." A 5" pipe.' },
    { lang: 'he', target: 'הוא אמר: "הנמל סגור".' },
    { lang: 'zh', target: '他说“港口关闭了”，又读《航海报》。' },
    {
      lang: 'de',
      target: 'Er sagte: “Der Hafen ist zu.',
      note: 'Which sign is missing is for another check.',
    },
  ],
};
