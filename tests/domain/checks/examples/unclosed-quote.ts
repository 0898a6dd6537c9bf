import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target:
        'She said: “The lamp is cleaned every week. The stairs are not.[[]]\n\nThe council meets on Monday.',
      suggestions: ['”'],
      note: 'Introduced by a colon, it runs to the end of its paragraph.',
    },
    {
      lang: 'en',
      target: 'The lamp is [[“]]cleaned every week. The stairs are not.\n\nThe council meets on Monday.',
      suggestions: [null],
    },
    {
      lang: 'en',
      target: 'The stairs are dangerous.[[”]] The council knows it.\n\nIt meets on Monday.',
      suggestions: [null],
      note: 'Closed and never opened.',
    },
    {
      lang: 'de',
      target: 'Sie sagte: „Die Lampe wird geputzt. Die Treppe nicht.[[]]\n\nDer Rat tagt am Montag.',
      suggestions: ['“'],
    },
    {
      lang: 'fr',
      target: 'Elle a dit : « La lampe est nettoyée. Pas l’escalier.[[]]\n\nLe conseil se réunit lundi.',
      suggestions: ['\u00a0»'],
    },
    {
      lang: 'ar',
      target: 'وقالت إن المصباح [[«]]ينظف كل أسبوع. أما الدرج فلا.\n\nويجتمع المجلس يوم الاثنين.',
    },
    {
      lang: 'en',
      target: 'She called it [[“]]a shame and left.',
      source: ['es', 'Dijo que era «una vergüenza» y se fue.'],
      note: 'One sentence alone is told of where its source shows that the quotation ends in it.',
    },
  ],
  passes: [
    {
      lang: 'en',
      target:
        '“We heard the wind. Then the sea came.\n\n“My father went down alone.\n\n“He came back at dawn.”',
      note: 'Every paragraph opens a long quotation again, and only the last closes it.',
    },
    {
      lang: 'es',
      target: '«Oímos el viento. Luego vino el mar.\n\n»Mi padre bajó solo.\n\n»Volvió al alba».',
    },
    {
      lang: 'de',
      target: '„Wir hörten den Wind.\n\nDann kam das Meer.“\n\nSo erzählt er es.',
      note: 'Closed in the next paragraph.',
    },
    { lang: 'en', target: 'It’s the keepers’ lamp, ‘the old one’, from the ’60s. The ‘Abd family gave it.' },
    { lang: 'en', target: 'The pipe is 6” wide and 12" long. The wall is not.' },
    {
      lang: 'en',
      target: 'It will all be well”, he said in a talk with “Harbour Watch.”',
      note: 'One sentence alone: the quotation may have begun in the one before.',
    },
    { lang: 'he', target: 'ד"ר כהן אמרה ל"הארץ" כי הנמל ייסגר. צה"ל ומ"מ ראש העיר הסכימו.' },
    { lang: 'sv', target: 'Hon sa: ”Lampan är ren.” Sedan gick hon.' },
    { lang: 'de', target: 'Er nannte es »eine Schande«. Dann sagte er: „Es ist ‚vorbei‘.“' },
    { lang: 'ja', target: '彼は「灯台は『古い灯』と呼ばれる」と言った。そして去った。' },
  ],
};
