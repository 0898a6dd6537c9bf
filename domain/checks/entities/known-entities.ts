import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { SHAPE, TOKEN, tokenText } from '../../text/tokens';
import type { AuthorityEntry } from '../../names/authority/authority-entry';
import { makeStarterEntries } from '../../names/authority/starter-entries';
import { hasCapitals } from '../../names/has-capitals';
import type { NamedText } from '../../names/named-article';
import { primarySubtag } from '../../text/primary-subtag';
import { isHeardIn } from './heard-in';
import { FirstLetters } from './first-letters';
import { foldedText } from './folded-text';
import { Literals } from './literals';
import { coresAt, KEY } from './word-cores';

const { word: WORD } = TOKEN;
const { capital: CAPITAL } = SHAPE;

/** A person or place of the authority that a text names. */
export interface EntityMention extends Span {
  readonly entry: AuthorityEntry;
  readonly form: string;
}

interface Name {
  readonly entry: AuthorityEntry;
  /** Folded words that stand one after the other. */
  readonly words: readonly string[];
}

interface Index {
  readonly names: FirstLetters<Name>;
  /** Of Chinese. */
  readonly literals: Literals<AuthorityEntry>;
}

/** Names that are common words. */
const COMMON: ReadonlySet<string> = new Set(
  'البندقية الرمادي الاقصر الخليل الموصل المدينة النبطية الاقصي الجزيرة العربية القاعدة الحديدة מדינה 阿美 人民动员 青年党 国土报'.split(
    ' ',
  ),
);
/** A shorter word of a script without capitals is too often another. */
const SHORTEST_CASELESS = 5;
const SHORTEST = 4;
const SURNAME = 5;
const INFLECTED = 2;

const indexes = new Map<string, Index>();
let entries: readonly AuthorityEntry[] | undefined;

function indexOf(language: string): Index {
  let index = indexes.get(language);
  if (index === undefined) indexes.set(language, (index = makeIndex(language)));
  return index;
}

function makeIndex(language: string): Index {
  entries ??= makeStarterEntries().filter(({ kind }) => kind !== 'organisation');
  const names = new FirstLetters<Name>();
  const literals: [string, AuthorityEntry][] = [];
  for (const entry of entries) {
    const spellings = entry.spellingsIn(language);
    if (spellings === null) continue;
    for (const name of [spellings.preferred, ...spellings.admitted]) {
      if (language === 'zh')
        literals.push(...shortHan(name).map((han): [string, AuthorityEntry] => [han, entry]));
      else for (const words of shortNames(name, entry, language)) names.add(words[0] ?? '', { entry, words });
    }
  }
  return { names, literals: new Literals(literals) };
}

const shortHan = (name: string): readonly string[] => {
  const last = name.split('·').at(-1) ?? '';
  return last.length > 2 && !COMMON.has(last) ? [last] : [];
};

/** The whole name, and in scripts with capitals the last word of a person’s. */
function shortNames(
  name: string,
  { kind }: AuthorityEntry,
  language: string,
): readonly (readonly string[])[] {
  const words = foldWord(name).split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  if (!hasCapitals(language)) {
    const isTelling = words.length > 1 || (last.length >= SHORTEST_CASELESS && !COMMON.has(last));
    return isTelling ? [words] : [];
  }
  if (kind === 'place') return words.length > 1 || last.length >= SHORTEST ? [words] : [];
  return last.length >= SURNAME ? [[last]] : [words];
}

/** The people and places of the authority that a text names, in a language that the authority has a column for. */
export function entitiesIn(text: NamedText): readonly EntityMention[] {
  const language = primarySubtag(text.lang);
  const { names, literals } = indexOf(language);
  const found: EntityMention[] = [];
  if (literals.size > 0)
    for (const [han, entry] of literals.standingIn(text.text)) {
      const start = text.text.indexOf(han);
      found.push({ entry, start, end: start + han.length, form: han });
    }
  if (names.size === 0) return found;
  const needsCapital = hasCapitals(text.lang);
  const { kinds, shapes, starts, count } = text.tokens;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== WORD || (needsCapital && ((shapes[index] ?? 0) & CAPITAL) === 0)) continue;
    for (const word of coresAt(text.tokens, index)) {
      const name = names.of(word)?.find(({ words }) => stand(text, index, word.core, words, language));
      if (name === undefined) continue;
      const start = (starts[index] ?? 0) + word.clitics;
      const end = starts[index + 2 * name.words.length - 1] ?? start;
      found.push({ entry: name.entry, start, end, form: text.text.slice(start, end) });
      break;
    }
  }
  return found;
}

function stand(
  { tokens }: NamedText,
  index: number,
  first: string,
  words: readonly string[],
  language: string,
): boolean {
  return words.every((word, position) => {
    const at = index + 2 * position;
    if (position > 0 && tokens.kinds[at] !== WORD) return false;
    const here = position === 0 ? first : foldWord(tokenText(tokens, at));
    if (language !== 'ru') return here.replace(/['’]s$/, '') === word;
    const stem = word.length > SURNAME ? word.slice(0, -1) : word;
    return here.startsWith(stem) && here.length - word.length <= INFLECTED;
  });
}

/** Whether the text has the name as its language spells it, the last word of it, or anything that sounds like one of its words. */
export function hasEntity(text: NamedText, { entry, form }: EntityMention): boolean {
  const spellings = entry.spellingsIn(primarySubtag(text.lang));
  const folded = foldedText(text);
  const written =
    spellings === null ? [] : [spellings.preferred, ...spellings.admitted, ...spellings.unwanted];
  const words = written.flatMap((name) => foldWord(name).split(/[\s·-]+/)).filter(({ length }) => length > 1);
  if (words.some((word) => folded.includes(word.slice(0, Math.max(KEY, word.length - INFLECTED)))))
    return true;
  const english = entry.spellingsIn('en')?.preferred ?? '';
  return [...english.split(/[\s-]+/), ...form.split(/[\s-]+/)].some(
    (word) => word.length >= KEY && isHeardIn(word, text),
  );
}
