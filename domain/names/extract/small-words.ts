import { LANGUAGE_PROFILES } from '../../text/language-profiles';

/** Words that begin a sentence, or name a day, with a capital that makes no name of them; beside the commonest of all. */
const MORE: Readonly<Record<string, string>> = {
  en:
    'a i we you they he she it after although also amid among another any around as because before both can could despite does ' +
    'during each earlier even every few following for former four five six seven eight nine ten here his how however if in ' +
    'inside into instead just last later like many may meanwhile most much my nearly new no nor now once one only other our ' +
    'out outside over part perhaps recently several should since so some still such than thanks that their them then there ' +
    'these those three though through throughout thus today together tomorrow two under unlike until up upon us very what ' +
    'when where whether while why will with within without yes yesterday yet your monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december north south east ' +
    'west northern southern eastern western',
  fr: 'je tu on ils elles cela ça ces cet si quand comme alors ainsi car donc lorsque pendant depuis avant aussi chaque chez deux trois tous tout toute toutes très puis quant selon malgré',
  es: 'yo tú él ella ellos ellas usted nosotros esto eso esos estas estos si aunque además así porque mientras durante antes después cada dos tres todos todo toda muy según sin embargo también',
  pt: 'eu você ele ela eles elas nós isto isso esse essa estes estas se embora além assim porque enquanto durante antes depois cada dois três todos todo toda muito segundo',
  it: 'io tu lui lei loro noi voi questo questa questi queste se anche così perché mentre durante prima dopo ogni due tre tutti tutto tutta molto secondo',
  de: 'ich wir ihr es man dies diese dieser dieses jede jeder jedes wenn weil während vor seit bei beim kein keine zwei drei alle alles viele manche schon trotz gegen mit ohne nun doch',
  nl: 'ik wij jij u ze hun hen als toen terwijl tijdens voor sinds elke elk geen twee drie alle alles veel volgens zonder',
};

const sets = new Map<string, ReadonlySet<string>>();

/** Words of a language (primary subtag) that are no names, lower case. */
export function smallWordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const frequent = LANGUAGE_PROFILES.find(({ lang }) => lang === language)?.words ?? '';
  const words = new Set(`${frequent} ${MORE[language] ?? ''}`.trim().split(/\s+/));
  sets.set(language, words);
  return words;
}
