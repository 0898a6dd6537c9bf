import { ENGLISH_FUNCTION_WORDS } from './english-function-words';
import { ENGLISH_VERB_FORMS, ENGLISH_WORDS } from './english-words';
import { NOT_JOINED } from './not-joined';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** A content word of fewer letters is too often a part of another word. */
const SHORTEST_CONTENT = 4;

const isContent = (word: string): boolean => word.length >= SHORTEST_CONTENT && ENGLISH_WORDS.has(word);

/** A word we know without any dictionary: one of grammar, or ordinary in news prose. */
export const isEnglishWord = (word: string): boolean =>
  ENGLISH_FUNCTION_WORDS.has(word) || ENGLISH_WORDS.has(word);

/** Words of grammar that begin and end many others: `overdo`, `inability`, `bysome`. */
const PREFIXES = new Set(['in', 'over', 'under']);
const SUFFIXES = new Set(['all', 'let', 'over', 'some']);

/** First and second halves of English compounds, and endings that are words as well: `timetable`, `hopeless`, `friendship`. */
const BEGINS_COMPOUNDS = new Set(
  words(`
    after back bath black blood body book bull check common count cross door down enter every eye face fair farm fast fire
    fore free frame full gain game gold good green ground gun half hand hard head heart high home hour house inter land life
    light long main mass mind moon name near news night north off open paper pass peace play port post power press quarter rain
    read rest right river road room rule sail school screen sea self semi share shell ship shop short side sign snow south space
    speak spot stand star state step stone stream strong sun super sweet table talk team thin time tool town trouble turn ultra
    video wall war waste watch water weather week well white wide wild wind wood word work wrong year`),
);
const ENDS_COMPOUNDS = new Set(
  words(`
    able ability abilities back backed backs based being boat boats bombed bombing book books born bound box boy boys breaking
    broken broker building buildings built by card care cast casting change changes check checked checker checking checks coming
    craft cut days dealing dealings dealt down draw drawing drawn drop dropped ended ending ends face faced facing fall falling
    father field fight fighter fighters fighting fire fired fires firing fish folk force forces form forming founded frame
    framed frames friend friends front full fully gate girl girls giving go goer goers going gone ground grounds grow growing
    guard hand handed handing handle handling hands head headed heads hearing held hold holder holders holding holdings holds house
    houses jumping keeper keepers keeping keeps kind kinds knowing known land landed lands leader leaders leaf led less letter life
    lift lifted lifting light like line lined lines link linked links list listed lists lives load locked long look looking
    looks made maker makers making man mark marked market markets mate mates meal meaning men mental minded more most mother mouth
    name named names naming off out over owner owners paper papers party pass passed past people person persons phone phones
    piece place placed places plan plane planes planned play played player players playing plays point points power powers
    press print prints proof proofs raised raiser raising read reader readers reading right rights rise rises road roads role room
    rooms run runner running runs sail sailed sails saving say saying scale scene screen searched searching see seeing seekers
    seeking sell selling sent set share shared shares sharing ship shipped ships shop shot shots showing side sided sides sight
    sign signed signs sit sitting skin song speak speaking spend spending staff stage stand standing stands start started
    starting starts state states station stay stays step stepped stepping steps stick stop stopped stopping stops storm
    story strike strikes struck struggle table take taken taker taking talk talks team tell telling test thing things think thinking
    throw throwing time timed times tool tools top tops tower town towns track tracked trading trained training turn turned turning
    up uses voice walk walking wall war ward ware watch water waters wave way ways weapon wear wearing week weight
    wide win winner winning wise woman women wood word words work worked worker workers working works world worn worth
    write writer writers writing writings written yard year`),
);

/** These begin or end next to no other word, so that the other part may be any. */
const SURE_BEGINNINGS: ReadonlySet<string> = new Set(
  words(`
    about against also among because been before between could during from its many only should that their these they this
    those through upon very were which while within without would your`),
);
const SURE_ENDINGS: ReadonlySet<string> = new Set(
  words(`
    about against also among because before between could during from into said should that the their then there these they
    this those through upon was were what when where which while who with within without would your`),
);
/** Of the other part, which no list has to know. */
const SHORTEST_UNKNOWN = 3;

/** These end hardly any other word, so that the first half may be one that only the article knows. */
const LIKELY_ENDINGS: ReadonlySet<string> = new Set([
  ...words('and since until says whose although according toward towards despite has have'),
  ...Array.from(ENGLISH_VERB_FORMS).filter(
    (form) => form.length >= 5 && /(?:ed|ing)$/u.test(form) && !ENDS_COMPOUNDS.has(form),
  ),
]);
const LIKELY_BEGINNINGS: ReadonlySet<string> = new Set(['the', 'and', 'was', 'said', 'has']);

/** How a run of letters is looked up without being cut out: a number that grows letter by letter, from either end. */
const step = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0xffff;

const KNOWN = 1;
const TELLING = 2;

/** Marks the numbers of words, read backwards where they are looked for at the end of others. */
function makeFilter(telling: readonly ReadonlySet<string>[], backwards: boolean): Uint8Array {
  const filter = new Uint8Array(0x10000);
  const mark = (list: Iterable<string>, flag: number): void => {
    for (const word of list) {
      let hash = 0;
      for (let at = 0; at < word.length; at++)
        hash = step(hash, word.charCodeAt(backwards ? word.length - 1 - at : at));
      filter[hash] = (filter[hash] ?? 0) | flag;
    }
  };
  mark(ENGLISH_FUNCTION_WORDS, KNOWN);
  mark(ENGLISH_WORDS, KNOWN);
  for (const list of telling) mark(list, TELLING);
  return filter;
}

const BEGINNINGS = makeFilter([SURE_BEGINNINGS, LIKELY_BEGINNINGS], false);
const ENDINGS = makeFilter([SURE_ENDINGS, LIKELY_ENDINGS], true);
/** As many letters as a set of bits holds. */
const LONGEST = 30;

/** Where a word falls into two that have no business in one; -1 where it does not. */
export function findJoinedWord(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return -1;
  let known = 0;
  let telling = 0;
  let hash = 0;
  for (let at = start + 1; at < end - 1; at++) {
    hash = step(hash, text.charCodeAt(at - 1));
    const flags = BEGINNINGS[hash] ?? 0;
    if ((flags & KNOWN) !== 0) known |= 1 << (at - start);
    if ((flags & TELLING) !== 0) telling |= 1 << (at - start);
  }
  hash = 0;
  let both = 0;
  for (let at = end - 1; at > start + 1; at--) {
    hash = step(hash, text.charCodeAt(at));
    const flags = ENDINGS[hash] ?? 0;
    if ((flags & KNOWN) !== 0) both |= 1 << (at - start);
    if ((flags & TELLING) !== 0) telling |= 1 << (at - start);
  }
  const places = (known & both) | telling;
  return places === 0 ? -1 : splitAtOneOf(places, text.slice(start, end).toLowerCase());
}

/** The first of the places at which two parts fit together. */
function splitAtOneOf(places: number, word: string): number {
  if (isEnglishWord(word) || NOT_JOINED.has(word) || /['’]/u.test(word)) return -1;
  for (let at = 2; at <= word.length - 2; at++)
    if ((places & (1 << at)) !== 0 && areTwo(word.slice(0, at), word.slice(at))) return at;
  return -1;
}

function areTwo(left: string, right: string): boolean {
  if (isSure(left, right)) return true;
  const isGrammar = ENGLISH_FUNCTION_WORDS.has(left);
  if (isGrammar && ENGLISH_FUNCTION_WORDS.has(right)) return true;
  if (isGrammar && isContent(right)) return !PREFIXES.has(left);
  if (isContent(left) && ENGLISH_FUNCTION_WORDS.has(right)) return !SUFFIXES.has(right);
  if (isContent(left) && isContent(right))
    return !ENDS_COMPOUNDS.has(right) && (LIKELY_ENDINGS.has(right) || !BEGINS_COMPOUNDS.has(left));
  return isLikely(left, right);
}

/** Whether one part is so telling that the other may be any: then nothing else has to be known. */
export const isSure = (left: string, right: string): boolean =>
  (SURE_BEGINNINGS.has(left) && right.length >= SHORTEST_UNKNOWN) ||
  (SURE_ENDINGS.has(right) && left.length >= SHORTEST_UNKNOWN);

/** Whether the two are likely if the article knows the part that we do not. */
function isLikely(left: string, right: string): boolean {
  if (left.length >= SHORTEST_CONTENT && LIKELY_ENDINGS.has(right)) return !BEGINS_COMPOUNDS.has(left);
  return LIKELY_BEGINNINGS.has(left) && right.length >= SHORTEST_CONTENT;
}
