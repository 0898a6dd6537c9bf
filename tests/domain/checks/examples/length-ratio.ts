import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: [
        'zh',
        '[[由于连日暴雨，河水上涨，当地政府已将沿岸五个村庄的三千多名居民转移到安全地带，并关闭了通往北部的公路。]]',
      ],
      target: '[[The road to the north was closed.]]',
    },
    {
      lang: 'fr',
      source: [
        'en',
        '[[The harbour was closed on Friday because of the storm, and nobody had told the fishermen, who came back at noon with empty nets.]]',
      ],
      target: '[[Le port a été fermé vendredi.]]',
    },
    {
      lang: 'ar',
      source: ['en', '[[The harbour was closed.]]'],
      target:
        '[[أغلق الميناء يوم الجمعة بسبب العاصفة التي ضربت الساحل طوال الليل ولم يخبر أحد الصيادين الذين عادوا عند الظهر بشباك فارغة وغضب شديد على البلدية.]]',
    },
  ],
  passes: [
    {
      note: 'Chinese says it in a third of the characters',
      lang: 'en',
      source: ['zh', '由于连日暴雨，河水上涨，政府已转移五个村庄的居民。'],
      target:
        'After days of heavy rain the river has risen, and the government has moved the residents of five villages.',
    },
    {
      note: 'Latin names in a Chinese text',
      lang: 'zh',
      source: ['en', 'Julie Coin, Stefanie Larsen and Jill Harper lost to Tamarine Weber.'],
      target:
        '朱莉·科恩（Julie Coin）、斯蒂芬妮·拉森（Stefanie Larsen）和吉尔·哈珀（Jill Harper）输给了塔玛琳·韦伯（Tamarine Weber）。',
    },
    { note: 'short texts vary', lang: 'de', source: ['en', 'Sports'], target: 'Nachrichten aus dem Sport' },
    {
      lang: 'ar',
      source: ['en', 'The harbour was closed on Friday because of the storm.'],
      target: 'أغلق الميناء يوم الجمعة بسبب العاصفة.',
    },
    {
      lang: 'fr',
      source: ['ja', '港は嵐のため金曜日に閉鎖された。'],
      target: 'Le port a été fermé vendredi à cause de la tempête.',
    },
  ],
};
