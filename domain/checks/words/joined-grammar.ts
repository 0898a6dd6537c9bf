import { WordEnds } from './word-ends';

/** Where a word falls into a word of grammar and another. */
export interface GrammarSplit {
  readonly at: number;
  /** The other part, which the article has to know; null where both are words of grammar. */
  readonly other: string | null;
}

interface Row {
  /** Words that begin no other word, but for `not`. */
  readonly begins: string;
  readonly ends: string;
  /** Words of grammar that the others may be joined with, and that need no proof then. */
  readonly sure?: string;
  /** End no other word at all. */
  readonly sureEnds?: string;
  /** Words, or how words begin, that only look as if they were two. */
  readonly not: string;
  /** Code units of the other part. */
  readonly least: number;
}

// prettier-ignore
const ROWS: Readonly<Record<string, Row>> = {
  es: {
    begins: `para como pero porque cuando donde desde hasta según durante también está están fueron había habían tiene tienen este esta estos estas
      los las una unos unas del por sin que sus más muy ella ellos fue son han`,
    ends: 'que para por una del como está más fue han desde hasta entre sobre pero muy sin cuando donde según',
    sure: 'que para por una del como está más fue desde hasta sobre pero los las sus cuando donde',
    not: `delante porvenir sinsentido sinrazón sinnúmero quedan quedar paraguas parabrisas paracaídas pararrayos paramilitar paramédic paranormal
      doscient trescient comoquiera porque parque sinfín sinfines aunque susten suspen sinti hasta portal pormenor porcentaje estancia estand estad
      qued quem quer quies quieb queb quej quep quel quea sonri sonre sonro sonroj máscar sincer`,
    least: 4,
  },
  fr: {
    begins: `les des une dans avec mais sont était étaient cette ces ses leur leurs nous vous elle elles ils que qui depuis après très chez selon sans
      encore ont est`,
    ends: 'est sont dans avec pour une mais qui nous vous comme cette plus très depuis après était étaient pas',
    sure: 'est sont dans avec pour une mais qui nous vous comme cette depuis après était étaient elle elles ils les des',
    not: `lesquel desquel auxquel dess lorsque puisque quoique quelqu sansculotte surplus estim esther auxiliaire cessez parmi compas
      chacune aucune jamais maison cess descart fortun infortun`,
    least: 4,
  },
  de: {
    begins: `der die das den dem eine einen einem einer und oder auch noch wurde wurden hatte hatten wird werden sind ihre seine dass weil wir
      sie zum zur vom sich`,
    ends: 'und sind wurde wurden worden wird hat hatte hatten nicht auch oder aber die das eine einen einem einer zum zur vom beim für sich dass',
    sure: 'der die das den dem eine einen einem einer und oder auch nicht wurde wurden hatte hatten wird sind sie wir zum zur vom für sich dass',
    not: `derzeit derselbe derart dieselbe dasselbe dasein desselben denselben demselben demnach demnächst deswegen deshalb dennoch dement dergleich derjenig
      denjenig desjenig diejenig demgegen derweil derlei derer deren dessen denen desinteress desorient desinfi einerseit einerlei zurecht zurück zumind zumut zumal
      fürsorg fürsprech fürwahr verbund diesseit nichtig nichts wird sieg sied siech wirk wirr wirt weil nochmal auchn undenk undurch undeutlich
      undank undicht undiszi undemo undefin dasteh hierfür dafür wofür derb derma dienst dient diese denk denn dess siebe hatte sichel sicher sichert sicht
      fürst fürch fürd zurech zurich zurufe zurollen zuruf zuraten irgendein füreinander demzufolge dereinst dergestalt dieweil burgund zureden zureichen zurichten zurück zurüst eineinhalb einander seinetwegen seinerzeit`,
    least: 4,
  },
  ar: {
    begins: 'من على إلى عن أن إن قد كان كانت هذا هذه ذلك التي الذي ثم بين بعد قبل كل مع منذ حتى',
    ends: 'التي الذي إلى على هذا هذه ذلك',
    sure: 'التي الذي إلى على هذا هذه ذلك كانت',
    not: 'معال منال بعدئ قبلئ كلما بينما عندما بعدما قبلما لعل كمال منع معن',
    least: 4,
  },
  he: {
    begins: 'את על אל כל גם הוא היא כדי אבל רק אחרי לפני יותר זה',
    ends: 'של את על היא הוא לא גם כדי אבל',
    sure: 'של את על היא הוא לא גם כדי אבל',
    not: 'שלהם שלהן שלכם שלכן שלנו אתמול אתכם אתכן עליהם עליהן עלינו אליהם אליהן אלינו כללי כלכל לאומ לאחר לאורך לאור זהות זהב זהיר כלומר אלמלא',
    least: 4,
  },
  hi: {
    begins: 'में के की को से ने यह वह और तक लिए नहीं हैं कि',
    ends: 'में नहीं और हैं लिए को से तक',
    sure: 'लिए नहीं में हैं और साथ बाद ओर द्वारा के की को से ने तक',
    sureEnds: 'और हैं नहीं',
    not: `उसमें इसमें जिसमें किसमें मुझमें उनमें इनमें जिनमें हममें तुममें आपमें सबमें इसलिए किसलिए जिसलिए उसको इसको जिसको किसको मुझको उनको इनको जिनको सबको हमको तुमको आपको
      उससे इससे जिससे किससे मुझसे उनसे इनसे जिनसे सबसे हमसे तुमसे आपसे जैसे ऐसे वैसे कैसे पैसे केंद्र केन्द्र केवल सेना नेता कोशिश कोई किया किसी किन कितन किताब किसान किनार
      औरत फिल्में फ़िल्में टीमें रस्में क़िस्में किस्में कसमें क़समें अबतक जबतक तबतक यहाँ यहां वहाँ वहां कीमत कीजि सेवा सेवाओं कोरोना नेपाल कोर्ट सेट`,
    least: 4,
  },
};

const split = (list: string): readonly string[] => list.trim().split(/\s+/u);

export class Grammar {
  readonly #begins: WordEnds;
  readonly #ends: WordEnds;
  readonly #sure: ReadonlySet<string>;
  readonly #sureEnds: ReadonlySet<string>;
  readonly #not: readonly string[];
  readonly #least: number;

  constructor({ begins, ends, sure = '', sureEnds = '', not, least }: Row) {
    this.#begins = new WordEnds(split(begins), false);
    this.#ends = new WordEnds(split(ends), true);
    this.#sure = new Set(split(sure));
    this.#sureEnds = new Set(split(sureEnds));
    this.#not = split(not);
    this.#least = least;
  }

  /** Whether it is one of these words, in lower case. */
  isGrammar(word: string): boolean {
    return this.#begins.has(word) || this.#ends.has(word);
  }

  /** Whether the word may be two; asked of every word, so it makes no string. */
  mayBeTwo(text: string, start: number, end: number): boolean {
    return this.#begins.mayHave(text, start, end) || this.#ends.mayHave(text, start, end);
  }

  /** Every way to read the word, in lower case, as two. */
  splitsOf(word: string): readonly GrammarSplit[] {
    if (this.#not.some((one) => word.startsWith(one))) return [];
    const splits: GrammarSplit[] = [];
    for (let at = 2; at <= word.length - 2; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const [begins, ends] = [this.#begins.has(left), this.#ends.has(right)];
      if (this.#areSure(left, right)) splits.push({ at, other: null });
      else if (begins && right.length >= this.#least) splits.push({ at, other: right });
      else if (ends && left.length >= this.#least) splits.push({ at, other: left });
    }
    return splits;
  }

  #areSure(left: string, right: string): boolean {
    if (this.#sureEnds.has(right) && left.length > 1) return true;
    return right.length > 2 && this.#begins.has(left) && this.#sure.has(right) && this.#sure.has(left);
  }
}

const made = new Map<string, Grammar | null>();

/** Null for languages without a list. */
export function joinedGrammarOf(language: string): Grammar | null {
  let grammar = made.get(language);
  if (grammar === undefined) {
    const row = ROWS[language];
    made.set(language, (grammar = row === undefined ? null : new Grammar(row)));
  }
  return grammar;
}
