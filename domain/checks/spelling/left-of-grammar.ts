import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';

const { word: WORD, space: SPACE } = TOKEN;
const { cased: CASED } = SHAPE;

const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A word by right, or one of other languages, that here is what is left of a word of grammar. */
interface LeftOver {
  /** Null where several may be meant. */
  readonly meant: string | null;
  /** What stands before it, in small letters; null for anything but `notBefore`. */
  readonly before: ReadonlySet<string> | null;
  readonly notBefore?: ReadonlySet<string>;
  /** The same of what stands behind it; null for any word in small letters. */
  readonly after: ReadonlySet<string> | null;
  readonly notAfter?: ReadonlySet<string>;
}

const PEOPLE = 'i we you they';
const ARTICLES = 'the a an this these those his her their our my your its';

/** Our own list: each stands where the word that it is by right hardly ever does. */
const LEFT_OVER: ReadonlyMap<string, LeftOver> = new Map([
  [
    'al',
    {
      meant: 'all',
      before: split(
        `${PEOPLE} of for to and that in at after with are were is was will have not us them above`,
      ),
      after: null,
      notAfter: split('fresco dente pastor forno fine'),
    },
  ],
  [
    'ave',
    {
      meant: 'have',
      before: split(`${PEOPLE} who to will would could should may might must not`),
      after: null,
    },
  ],
  ['se', { meant: null, before: split(`${PEOPLE} to can will could must when never`), after: null }],
  [
    'gt',
    { meant: 'get', before: split(`${PEOPLE} to can will could would must never not and`), after: null },
  ],
  [
    'hat',
    {
      meant: 'that',
      before: split(
        'said say says believe believes know knows think thinks hope so clear fact ensure means show shows is was',
      ),
      after: split(`${ARTICLES} ${PEOPLE} he she it there`),
    },
  ],
  [
    'wit',
    {
      meant: 'with',
      before: null,
      notBefore: split(`${ARTICLES} and of sharp dry quick to`),
      after: split(ARTICLES),
    },
  ],
  ['thy', { meant: 'they', before: null, after: split('are were have had would could did said do') }],
]);

export const isLeftOver = (word: string): boolean => LEFT_OVER.has(word);

const isLower = ({ kinds, shapes }: Tokens, index: number): boolean =>
  kinds[index] === WORD && shapes[index] === CASED;

/** What the word at `index` is left of; undefined where it stands by right. */
export function meantByLeftOver(tokens: Tokens, index: number): string | null | undefined {
  const { kinds } = tokens;
  const left = LEFT_OVER.get(tokenText(tokens, index));
  if (left === undefined || kinds[index - 1] !== SPACE || kinds[index + 1] !== SPACE) return undefined;
  if (kinds[index - 2] !== WORD || !isLower(tokens, index + 2)) return undefined;
  const [before, after] = [tokenText(tokens, index - 2).toLowerCase(), tokenText(tokens, index + 2)];
  if (left.before === null ? left.notBefore?.has(before) : !left.before.has(before)) return undefined;
  if (left.after === null ? left.notAfter?.has(after) : !left.after.has(after)) return undefined;
  return left.meant;
}
