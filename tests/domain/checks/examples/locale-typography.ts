import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'de',
      target: 'Er sagte: [[“]]Der Hafen ist zu“, und ging[[،]] ohne zu warten.',
      suggestions: ['„', ','],
    },
    { lang: 'en', target: 'The harbour[[،]] she said, is shut[[؟]]', suggestions: [',', '?'] },
    {
      note: 'gershayim',
      lang: 'he',
      target: "דובר צה[['']]ל מסר הודעה לראש הממשלה.",
      suggestions: ['״'],
    },
    { lang: 'ar', target: 'الميناء مغلق[[,]] فمن أغلقه[[?]]', suggestions: ['،', '؟'] },
    { lang: 'ar', target: 'المي[[ـ]]ن[[ـ]]اء مغلق', suggestions: ['', ''], note: 'Letters drawn out.' },
    { lang: 'zh', target: '港口关闭了[[, ]]没有人知道[[.]]', suggestions: ['，', '。'] },
    {
      lang: 'ja',
      target: '港は[[,]]閉鎖された。[[ﾎﾃﾙ]]も閉まった[[.]]',
      suggestions: ['、', 'ホテル', '。'],
    },
    { lang: 'es', target: 'Quién cerró el puerto[[?]] [[¡]]Nadie lo sabe.', suggestions: [null, null] },
    {
      lang: 'fr',
      target: 'Qui a fermé le port[[?]] Personne[[!]] [[«]]Rien[[»]], dit-il.',
      suggestions: ['\u202f?', '\u202f!', '«\u00a0', '\u00a0»'],
    },
    { lang: 'hi', target: 'बंदरगाह बंद है। नावें रुकी हैं[[.]] सब सो गए।', suggestions: ['।'] },
    {
      lang: 'en',
      target: 'The harbour is shut[[，]]and [[２０]] boats wait[[。]]',
      suggestions: [', ', '20', '.'],
    },
  ],
  passes: [
    { lang: 'de', target: 'Er sagte: „Der Hafen ist zu“, und las “The Harbour”.' },
    { lang: 'en', target: 'The Arabic for it is الميناء، and so on.' },
    { note: 'gershayim of every kind', lang: 'he', target: 'דובר צה"ל, מנכ״ל ומנכ”ל.' },
    {
      lang: 'ar',
      target: 'الميناء مغلق، فمن أغلقه؟ في عام 1445هـ وصل الـ15 إلى iPhone, Inc. بعد 1,000 يوم.',
    },
    { lang: 'zh', target: '港口在10:30关闭，比分3:2，共1,000人，U.S.A. 公司。' },
    { lang: 'es', target: '¿Quién cerró el puerto? ¡Nadie! Compró Yahoo! ayer (?). ¿Y tú?' },
    {
      lang: 'fr',
      target: 'Qui a fermé le port ? Personne\u202f! « Rien », dit-il à 10:30 : https://port.example/?a=b.',
    },
    { lang: 'fr-CA', target: 'Qui a fermé le port? Personne!' },
    { lang: 'hi', target: 'बंदरगाह बंद है. नावें रुकी हैं.', note: 'A text that always ends with full stops.' },
    { lang: 'en', target: 'The sign said “港口关闭。” in red.' },
    { lang: 'ja', target: 'すごい! 本当?' },
  ],
};
