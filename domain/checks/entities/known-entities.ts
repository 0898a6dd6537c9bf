import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { isCapitalised } from '../../text/char-class';
import { TOKEN, tokenText } from '../../text/tokens';
import type { AuthorityEntry } from '../../names/authority/authority-entry';
import { makeStarterEntries } from '../../names/authority/starter-entries';
import { hasCapitals } from '../../names/has-capitals';
import type { NamedText } from '../../names/named-article';
import { askOfWords, classOfWords } from '../../text/vocabulary';
import { primarySubtag } from '../../text/primary-subtag';
import { isHeardIn } from './heard-in';
import { FirstLetters } from './first-letters';
import { foldedText } from './folded-text';
import { Literals } from './literals';
import { coresOf, KEY, type WordCore } from './word-cores';

const { word: WORD } = TOKEN;

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
  if (names.size === 0 || (text.tokens.wordClasses & BEGINS_ENTITY) === 0) return found;
  const { starts } = text.tokens;
  for (let index = 0; index < text.tokens.count; index++) {
    if (!text.tokens.isOfClass(index, BEGINS_ENTITY)) continue;
    const known = text.tokens.wordAt(index);
    for (const beginning of known === null ? NO_BEGINNINGS : beginningsOf(known)) {
      const name = beginning.names.find((one) => stands(text, index, one.words, language));
      if (name === undefined) continue;
      const start = (starts[index] ?? 0) + beginning.word.clitics;
      const end = starts[index + 2 * name.words.length - 1] ?? start;
      found.push({ entry: name.entry, start, end, form: text.text.slice(start, end) });
      break;
    }
  }
  return found;
}

/** A reading of a word that some names may begin with. */
interface Beginning {
  readonly word: WordCore;
  readonly names: readonly Name[];
}

const NO_BEGINNINGS: readonly Beginning[] = [];

/** For nearly every word none. */
const beginningsOf = askOfWords<readonly Beginning[]>((word) => {
  const { names } = indexOf(word.language);
  const found = coresOf(word).flatMap((core): readonly Beginning[] => {
    const own = names.of(core)?.filter(({ words }) => isForm(core.core, words[0] ?? '', word.language)) ?? [];
    return own.length === 0 ? [] : [{ word: core, names: own }];
  });
  return found.length === 0 ? NO_BEGINNINGS : found;
});

const BEGINS_ENTITY = classOfWords(
  (word) => (!hasCapitals(word.language) || isCapitalised(word.text)) && beginningsOf(word).length > 0,
);

/** The first word is one of the name's already. */
function stands({ tokens }: NamedText, index: number, words: readonly string[], language: string): boolean {
  for (let position = 1; position < words.length; position++) {
    const at = index + 2 * position;
    if (tokens.kinds[at] !== WORD) return false;
    if (!isForm(foldWord(tokenText(tokens, at)), words[position] ?? '', language)) return false;
  }
  return true;
}

function isForm(here: string, word: string, language: string): boolean {
  if (language !== 'ru') return here.replace(/['’]s$/, '') === word;
  const stem = word.length > SURNAME ? word.slice(0, -1) : word;
  return here.startsWith(stem) && here.length - word.length <= INFLECTED;
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
