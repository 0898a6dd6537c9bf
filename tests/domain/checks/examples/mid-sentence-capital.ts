import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'es', target: 'Los pescadores del puerto [[Salieron]] al alba.', suggestions: ['salieron'] },
    { lang: 'fr', target: 'Deux navires du port [[Quittèrent]] la baie.', suggestions: ['quittèrent'] },
    {
      lang: 'de',
      target: 'Das Boot der Fischer [[Wurde]] gestern nach dem Sturm wieder im Hafen vertäut.',
      suggestions: ['wurde'],
    },
    {
      lang: 'en',
      target: 'The council presented the plan [[For]] the region on Monday.',
      suggestions: ['for'],
    },
    { lang: 'en', target: 'They held another round of talks [[In]] Geneva.', suggestions: ['in'] },
    {
      lang: 'en',
      target: 'The town has been vital to [[Bringing]] grain into the valley.',
      suggestions: ['bringing'],
    },
    { lang: 'en', target: 'There was a pause in [[Negotiations]] on Sunday.', suggestions: ['negotiations'] },
    {
      lang: 'en',
      target: 'Nobody cleaned the old [[Lantern]] before dark.\n\nThe lantern was lit at eight.',
      suggestions: ['lantern'],
      note: 'The article itself writes the word in lower case.',
    },
    { lang: 'es', target: 'El consejo presentó el plan [[Para]] la región.', suggestions: ['para'] },
    { lang: 'fr', target: 'Le conseil a présenté le plan [[Pour]] la région.', suggestions: ['pour'] },
    {
      lang: 'de',
      target: 'Der Rat hat den Plan [[Für]] die ganze Region vorgestellt.',
      suggestions: ['für'],
    },
    { lang: 'it', target: 'Il consiglio ha presentato il piano [[Per]] la regione.', suggestions: ['per'] },
    { lang: 'pt', target: 'O conselho apresentou o plano [[Para]] a região.', suggestions: ['para'] },
    {
      lang: 'es',
      target: 'Los niños [[Están]] en el puerto y [[Nunca]] vuelven.',
      suggestions: ['están', 'nunca'],
    },
    { lang: 'fr', target: 'Les bateaux [[Sont]] partis hier.', suggestions: ['sont'] },
    {
      lang: 'de',
      target: 'Er zahlt [[Auch]] die anderen bezahlten sehr alten Kosten nicht mehr gern.',
      suggestions: ['auch'],
    },
    {
      lang: 'es',
      target: 'Dijo [[Que]] la planta nunca [[Trabaja]] para todos [[Los]] días.',
      suggestions: ['que', 'trabaja', 'los'],
    },
    {
      lang: 'de',
      target:
        'Die Hälfte [[Des]] Wassers war am Abend noch nicht weg, die Stadt [[Und]] Meer waren sehr weit.',
      suggestions: ['des', 'und'],
    },
  ],
  passes: [
    { lang: 'en', target: 'The law passed both Houses and has helped States since.' },
    { lang: 'en', target: 'She works at the Department for Transport and the Bank of Morrow.' },
    {
      lang: 'en',
      target: 'Parliament sat; in Parliament the president of the Senate spoke of March and the West.',
      note: 'House style and names.',
    },
    { lang: 'en', target: 'He played the keeper in the film In the Valley and sang in Night of the Lamps.' },
    { lang: 'en', target: 'She told The Morrow Post that she met Frank Hope in May.' },
    { lang: 'en', target: '# The Plan For the Region' },
    { lang: 'en', target: 'The president met To Lam and an aide from As-Salt on the 2nd Day.' },
    {
      lang: 'en',
      target: 'The young man met Andrew Young. It was Young who spoke.',
      note: 'Twice with a capital: a name.',
    },
    { lang: 'es', target: 'Lo dijo el programa Con otra mirada, y lo repitió El País. El Gobierno calla.' },
    { lang: 'fr', target: 'Le film À bout de vent et la revue En route paraissent. L’État paie.' },
    {
      lang: 'de',
      target: 'Die Partei Mit Herz und der Film Im Osten sind bekannt. Wir danken Ihnen und Ihrer Familie.',
    },
    {
      lang: 'en',
      target:
        'They came to the province of Sorani by boat. Write to info@sorani.example or www.sorani.example.',
      note: 'A part of an address is no word.',
    },
    { lang: 'de', target: 'Haben Sie gehört, was Die Linke sagt?' },
  ],
};
