/**
 * Titles, ranks and roles that stand before a name and are no part of it, by the language they are written in; lower case, the
 * last word of those that have several. Our own list.
 */
const TITLES: Readonly<Record<string, string>> = {
  en:
    'mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier minister secretary chancellor governor ' +
    'mayor senator sen representative rep congressman congresswoman congressmember deputy speaker ambassador envoy spokesman ' +
    'spokeswoman spokesperson general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal admiral adm ' +
    'marshal commander chief director chairman chairwoman chair leader head king queen prince princess duke duchess emperor ' +
    'emir sheikh sheik shaikh sultan shah ayatollah imam mullah rabbi pope cardinal archbishop bishop patriarch father sister ' +
    'brother reverend rev saint st judge justice prosecutor attorney inspector detective officer coach analyst correspondent ' +
    'journalist reporter author actor actress singer director-general minister-president',
  fr:
    'm mme mlle dr professeur président présidente premier ministre secrétaire chancelier chancelière gouverneur maire sénateur ' +
    'sénatrice député députée ambassadeur ambassadrice général colonel capitaine commandant roi reine prince princesse cheikh ' +
    'émir imam ayatollah pape cardinal archevêque monseigneur père sœur juge procureur',
  es:
    'sr sra srta dr dra don doña presidente presidenta primer ministro ministra secretario secretaria canciller gobernador ' +
    'gobernadora alcalde alcaldesa senador senadora diputado diputada embajador embajadora general coronel capitán comandante ' +
    'rey reina príncipe princesa jeque emir imán ayatolá papa cardenal arzobispo padre juez jueza fiscal',
  pt:
    'sr sra dr dra dom dona presidente primeiro ministro ministra secretário secretária chanceler governador prefeito senador ' +
    'deputado embaixador general coronel capitão rei rainha príncipe princesa xeque emir papa cardeal padre juiz',
  it:
    'sig signor signora dott dottor presidente primo ministro ministra segretario cancelliere governatore sindaco senatore ' +
    'deputato ambasciatore generale colonnello capitano re regina principe principessa sceicco emiro papa cardinale padre giudice',
  de:
    'herr frau dr prof präsident präsidentin ministerpräsident premierminister minister ministerin außenminister kanzler ' +
    'kanzlerin bundeskanzler bundeskanzlerin gouverneur bürgermeister senator botschafter general oberst hauptmann könig königin ' +
    'prinz prinzessin scheich emir papst kardinal erzbischof richter staatsanwalt',
  nl:
    'dhr mevr dr prof president premier minister staatssecretaris kanselier gouverneur burgemeester senator ambassadeur generaal ' +
    'kolonel kapitein koning koningin prins prinses sjeik emir paus kardinaal rechter',
};

/** What a title is of: Secretary of State, Minister for Foreign Affairs. Part of it only after a small word. */
export const OFFICES: ReadonlySet<string> = new Set(
  'state defense defence affairs staff interior finance justice security health energy education commerce labor labour'.split(
    ' ',
  ),
);

const SETS = new Map(
  Object.entries(TITLES).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const NONE: ReadonlySet<string> = new Set();

/** `language` is a primary subtag. */
export const titlesOf = (language: string): ReadonlySet<string> => SETS.get(language) ?? NONE;
