import { primarySubtag } from '../../text/primary-subtag';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Prepositions, conjunctions and relative words: what goes on with a sentence, and is no part of a name by itself. Words that
 * are also names, months or forms of address (`May`, `Will`) are left out.
 */
const LINKING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: `
      of in on at by for from with to into onto upon through throughout during without within between among against
      toward towards across along around behind below beneath beside besides beyond despite except inside near outside
      since until via about above after before because although though while whereas unless whether and but or nor as
      than that which who whom whose where when if so`,
    es: `
      de del en con por para sin sobre entre hacia hasta desde contra durante mediante según ante tras y e o u ni pero
      sino que porque aunque cuando donde como mientras cuyo cuya cuyos cuyas si al a`,
    fr: `
      de du des en dans avec par pour sans sur sous entre vers chez contre pendant depuis malgré parmi et ou mais donc
      car que qui dont où quand lorsque puisque tandis afin selon à au aux si`,
    de: `
      und oder aber sondern denn für mit bei nach gegen durch ohne um während wegen trotz zwischen unter über seit
      dass weil wenn obwohl damit`,
    pt: `
      de do da dos das em no na nos nas com por pelo pela pelos pelas para sem sobre entre até desde contra durante
      após e ou mas que porque embora quando onde como enquanto se ao à aos às a`,
    it: `
      di del dello della dei degli delle in nel nella nei negli nelle con per senza su sul sulla tra fra verso contro
      durante e o ma che perché mentre quando dove come se al alla ai alle da dal dalla`,
  }).map(([language, list]) => [language, words(list)]),
);

const NO_WORDS: ReadonlySet<string> = new Set();

/** In lower case; none for a language we have no list of. */
export const linkingWordsOf = (lang: string): ReadonlySet<string> =>
  LINKING.get(primarySubtag(lang)) ?? NO_WORDS;
