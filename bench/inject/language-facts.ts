/** What the injector must know of a language to damage it; all of it is our own choice. */
export interface LanguageFacts {
  readonly quotes: readonly [open: string, close: string];
  readonly stop: string;
  readonly hasCase: boolean;
  readonly hasSpaces: boolean;
  /** Punctuation of the language, and what stands in its place where nobody thought of the language. */
  readonly foreignPunctuation: readonly (readonly [right: string, wrong: string])[];
  readonly decimal: string;
  /** Lines that a web page has and an article has not. */
  readonly boilerplate: readonly string[];
  /** As the clean texts have them. */
  readonly acronyms: readonly (readonly [acronym: string, full: string])[];
  readonly names: readonly (readonly [right: string, wrong: string])[];
}

const LATIN_NAMES = [
  ['Solheim', 'Sollheim'],
  ['Duarte', 'Duerte'],
  ['Weber', 'Webber'],
  ['Diallo', 'Dialo'],
  ['Hamdan', 'Hamdane'],
  ['Norlan', 'Nurlan'],
  ['Velmar', 'Vellmar'],
] as const;

const spaced = { hasSpaces: true, decimal: '.', acronyms: [] } as const;

export const LANGUAGE_FACTS: Readonly<Record<string, LanguageFacts>> = {
  en: {
    ...spaced,
    quotes: ['“', '”'],
    stop: '.',
    hasCase: true,
    foreignPunctuation: [
      ['“', '„'],
      ['”', '»'],
      ['.', '。'],
      [',', '،'],
    ],
    boilerplate: [
      'Photo: Lena Marsh/Coastal Press',
      'Read also: What the harbor strike means for prices',
      'Lena Marsh/Coastal Press',
      'Lena Marsh is a correspondent based in Port Ansel. Follow her on Twitter @lenamarsh.',
    ],
    acronyms: [
      ['EIB', 'European Investment Bank'],
      ['WHO', 'World Health Organization'],
    ],
    names: LATIN_NAMES,
  },
  es: {
    ...spaced,
    quotes: ['«', '»'],
    stop: '.',
    hasCase: true,
    decimal: ',',
    foreignPunctuation: [
      ['¿', ''],
      ['«', '„'],
      ['.', '。'],
      [',', '،'],
    ],
    boilerplate: [
      'Foto: Lena Marsh / Prensa Costera',
      'Lea también: Qué significa la huelga del puerto para los precios',
      'Lena Marsh/Prensa Costera',
    ],
    acronyms: [
      ['BEI', 'Banco Europeo de Inversiones'],
      ['OMS', 'Organización Mundial de la Salud'],
    ],
    names: LATIN_NAMES,
  },
  fr: {
    ...spaced,
    quotes: ['«\u00a0', '\u00a0»'],
    stop: '.',
    hasCase: true,
    decimal: ',',
    foreignPunctuation: [
      ['«\u00a0', '"'],
      ['«\u00a0', '«'],
      ['\u202f?', '?'],
      ['\u00a0»', '»'],
    ],
    boilerplate: [
      'Photo : Lena Marsh / Presse du littoral',
      'À lire aussi : ce que la grève du port change pour les prix',
      'Lena Marsh/Presse du littoral',
    ],
    acronyms: [
      ['BEI', 'Banque européenne d’investissement'],
      ['OMS', 'Organisation mondiale de la santé'],
    ],
    names: LATIN_NAMES,
  },
  de: {
    ...spaced,
    quotes: ['„', '“'],
    stop: '.',
    hasCase: true,
    decimal: ',',
    foreignPunctuation: [
      ['„', '"'],
      ['„', '“'],
      [',', '،'],
    ],
    boilerplate: [
      'Foto: Lena Marsh/Küstenpresse',
      'Lesen Sie auch: Was der Hafenstreik für die Preise bedeutet',
      'Lena Marsh/Küstenpresse',
    ],
    acronyms: [
      ['EIB', 'Europäische Investitionsbank'],
      ['WHO', 'Weltgesundheitsorganisation'],
    ],
    names: LATIN_NAMES,
  },
  ar: {
    ...spaced,
    quotes: ['«', '»'],
    stop: '.',
    hasCase: false,
    decimal: '٫',
    foreignPunctuation: [
      ['،', ','],
      ['؟', '?'],
      ['.', '。'],
    ],
    boilerplate: [
      'صورة: لينا مارش / صحافة الساحل',
      'اقرأ أيضًا: ماذا يعني إضراب الميناء للأسعار',
      'لينا مارش/صحافة الساحل',
    ],
    names: [
      ['سولهايم', 'صولهايم'],
      ['دوارتي', 'دوارته'],
      ['فيبر', 'ويبر'],
      ['حمدان', 'همدان'],
      ['ديالو', 'دايالو'],
    ],
  },
  he: {
    ...spaced,
    quotes: ['"', '"'],
    stop: '.',
    hasCase: false,
    foreignPunctuation: [
      [',', '،'],
      ['?', '؟'],
      ['.', '。'],
    ],
    boilerplate: [
      'צילום: לנה מרש / עיתונות החוף',
      'קראו גם: מה המשמעות של שביתת הנמל למחירים',
      'לנה מרש/עיתונות החוף',
    ],
    names: [
      ['סולהיים', 'סולהים'],
      ['דוארטה', 'דוארטי'],
      ['חמדאן', 'המדאן'],
      ['דיאלו', 'דיאללו'],
    ],
  },
  hi: {
    ...spaced,
    quotes: ['“', '”'],
    stop: '।',
    hasCase: false,
    foreignPunctuation: [
      ['।', '.'],
      [',', '،'],
      ['“', '«'],
    ],
    boilerplate: [
      'फ़ोटो: लेना मार्श / तट प्रेस',
      'यह भी पढ़ें: बंदरगाह की हड़ताल का क़ीमतों पर क्या असर होगा',
      'लेना मार्श/तट प्रेस',
    ],
    acronyms: [['ईआईबी', 'यूरोपीय निवेश बैंक']],
    names: [
      ['सोल्हेम', 'सोलहाइम'],
      ['दुआर्ते', 'दुआर्टे'],
      ['वेबर', 'वेबेर'],
      ['हमदान', 'हामदान'],
      ['दियालो', 'डियालो'],
    ],
  },
  zh: {
    quotes: ['“', '”'],
    stop: '。',
    hasCase: false,
    hasSpaces: false,
    decimal: '.',
    foreignPunctuation: [
      ['，', ','],
      ['。', '.'],
      ['？', '?'],
      ['“', '"'],
    ],
    boilerplate: ['摄影：莱娜·马什/海岸通讯社', '延伸阅读：港口罢工对物价意味着什么', '莱娜·马什/海岸通讯社'],
    acronyms: [
      ['EIB', '欧洲投资银行'],
      ['WHO', '世界卫生组织'],
    ],
    names: [
      ['索尔海姆', '索尔海默'],
      ['杜阿尔特', '杜瓦尔特'],
      ['韦伯', '韦博'],
      ['哈姆丹', '哈马丹'],
      ['迪亚洛', '迪阿洛'],
    ],
  },
};
