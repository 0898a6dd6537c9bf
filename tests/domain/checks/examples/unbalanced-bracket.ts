import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The lamp [[(]]built in 1860 is cleaned every week.' },
    { lang: 'en', target: 'The lamp, built in 1860[[)]], is cleaned every week.' },
    { lang: 'ar', target: 'المصباح [[(]]الذي بني عام 1860 ينظف كل أسبوع.' },
    { lang: 'zh', target: '港口日报[[》]]报道了灯塔[[（]]建于1860年的消息。' },
  ],
  passes: [
    { note: 'parted from the text before', lang: 'en', target: '), butter, olives and honey.' },
    { lang: 'en', target: 'The lamp (built in 1860 [or 1861]) is cleaned every week.' },
    { lang: 'en', target: 'The plan: a) the stairs; b) the lamp; 3) the tickets.' },
    { lang: 'en', target: 'See you there :) or not ;-(' },
    {
      lang: 'zh',
      target: '灯塔（建于1860年)每周清洁。计划包括：1）楼梯；2）灯具。',
      note: 'A wide bracket and a narrow one close each other.',
    },
    { lang: 'ar', target: 'الخطة: أ) الدرج، ب) المصباح (القديم).' },
    { lang: 'he', target: 'המגדלור (שנבנה ב-1860) נוקה.' },
    { lang: 'en', target: 'She scored in extra time (90 + 8) and again (90+9).' },
  ],
};
