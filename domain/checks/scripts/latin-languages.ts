import { WordSet } from '../engine/word-set';

/** What gives a language in Latin letters away within a text of another. Own lists. */
export interface LatinLanguage {
  readonly language: string;
  /** Function words that are no word of the other languages here, nor part of phrases that travel, as `de facto` is. */
  readonly links: WordSet;
  /** Of these even one is a slip; they are never part of a name. */
  readonly telling: WordSet;
  /** Endings of words in lower case that only its kin has as well. Three letters or more. */
  readonly endings: readonly string[];
  /** Endings of nouns that have a capital there in mid-sentence. */
  readonly nounEndings: readonly string[];
  /** Languages too close for its words and endings to say anything. */
  readonly kin: readonly string[];
}

interface Row {
  readonly links: string;
  readonly telling: string;
  readonly endings?: string;
  readonly nounEndings?: string;
  readonly kin?: string;
}

// prettier-ignore
const ROWS: Readonly<Record<string, Row>> = {
  en: { links: 'the of and which that with from this these those their there they have been were would should could about because while where when who what your our said', telling: 'which would should could were because their been' },
  de: {
    links: 'und der das dem den ein eine einer eines einem einen ist sind wurde wurden nicht auch auf mit nach über für zur zum sich werden wird dass oder aber wenn noch nur sein seine ihre wie beim vom im durch gegen', telling: 'und nicht auch ihre ihrer wurde wurden durch zwischen jedoch sowie dass nach',
    endings: 'lich licher lichen liches ische ischen ischer isches keiten weise ungen',
    nounEndings: 'ung ungen heit keit keiten schaft schaften',
    kin: 'de lb nl sv da nb nn no nds',
  },
  fr: {
    links: 'les est dans que qui avec sont nous vous ils elle elles mais cette ces leur leurs été ont aussi très même une aux fait être était plus pas pour selon après depuis entre où donc', telling: 'était avec dans cette être sont selon étaient ainsi',
    endings: 'eaux euses ées aient',
    kin: 'fr en nl de',
  },
  es: {
    links: 'los las por para como más pero sus fue han está están este esta estos estas cuando muy sobre desde hasta también según ella ellos porque había una unos unas del al que el', telling: 'según también están porque cuando hasta había',
    endings: 'ción ciones miento mientos aron ieron abilidad',
    kin: 'es ca gl pt',
  },
  pt: {
    links: 'uma dos das não foi pelo pela são seu sua também até já mais mas como quando muito sobre desde ele eles elas porque havia os um ao aos nos nas num numa', telling: 'também pelo pela então até',
    endings: 'ção ções idade idades mente mento',
    kin: 'pt gl es it ca ro fr',
  },
  it: {
    links: 'gli che non della delle dei degli nel nella nelle sono stato stata anche più dopo questo questa perché essere hanno loro alla alle dal dalla sul sulla il è di', telling: 'anche perché sono questo gli della nella',
    endings: 'zione zioni mento menti mente arono irono',
    kin: 'it es pt ca fr',
  },
  nl: {
    links: 'het een van zijn voor niet aan ook bij naar uit werd worden heeft hebben deze geen maar nog wordt zij hij dat te om met op door als dan wel', telling: 'niet voor wordt heeft werd zijn',
    endings: 'lijk lijke heden',
    kin: 'nl af',
  },
  sv: { links: 'och att är som för inte från har hade efter eller också också sig ska över när där denna detta deras jag den det på av till ett', telling: 'inte från också', endings: 'ningen ningar ningarna heten', kin: 'sv da nb nn no' },
  pl: { links: 'się nie że jest przez dla był była było być jego jej ich także oraz który która które tego już może tylko przed jak ale po od do na', telling: 'się który która które przez', endings: 'ości ością owania owanie ych iej', kin: 'pl cs sk' },
  cs: { links: 'že jsem jsou byl byla bylo jako pro který která které není podle také při před mezi nebo jeho jejich bude mezi ale až za po od do na se', telling: 'který která které není jsou', endings: 'ního ních ování osti', kin: 'cs sk pl' },
  tr: { links: 've bir için olarak daha olan gibi kadar sonra ancak ama göre çok olduğu değil olduğunu bu ile ise iki', telling: 'için olarak değil olduğu', endings: 'larında larinda lerinde acak ecek ıyor iyor mıştır miştir dığını diğini', kin: 'tr az id' },
  id: { links: 'yang dan untuk dengan ini itu dalam pada tidak akan telah oleh adalah juga sebagai karena mereka atau lebih saat tersebut dari ke di', telling: 'untuk dengan tidak adalah', },
};

export const LATIN_LANGUAGES: readonly LatinLanguage[] = Object.entries(ROWS).map(
  ([language, { links, telling, endings, nounEndings, kin }]) => ({
    language,
    links: new WordSet(links),
    telling: new WordSet(telling),
    endings: endings?.split(' ') ?? [],
    nounEndings: nounEndings?.split(' ') ?? [],
    kin: (kin ?? language).split(' '),
  }),
);

const ALL_LINKS = Object.values(ROWS).flatMap(({ links, telling }) => `${links} ${telling}`.split(' '));
const foreignLinks = new Map<string, WordSet>();

/** Function words of any of the others that are none of the language itself: what none of these is need not be looked at further. */
export function foreignLinksOf(language: string): WordSet {
  let foreign = foreignLinks.get(language);
  if (foreign === undefined) {
    const own = LATIN_LANGUAGES.find((candidate) => candidate.language === language);
    foreign = new WordSet(ALL_LINKS.filter((word) => own?.links.hasText(word) !== true).join(' '));
    foreignLinks.set(language, foreign);
  }
  return foreign;
}

/** Letters that words in lower case never have there, unless they are foreign. What loanwords bring (é in English) is not among them. */
// prettier-ignore
const STRANGE_LETTERS: Readonly<Record<string, string>> = {
  en: 'äöüßåøæãõłąęśźżćńğşıřěšžčůőűțșăđ',
  fr: 'ßåøãõłąęśźżćńğşıřěšžčůőűțșăđäü',
  es: 'ßåøæãõłąęśźżćńğşıřěšžčůőűțșăđäöàèìòùâêîôûç',
  pt: 'ßåøæłąęśźżćńğşıřěšžčůőűțșăđäöìòùîûñ',
  it: 'ßåøæãõłąęśźżćńğşıřěšžčůőűțșăđäöâêôûñç',
  de: 'åøæãõłąęśźżćńğşıřěšžčůőűțșăđìòùñ',
  nl: 'ßåøæãõłąęśźżćńğşıřěšžčůőűțșăđäìòùñ',
  sv: 'ßøæãõłąęśźżćńğşıřěšžčůőűțșăđìòùñ',
  pl: 'ßåøæãõğşıřěšžčůőűțșăđäöüàèìòùâêîôûñç',
  cs: 'ßåøæãõłąęśźżćńğşıőűțșăđäöàèìòùâêîôûñç',
  tr: 'ßåøæãõłąęśźżćńřěšžčůőűțșăđäàèìòùêôñ',
  id: 'ßåøæãõłąęśźżćńğşıřěšžčůőűțșăđäöüàèìòùâêîôûñç',
};

/** Words of others that are at home everywhere. */
// prettier-ignore
const LOANS = new Set(
  'über führer jalapeño piñata señor señora mañana niño niña doppelgänger smörgåsbord ångström bokmål döner köfte vær são pão fräulein gemütlich gemütlichkeit übermensch kümmel föhn glögg müsli rösti mörder læs façade açaí caçador cañon dulce fahrenheit triptych diptych polyptych aggiornamento conversazione conversazioni diatessaron divertimento divertimenti fanfaron pentimento portamento portamenti pronunciamento pronunciamiento schottische schottisches'.split(' '),
);

export const strangeLettersIn = (language: string): string | null => STRANGE_LETTERS[language] ?? null;

export const isLoan = (word: string): boolean => LOANS.has(word);
