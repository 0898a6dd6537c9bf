import { WordSet } from '../engine/word-set';

/** What a language doubles by right. */
export interface DoublingHabits {
  /** May meet itself by grammar, as in `had had`; twice, and not where the sentence ends. */
  readonly grammar: WordSet;
  /** Said twice or thrice for emphasis or by custom: `very very`, `yavaş yavaş`. */
  readonly emphasis: WordSet;
  /** Of these, those that the sentence goes on after: `well well` ends none. */
  readonly within: WordSet | null;
  /**
   * In languages that double words freely (`धीरे धीरे`), the words that are never doubled; null elsewhere. There any other word
   * is left alone unless it stands three times or ends the sentence.
   */
  readonly never: WordSet | null;
  /** Endings of other words that are never doubled there, or as many letters. */
  readonly neverEndings: RegExp | null;
  /** Endings that tell of one by one, as in `بيتًا بيتًا`: said twice by right, in any word. */
  readonly distributive: RegExp | null;
  /** Of the words of grammar, those that only these words or signs, close before them, let stand twice. */
  readonly afterOnly: AfterOnly | null;
}

/** `…, die die Kampagne leitet`, `what they were were …`. */
export interface AfterOnly {
  readonly words: WordSet;
  readonly before: WordSet;
  /** How many words back one of them may stand. */
  readonly reach: number;
  /** Where a comma will do as well, what may stand between it and them. */
  readonly afterComma: WordSet | null;
}

interface Row {
  readonly grammar?: string;
  readonly emphasis?: string;
  readonly within?: string;
  readonly never?: string;
  readonly neverEndings?: RegExp;
  readonly distributive?: RegExp;
  readonly afterOnly?: readonly [words: string, before: string, reach: number, afterComma: string | null];
}

/** Doubled names, and cries that many languages share. */
const EVERYWHERE =
  'ha haha ho hey oh ah no la bla blah cha tam tut yo zsa duran pago walla baden sing bora wagga boutros phi tuk yum win tiki mahi dik aye ylang';

// prettier-ignore
const ROWS: Readonly<Record<string, Row>> = {
  en: {
    grammar: 'had that is was are were do did does can will may mark in on out up over off by her it you who what this these those there one if as so to much many more too far long only always old new big good same again',
    emphasis: 'very really yes bye please now well never hear knock night chop hush wait',
    within: 'very really now well never',
    afterOnly: [
      'is was are were will can may must',
      'what who whom whoever whatever which that where when how why all as if thing problem fact it there this',
      8,
      null,
    ],
  },
  de: {
    grammar: 'die der das den dem des deren sie ihr es er wer was wie wo an in zu mit auf nach sich ist wir als so da hin her',
    emphasis: 'sehr ja nein nie immer ganz viel so lange nur gut mal weit hoch doch',
    // A relative pronoun and an article: the clause begins just before them.
    afterOnly: ['die der das den dem des deren', 'und oder als sowie denn aber', 1,
      'in mit von auf für an bei aus nach zu über unter um durch gegen ohne vor zwischen wegen trotz während seit bis',
    ],
  },
  fr: {
    grammar: 'nous vous que qui est en de faire elle si',
    emphasis: 'très bien oui non si loin trop tout petit vite jamais plus beaucoup grand vrai',
  },
  es: {
    grammar: 'que nos vos si se',
    afterOnly: ['que', 'más menos mejor peor mayor menor igual mismo misma tanto antes preferible otro otra', 6, null],
    emphasis: 'no sí muy ya bien casi mucho nunca siempre todo poco ahora más así',
  },
  pt: { grammar: 'que nos vos se em a', emphasis: 'não sim muito já logo quase bem nunca sempre tudo agora mais assim' },
  it: {
    grammar: 'che si ci di',
    emphasis: 'no sì molto ben bene così piano quasi via appena subito zitto lì proprio mai sempre poco tutto tanto caldo lemme adagio buono ora passo',
  },
  nl: {
    grammar: 'die dat de het ze er haar zij in op te wie was je een hij is om aan over als zo',
    emphasis: 'heel ja nee nooit altijd zo veel lang ver stap',
  },
  sv: { grammar: 'det den de att var som om på i av till ni du är så för med en', emphasis: 'mycket ja nej aldrig alltid så länge långt' },
  da: { grammar: 'det den de at var der om på i af til er så for med', emphasis: 'meget ja nej aldrig altid så længe langt' },
  nb: { grammar: 'det den de at var der som om på i av til er så for med', emphasis: 'veldig ja nei aldri alltid så lenge langt' },
  pl: { grammar: 'to co się że jak i', emphasis: 'tak nie bardzo już nigdy zawsze tuż coraz daleko dawno' },
  cs: { grammar: 'se to že co si jak', emphasis: 'ano ne velmi už nikdy moc dlouho daleko' },
  sk: { grammar: 'so sa to že čo si', emphasis: 'áno nie veľmi už nikdy' },
  ro: { grammar: 'ce că se', emphasis: 'nu da foarte mai încet' },
  hu: { grammar: 'az ez ki mi a meg', emphasis: 'nem igen nagyon egy sok soha' },
  fi: { grammar: 'se ne he on joka mitä', emphasis: 'ei joo hyvin aina' },
  ru: { grammar: 'что как то кто это чем в все всё их', emphasis: 'да нет очень чуть еле едва давно далеко никогда так вот долго тихо' },
  uk: { grammar: 'що як то хто це їх', emphasis: 'так ні дуже ледве давно далеко ніколи от' },
  bg: { grammar: 'да се че си', emphasis: 'не много бавно никога' },
  el: { grammar: 'του της το τον την που τους τα', emphasis: 'όχι ναι πολύ σιγά λίγο πρώτα γύρω άκρη' },
  he: {
    grammar: 'זה הוא היא הם הן מה מי את אלה כל',
    emphasis: 'לא כן לאט מאוד יום שנה שבוע אחד אחת איש מעט שלב צעד בית הרבה טוב עוד רק ממש הלוך קצת מהר פעם שורה לבד קבוצות חלק מילה רגע בדיוק כמעט תמיד סוף טיפין חזק גדול קטן תודה די',
  },
  ar: {
    grammar: 'من ما هو هي هم كل أن إن',
    // What is told one by one stands in the accusative: `بيتًا بيتًا`, `بندا بندا`.
    distributive: /(?:ًا|اً|ًى|ةً)$|(?<=[^وهذنمكت])ا$/u,
    emphasis: 'لا نعم كلا جدا جدًا الله رويدا رويدًا شيئا قليلا يوما واحدا خطوة كثيرا صفا دكا بابا حرفا هيا مهلا سنة شهرا دائما أبدا فردا كلمة حبة مرة آه يا',
  },
  tr: {
    emphasis: 'yavaş sık tek zaman adım kat sıra ayrı teker uzun güzel için çeşit grup parça derin hızlı gizli boşu kara yer ara bölük dizi küme az çok koşa güle ağır sabah akşam kapı renk öbek acı erken',
    never: 've bir bu da de için ile olarak daha olan gibi ne kadar ancak ama göre ya var o her değil olduğu ise mi mı ki şu üzere tarafından sonra önce diye',
  },
  az: { emphasis: 'yavaş tez tək', never: 'və bir bu də da üçün ilə olaraq daha olan kimi ki amma deyil' },
  hi: {
    emphasis: `धीरे अलग कभी साथ बार जगह तरह एक दो कोई जैसे घर रोज छोटे बड़े जो क्या कहाँ कहां बहुत हाँ हां नहीं पल दिन साल गाँव गांव आगे पीछे बीच तेज सच दूर पास जल्दी थोड़ा थोड़ी थोड़े अपने अपनी अपना
      किनारे टुकड़े टुकड़ों दरवाज़े दरवाजे मोहल्ले आहिस्ता अच्छे अच्छा अच्छी नन्हे नन्हा नन्ही लंबे लम्बे लंबी मोटे ऊँचे ऊंचे गरम गर्म ताज़ा ताजा ताज़े महीने
      सुबह हल्के हल्का हल्की चुपके पहले पहली बातों आँखों आंखों ज़र्रा ज़र्रे कतरा क़तरा सदियों बीचों हाथों रातों पीढ़ी चप्पे पन्ने पन्ना अक्षर शब्द पैसे पैसा कौड़ी
      भिन्न किस्म क़िस्म कोने घूँट मुश्किल फूँक बच्चा बच्चे पत्ता पत्ते हज़ारों हजारों लाखों बूँद बूंद घंटों`,
    never: `के में की है से को का और ने पर हैं यह कि इस था लिए तो भी थे थी थीं या उस ही लेकिन मगर बल्कि क्योंकि अगर यदि तक
      द्वारा वाला वाले वाली रहा रही रहे गया गई गए गयी हुआ हुई हुए किया दिया दी दिए लिया ली लिए कहा कहना बताया चाहिए सकता सकते सकती
      चुका चुके चुकी होगा होगी होंगे हो होता होती होते करना करने करता करती जाता जाती जाना जाने मैं हम वह वे आप उसने उन्होंने इसने इसके इसका इसकी
      उसके उसका उसकी उनके उनका उनकी इनके इनका इनकी मेरा मेरे मेरी हमारा हमारे हमारी उन्हें इन्हें उसे इसे हमें अब अभी आज कल सब दोनों
      ज़्यादा ज्यादा अधिक प्रतिशत फीसदी लाख करोड़ हज़ार हजार रुपये रुपए यूरो बाद दौरान कारण अनुसार लगभग करीब क़रीब सरकार देश लोग लोगों काम
      समय शहर कंपनी पुलिस मंत्री राष्ट्रपति प्रधानमंत्री सेना अस्पताल बंदरगाह स्कूल विश्वविद्यालय रिपोर्ट मामला मामले पुष्टि घोषणा उठा मिल बना
      पानी बच्चे बच्चों महिला महिलाओं व्यक्ति संगठन अध्ययन`,
    // Futures and what is long, but for participles: what is done over and over is said twice.
    neverEndings: /(?:ेगा|ेगी|ेंगे|ेंगी|ित|ाया|ॉ.*)$|^.{3,}(?!ते)..$/u,
  },
  mr: { emphasis: 'हळू वेगवेगळे कधी', never: 'आणि आहे या ते हे तो की आहेत मध्ये साठी असे व ही ने ला' },
  ur: { emphasis: 'آہستہ الگ کبھی ساتھ بار جگہ طرح ایک دو', never: 'کے کی میں ہے اور سے کا کو نے پر ہیں کہ یہ تھا بھی' },
  fa: { emphasis: 'کم آرام تک دسته خیلی گروه یواش', never: 'و در به از که این را با است برای آن تا هم نیز شد بود اما' },
  ko: { emphasis: '하나 또 조금 정말 아주 너무 매우 점점 그 이 한 두', never: '그리고 그러나 있다 있는 수 것 것이다 위해 대한' },
};

const ROW_OF_ALIAS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', ne: 'mr' };

export const DOUBLING_LANGUAGES: readonly string[] = [...Object.keys(ROWS), ...Object.keys(ROW_OF_ALIAS)];

const made = new Map<string, DoublingHabits>();

export function doublingHabitsOf(language: string): DoublingHabits {
  const key = ROW_OF_ALIAS[language] ?? language;
  let habits = made.get(key);
  if (habits === undefined) {
    const {
      grammar = '',
      emphasis = '',
      within,
      never,
      neverEndings,
      distributive,
      afterOnly,
    } = ROWS[key] ?? {};
    habits = {
      grammar: new WordSet(grammar),
      emphasis: new WordSet(`${EVERYWHERE} ${emphasis}`),
      within: within === undefined ? null : new WordSet(within),
      never: never === undefined ? null : new WordSet(never),
      neverEndings: neverEndings ?? null,
      distributive: distributive ?? null,
      afterOnly: afterOnly === undefined ? null : afterOnlyOf(afterOnly),
    };
    made.set(key, habits);
  }
  return habits;
}

const afterOnlyOf = ([words, before, reach, afterComma]: NonNullable<Row['afterOnly']>): AfterOnly => ({
  words: new WordSet(words),
  before: new WordSet(before),
  reach,
  afterComma: afterComma === null ? null : new WordSet(afterComma),
});
