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
  /** People whole and countries, as the clean texts have them. */
  readonly entities: string;
  /** A word of the clean texts that is no look-alike of the English one, and the one that is. */
  readonly falseFriends: readonly (readonly [right: string, wrong: string])[];
  /** A word that the clean texts use again and again, and another that an article might drift to. */
  readonly synonyms: readonly [right: string, other: string];
  /** A person and a country that the clean texts do not have. */
  readonly strangers: readonly string[];
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

const LATIN_PEOPLE =
  'Ingrid Solheim|Amadou Diallo|Amina Diallo|Jonas Weber|Leyla Hamdan|Tomas Reiner|Clara Benet|Daniel Okoro|Mario Duarte';

const spaced = { hasSpaces: true, decimal: '.', acronyms: [], falseFriends: [] } as const;

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
    entities: `${LATIN_PEOPLE}|Norway|Portugal|Senegal|Canada|Japan|Brazil|Chile|South Africa`,
    strangers: ['Boris Kaminski', 'Vietnam'],
    synonyms: ['rockets', 'missiles'],
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
    entities: `${LATIN_PEOPLE}|Noruega|Portugal|Senegal|Canadá|Japón|Brasil|Chile|Sudáfrica`,
    strangers: ['Boris Kaminski', 'Vietnam'],
    synonyms: ['cohetes', 'misiles'],
    falseFriends: [['biblioteca', 'librería']],
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
    entities: `${LATIN_PEOPLE}|Norvège|Portugal|Sénégal|Canada|Japon|Brésil|Chili|Afrique du Sud`,
    strangers: ['Boris Kaminski', 'Vietnam'],
    synonyms: ['roquettes', 'missiles'],
    falseFriends: [['bibliothèque', 'librairie']],
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
    entities: `${LATIN_PEOPLE}|Norwegen|Portugal|Senegal|Kanada|Japan|Brasilien|Chile|Südafrika`,
    strangers: ['Boris Kaminski', 'Vietnam'],
    synonyms: ['Raketen', 'Geschosse'],
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
    entities:
      'إنغريد سولهايم|أمادو ديالو|أمينة ديالو|يوناس فيبر|ليلى حمدان|دانيال أوكورو|ماريو دوارتي|كلارا بينيت|النرويج|البرتغال|السنغال|كندا|اليابان|البرازيل|تشيلي|جنوب أفريقيا',
    strangers: ['بوريس كامينسكي', 'فيتنام'],
    synonyms: ['الصواريخ', 'القذائف'],
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
    entities:
      "אינגריד סולהיים|אמאדו דיאלו|אמינה דיאלו|יונאס ובר|ליילה חמדאן|דניאל אוקורו|מריו דוארטה|קלרה בנט|טומס ריינר|נורווגיה|פורטוגל|סנגל|קנדה|יפן|ברזיל|צ'ילה|דרום אפריקה",
    strangers: ['בוריס קמינסקי', 'וייטנאם'],
    synonyms: ['הרקטות', 'הטילים'],
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
    entities:
      'इंग्रिड सोल्हेम|अमादू दियालो|अमीना दियालो|योनास वेबर|लैला हमदान|मारियो दुआर्ते|क्लारा बेनेट|नॉर्वे|पुर्तगाल|सेनेगल|कनाडा|जापान|ब्राज़ील|चिली|दक्षिण अफ़्रीका',
    strangers: ['बोरिस कामिंस्की', 'वियतनाम'],
    synonyms: ['रॉकेट', 'मिसाइल'],
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
    entities:
      '英格丽德·索尔海姆|阿马杜·迪亚洛|阿米娜·迪亚洛|约纳斯·韦伯|莱拉·哈姆丹|丹尼尔·奥科罗|马里奥·杜阿尔特|克拉拉·贝内特|挪威|葡萄牙|塞内加尔|加拿大|日本|巴西|智利|南非',
    strangers: ['鲍里斯·卡明斯基', '越南'],
    synonyms: ['火箭弹', '导弹'],
    falseFriends: [],
  },
};
