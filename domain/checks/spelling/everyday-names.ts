import { CITY_NAMES, FIRST_NAMES } from '../entities/well-known';

const NAMES =
  `monday tuesday wednesday thursday saturday january february september october november december american british scottish
   spanish italian russian chinese japanese israeli egyptian turkish iranian lebanese jordanian canadian australian african european
   ukrainian brazilian mexican palestinian christian catholic islamic christmas england scotland ireland britain germany ukraine
   america australia washington california americans israelis palestinians europeans germans russians africans christians muslims
   republican republicans democrat democrats democratic congress parliament president minister senator government university
   international national university hospital association committee conference organisation organization department republic
   kingdom federation afghanistan pakistan indonesia argentina colombia venezuela singapore philippines thailand vietnam malaysia
   nigeria ethiopia palestine jerusalem netherlands switzerland portugal hungary bulgaria romania belgium norway finland denmark
   sweden poland georgia belarus morocco algeria tunisia lebanon jordan kuwait bahrain turkey moscow london berlin madrid beijing
   shanghai brussels chicago boston florida pennsylvania massachusetts mediterranean atlantic pacific facebook microsoft google
   twitter internet olympic olympics europe africa united states senate sunday friday french german korean council security
   august canada israel mexico norwegian swedish virginia arizona colorado louisiana minnesota
   michigan philadelphia houston atlanta sydney dublin vienna athens islamabad johannesburg norway russia greenland iceland mississippi alabama
   alaska delaware idaho illinois indiana  kansas kentucky maryland missouri montana nebraska nevada oklahoma oregon tennessee  vermont
   wisconsin wyoming manitoba ontario quebec alberta brooklyn manhattan hollywood cambodia  colombian croatia  denmark ecuador
   estonia guatemala honduras jamaica kazakhstan latvia liberia libya lithuania  mauritius mongolia montenegro mozambique myanmar
   namibia nicaragua paraguay rwanda senegal slovakia slovenia somalia tanzania uganda uruguay uzbekistan yemen zambia zimbabwe syria armenia
   azerbaijan bangladesh barbados bolivia botswana albania andorra angola panama amsterdam baghdad bangkok barcelona birmingham budapest
   bucharest casablanca copenhagen damascus edinburgh frankfurt glasgow  helsinki istanbul jakarta liverpool manchester melbourne
   mumbai montreal munich nairobi pittsburgh sacramento santiago seattle stockholm toronto vancouver warsaw albuquerque
   parliamentary judaism jewish buddhist buddhism hindu hinduism lutheran calvinist protestant protestants orthodox muslim thursdays
   victorian    hebrew persian arabic april wednesdays shakespeare napoleon einstein newton darwin churchill roosevelt lincoln
   kennedy  wikipedia youtube instagram spotify netflix samsung toyota volkswagen mercedes disney nintendo playstation`.split(
    /\s+/u,
  );
/** As many letters as they have at least alike at either end. */
const ALIKE = 2;
/** Of one that lost a letter, has one twice or two in each other's place, more at one end are enough: `Swedn`, `Pesident`, `Englnad`. */
const ALIKE_AT_START = 4;
const ALIKE_AT_END = 5;
const LEAST_FOR_CHANGE = 7;
const BY_BEGINNING = new Map<string, readonly string[]>();
for (const name of NAMES) {
  const beginning = name.slice(0, 1);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), name]);
}

const ALL = new Set(NAMES);
export const isEverydayName = (lower: string): boolean => ALL.has(lower);

/** What is left of names without their first letter: `anuary`, `ohn`; null where that may be of several. */
const BY_TAIL = new Map<string, string | null>();
const LEAST_TAIL = 6;
const SHORT_TAILS = new Set(['ohn', 'uly', 'aul', 'onald', 'obert', 'eorge']);
for (const name of [...NAMES, ...CITY_NAMES, ...FIRST_NAMES, 'july']) {
  const tail = name.slice(1);
  if (tail.length < LEAST_TAIL && !SHORT_TAILS.has(tail)) continue;
  const meant = name.charAt(0).toUpperCase() + tail;
  BY_TAIL.set(tail, BY_TAIL.has(tail) && BY_TAIL.get(tail) !== meant ? null : meant);
}

/** Undefined where it is left of no name. */
export const meantByTail = (word: string): string | null | undefined => BY_TAIL.get(word);

/** As other languages and families write them. */
const OTHERWISE = new Set(
  'canadien italien canadian egyptien brasilian brittain scottich rumania roumania internat nationale congres republik republiek minster jordaan jordon universitas twittar geogria georgina belorus turkeys americas huston arica geman frech rusia brasil kanada israil isreal mexica marid lodon columbia attlanta newtown munch montagna'.split(
    ' ',
  ),
);

/** The name that one slip within it made the word of, in lower case; null where there is none. */
export function meantName(word: string): string | null {
  if (OTHERWISE.has(word)) return null;
  for (const name of BY_BEGINNING.get(word.slice(0, 1)) ?? [])
    if (word !== name && Math.abs(word.length - name.length) < 2 && isOneSlipWithin(word, name)) return name;
  return null;
}

const isAlikeEnough = (start: number, end: number, isLikely: boolean): boolean =>
  (start >= ALIKE && end >= ALIKE) ||
  (isLikely && ((start >= ALIKE_AT_START && end > 0) || (start > 0 && end >= ALIKE_AT_END)));

/** Both begin and end alike: endings make names of other languages. */
function isOneSlipWithin(word: string, name: string): boolean {
  let start = 0;
  while (start < name.length && word[start] === name[start]) start += 1;
  let shared = 0;
  const most = Math.min(word.length, name.length) - start;
  while (shared < most && word.at(-1 - shared) === name.at(-1 - shared)) shared += 1;
  const [left, right] = [word.slice(start, word.length - shared), name.slice(start, name.length - shared)];
  const isSwapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  const isDoubled = right === '' && left === word[start - 1];
  if (!isAlikeEnough(start, shared, word.length < name.length || isSwapped || isDoubled)) return false;
  // Of a short one, another letter makes another name: Bouton.
  if (left.length === 1 && right.length === 1) return word.length >= LEAST_FOR_CHANGE;
  return isSwapped || (left.length <= 1 && right.length <= 1);
}
