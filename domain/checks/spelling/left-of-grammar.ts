import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';

const { word: WORD, space: SPACE } = TOKEN;
const { cased: CASED } = SHAPE;

const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A word by right, or one of other languages, that here is what is left of a word of grammar. */
interface LeftOver {
  /** Null where several may be meant. */
  readonly meant: string | null;
  /** What stands before it, in small letters, `,` or `^` for the beginning of a sentence; left out for anything but `notBefore`. */
  readonly before?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  /** The same of what stands behind it, `$` for a sign; left out for any word. */
  readonly after?: ReadonlySet<string>;
  readonly notAfter?: ReadonlySet<string>;
  /** No name stands behind it. */
  readonly isBeforeNames?: false;
}

const PEOPLE = 'i we you they';
const OTHERS = 'he she it';
const ARTICLES = 'the a an this these those his her their our my your its';
const MODALS = 'can cannot could will would shall should may might must';
const ASKING = 'what how when where why which who';
const VERBS = 'is are was were has have had do does did said say can could will would may might must should';

/** Our own list: each stands where the word that it is by right hardly ever does. */
const LEFT_OVER: ReadonlyMap<string, readonly LeftOver[]> = new Map([
  [
    'al',
    [
      {
        meant: 'all',
        before: split(
          `${PEOPLE} of for to and that in at after with are were is was will have not us them above means challenged nearly almost`,
        ),
        notAfter: split('fresco dente pastor forno fine $'),
        isBeforeNames: false,
      },
    ],
  ],
  [
    'ave',
    [
      {
        meant: 'have',
        before: split(`${PEOPLE} who to will would could should may might must not that`),
        notAfter: split('$'),
      },
    ],
  ],
  ['bee', [{ meant: 'been', before: split('has have had having'), notAfter: split('stings hives $') }]],
  ['ben', [{ meant: 'been', before: split('has have had having'), notAfter: split('$') }]],
  [
    'bout',
    [
      {
        meant: 'about',
        before: split('what how talk talked talking think thinking heard know care worry just'),
      },
    ],
  ],
  [
    'des',
    [
      { meant: 'does', before: split(ASKING), notAfter: split('$') },
      { meant: 'does', after: split('the it he she not') },
    ],
  ],
  [
    'doe',
    [
      { meant: 'does', before: split(`${ASKING} it he she`), notAfter: split('$') },
      { meant: 'does', after: split('the it he she not') },
    ],
  ],
  [
    'dos',
    [
      { meant: 'does', before: split(`${ASKING} it he she`), notAfter: split('$') },
      { meant: 'does', after: split('the it he she not') },
    ],
  ],
  ['ears', [{ meant: 'years', after: split('ago') }]],
  ['fro', [{ meant: 'from', notBefore: split('and to ^ , or'), notAfter: split('$') }]],
  ['g', [{ meant: 'go', before: split(`${PEOPLE} to ${MODALS}`), notAfter: split('$') }]],
  [
    'gt',
    [
      {
        meant: 'get',
        before: split(`${PEOPLE} to can will could would must never not`),
        notAfter: split('$'),
      },
    ],
  ],
  [
    'gong',
    [
      {
        meant: 'going',
        before: split('is are was were am be been not s'),
        after: split('to on in back through down up into'),
      },
    ],
  ],
  [
    'hat',
    [
      {
        meant: 'that',
        before: split(
          'said say says believe believes know knows think thinks hope so clear fact ensure means mean show shows showed is was see indicated notice noticed',
        ),
        after: split(`${ARTICLES} ${PEOPLE} he she it there`),
      },
    ],
  ],
  [
    'heir',
    [
      {
        meant: 'their',
        before: split('of from with for in by on at under into against lost'),
        notAfter: split('to apparent presumptive of and or who is was in $'),
      },
    ],
  ],
  [
    'hem',
    [
      {
        meant: 'them',
        before: split(
          'see saw let make made help helped give gave told tell asked from among between against keep kept take took put bring brought send sent want wanted join joined',
        ),
      },
    ],
  ],
  [
    'hey',
    [
      {
        meant: 'they',
        before: split('that and when if because but where while which as than so'),
        notAfter: split('$ there you guys man jude all everyone everybody what i look'),
      },
    ],
  ],
  [
    'id',
    [
      {
        meant: 'did',
        before: split('how when where why what'),
        after: split(`${ARTICLES} ${PEOPLE} ${OTHERS}`),
      },
      { meant: 'did', after: split('not') },
    ],
  ],
  [
    'ill',
    [
      {
        meant: 'will',
        before: split('i we they he she'),
        notAfter: split('and or at with but because when for as in on since from to after $'),
      },
    ],
  ],
  ['int', [{ meant: 'into', after: split(`${ARTICLES} one`) }]],
  [
    'lie',
    [
      {
        meant: 'like',
        before: split(
          'look looks looked something anything nothing sound sounds sounded feel feels felt seem seems much just exactly',
        ),
        after: split('this that a an the these those'),
      },
    ],
  ],
  ['ore', [{ meant: 'more', after: split('than') }]],
  ['ou', [{ meant: null, before: split('thank see if do are can will for with to and that') }]],
  [
    'p',
    [
      {
        meant: 'up',
        before: split(
          'went go goes going come came comes get got gets grew grow end ended set took take takes picked pick gave give woke rose make made makes put brought',
        ),
        notAfter: split('$'),
      },
    ],
  ],
  ['s', [{ meant: null, before: split(`${ASKING} that it he she there let here`), notAfter: split('$') }]],
  [
    'se',
    [
      {
        meant: null,
        before: split(`${PEOPLE} to can will could must when never the that which and then`),
        notAfter: split('$'),
      },
    ],
  ],
  [
    'thee',
    [
      { meant: 'there', before: split('is are was were that'), notAfter: split('$ i') },
      { meant: 'there', after: split('is are was were has have will would') },
    ],
  ],
  [
    'thy',
    [
      {
        meant: 'they',
        after: split(
          'are were have had do did said say can could would must should all also seldom often never always',
        ),
      },
    ],
  ],
  ['ue', [{ meant: 'due', after: split('to') }]],
  ['un', [{ meant: 'run', before: split('to i we they'), notAfter: split('$') }]],
  [
    'wat',
    [
      {
        meant: 'what',
        before: split('^'),
        after: split(`${VERBS} kind kinds type types about if happened happens makes`),
      },
    ],
  ],
  [
    'wee',
    [
      {
        meant: 'were',
        before: split('there they we you who which that'),
        notAfter: split('$ bit hours small one ones man'),
      },
    ],
  ],
  [
    'wit',
    [
      {
        meant: 'with',
        notBefore: split(`${ARTICLES} and of sharp dry quick to ^ , or great good such more much his own`),
        after: split(ARTICLES),
      },
    ],
  ],
  ['yo', [{ meant: 'you', before: split('thank') }]],
]);

export const isLeftOver = (word: string): boolean => LEFT_OVER.has(word.toLowerCase());

/** What stands at `index` in small letters; `edge` for signs and the borders of the text. */
const wordAt = (tokens: Tokens, index: number, edge: string): string =>
  tokens.kinds[index] === WORD ? tokenText(tokens, index).toLowerCase() : edge;

/** What the word at `index` is left of; undefined where it stands by right. */
export function meantByLeftOver(tokens: Tokens, index: number, isFirst: boolean): string | null | undefined {
  const { text, kinds, shapes, starts } = tokens;
  const left = LEFT_OVER.get(tokenText(tokens, index).toLowerCase());
  if (left === undefined || (shapes[index] !== CASED && !isFirst)) return undefined;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? text.length;
  if (isFirst ? kinds[index + 1] !== SPACE : kinds[index - 1] !== SPACE) return undefined;
  if (kinds[index + 1] !== SPACE && !PAUSES.includes(text.charAt(end))) return undefined;
  const before = isFirst ? '^' : text.charAt(start - 2) === ',' ? ',' : wordAt(tokens, index - 2, '');
  const after = kinds[index + 1] === SPACE ? wordAt(tokens, index + 2, '') : '$';
  if (before === '') return undefined;
  return left.find(
    (one) =>
      (one.before?.has(before) ?? true) &&
      one.notBefore?.has(before) !== true &&
      (one.after?.has(after) ?? true) &&
      one.notAfter?.has(after) !== true &&
      (one.isBeforeNames !== false || shapes[index + 2] === CASED) &&
      // Where a sentence begins, something has to be named that stands there, or behind it.
      (!isFirst || one.before?.has('^') === true || (one.before === undefined && one.after !== undefined)),
  )?.meant;
}

const PAUSES = '.,;:!?)';
