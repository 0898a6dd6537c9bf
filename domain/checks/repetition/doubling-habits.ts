import { WordSet } from '../engine/word-set';

/** What a language doubles by right. */
export interface DoublingHabits {
  /** May meet itself by grammar, as in `had had`; twice, and not where the sentence ends. */
  readonly grammar: WordSet;
  /** Said twice or thrice for emphasis or by custom: `very very`, `yavaş yavaş`. */
  readonly emphasis: WordSet;
  /**
   * In languages that double words freely (`धीरे धीरे`), the words that are never doubled; null elsewhere. There any other word
   * is left alone unless it stands three times or ends the sentence.
   */
  readonly never: WordSet | null;
}

interface Row {
  readonly grammar?: string;
  readonly emphasis?: string;
  readonly never?: string;
}

/** Doubled names, and cries that many languages share. */
const EVERYWHERE =
  'ha haha ho hey oh ah no la bla blah cha tam tut yo zsa duran pago walla baden sing bora wagga boutros phi tuk yum win tiki mahi dik aye ylang';

// prettier-ignore
const ROWS: Readonly<Record<string, Row>> = {
  en: {
    grammar: 'had that is was are were do did does can will may mark in on out up over off by her it you who what this these those there one if as so to much many more too far long only always old new big good same again',
    emphasis: 'very really yes bye please now well never hear knock night chop hush wait',
  },
  de: {
    grammar: 'die der das den dem des deren sie ihr es er wer was wie wo an in zu mit auf nach sich ist wir als so da hin her',
    emphasis: 'sehr ja nein nie immer ganz viel so lange nur gut mal weit hoch doch',
  },
  fr: {
    grammar: 'nous vous que qui est en de faire elle si',
    emphasis: 'très bien oui non si loin trop tout petit vite jamais plus beaucoup grand vrai',
  },
  es: { grammar: 'que nos vos si se', emphasis: 'no sí muy ya bien casi mucho nunca siempre todo poco ahora más así' },
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
    emphasis: 'لا نعم كلا جدا جدًا الله رويدا رويدًا شيئا قليلا يوما واحدا خطوة كثيرا صفا دكا بابا حرفا هيا مهلا سنة شهرا دائما أبدا فردا كلمة حبة مرة آه يا',
  },
  tr: {
    emphasis: 'yavaş sık tek zaman adım kat sıra ayrı teker uzun güzel için çeşit grup parça derin hızlı gizli boşu kara yer ara bölük dizi küme az çok koşa güle ağır sabah akşam kapı renk öbek acı erken',
    never: 've bir bu da de için ile olarak daha olan gibi ne kadar ancak ama göre ya var o her değil olduğu ise mi mı ki şu üzere tarafından sonra önce diye',
  },
  az: { emphasis: 'yavaş tez tək', never: 'və bir bu də da üçün ilə olaraq daha olan kimi ki amma deyil' },
  hi: {
    emphasis: 'धीरे अलग कभी साथ बार जगह तरह एक दो कोई जैसे घर रोज छोटे बड़े जो क्या कहाँ कहां बहुत हाँ हां नहीं पल दिन साल गाँव गांव आगे पीछे बीच तेज सच दूर पास जल्दी थोड़ा थोड़ी अपने अपनी अपना',
    never: 'के में की है से को का और ने पर हैं यह कि इस था लिए तो भी थे थी या उस ही',
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
    const { grammar = '', emphasis = '', never } = ROWS[key] ?? {};
    habits = {
      grammar: new WordSet(grammar),
      emphasis: new WordSet(`${EVERYWHERE} ${emphasis}`),
      never: never === undefined ? null : new WordSet(never),
    };
    made.set(key, habits);
  }
  return habits;
}
