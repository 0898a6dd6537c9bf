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
   michigan philadelphia houston atlanta sydney dublin vienna athens islamabad johannesburg`.split(/\s+/u);
/** As many letters as they have at least alike at either end. */
const ALIKE = 2;
/** Of one that lost a letter, more at one end are enough: `Swedn`, `Pesident`. */
const ALIKE_AT_START = 4;
const ALIKE_AT_END = 5;
const LEAST_FOR_CHANGE = 7;
const BY_BEGINNING = new Map<string, readonly string[]>();
for (const name of NAMES) {
  const beginning = name.slice(0, 1);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), name]);
}

/** As other languages and families write them. */
const OTHERWISE = new Set(
  'canadien italien canadian egyptien brasilian brittain scottich rumania roumania internat nationale congres republik republiek minster jordaan jordon universitas twittar geogria georgina belorus turkeys americas huston arica geman frech rusia brasil kanada israil isreal mexica marid lodon columbia attlanta'.split(
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

const isAlikeEnough = (start: number, end: number, hasLost: boolean): boolean =>
  (start >= ALIKE && end >= ALIKE) ||
  (hasLost && ((start >= ALIKE_AT_START && end > 0) || (start > 0 && end >= ALIKE_AT_END)));

/** Both begin and end alike: endings make names of other languages. */
function isOneSlipWithin(word: string, name: string): boolean {
  let start = 0;
  while (start < name.length && word[start] === name[start]) start += 1;
  let shared = 0;
  const most = Math.min(word.length, name.length) - start;
  while (shared < most && word.at(-1 - shared) === name.at(-1 - shared)) shared += 1;
  if (!isAlikeEnough(start, shared, word.length < name.length)) return false;
  const [left, right] = [word.slice(start, word.length - shared), name.slice(start, name.length - shared)];
  // Of a short one, another letter makes another name: Bouton.
  if (left.length === 1 && right.length === 1) return word.length >= LEAST_FOR_CHANGE;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
