import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { isCapitalised } from '../../text/char-class';
import { SHAPE, TOKEN, tokenText } from '../../text/tokens';
import { makeIntlEntries } from '../../names/authority/intl-entries';
import { hasCapitals } from '../../names/has-capitals';
import type { NamedText } from '../../names/named-article';
import { askOfWords, classOfWords } from '../../text/vocabulary';
import { primarySubtag } from '../../text/primary-subtag';
import { scriptOfWord } from '../../alignment/evidence/script';
import { TERRITORY_WORDS } from './territory-words';
import { rememberLast } from '../numbers/remember-last';
import { FirstLetters } from './first-letters';
import { foldedText } from './folded-text';
import { Literals } from './literals';
import { coresOf, KEY, type WordCore } from './word-cores';

const { word: WORD } = TOKEN;
const { allCaps: ALL_CAPS } = SHAPE;

/** A territory that a text names beyond doubt. */
export interface TerritoryMention extends Span {
  /** ISO 3166. */
  readonly code: string;
  readonly form: string;
}

/** Names that are words of other meanings, that several territories share, or that languages disagree about. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'AS CD CG DM DO GN GQ GW GL GG JE IM MO MK MF BL PF NC PM PG PS SX SS SD TD TG TL VA VG VI WS XK GE JO ML OM NE AI BQ CC CX CW KY TC UM LC VC KN AG ST SB'.split(
    ' ',
  ),
);

interface Name {
  readonly code: string;
  /** Folded words without their endings. */
  readonly stems: readonly string[];
  readonly lengths: readonly number[];
  readonly isInflected: boolean;
}

/** What may mean a territory: in any case, and in capitals only. */
interface Hints {
  readonly folded: RegExp | null;
  readonly capitals: RegExp | null;
}

interface Gazetteer {
  readonly names: FirstLetters<Name>;
  /** Names of a script without spaces, and names with points in them, longest first. */
  readonly literals: Literals<string>;
  /** What they have before a sign or a space: where words end. */
  readonly literalStarts: readonly string[];
  readonly hints: (code: string) => Hints | null;
}

/** So much longer or shorter than the name a form of it may be. */
const INFLECTED = 2;
/** What may follow a name that is not inflected: a genitive, an adjective. */
const UNINFLECTED = /^n?s?$/;
/** Languages whose names have cases that change their ends. */
const INFLECTING: ReadonlySet<string> = new Set(['cs', 'sk', 'pl', 'ru', 'uk', 'hr', 'sr', 'bg', 'fi', 'hu']);
const ENDING = /(?<=.{4})[aeiouyаеиоуыюяйь]{1,2}$/u;
/** In capitals, and nothing else: US, UK, СССР. */
const ACRONYM = 4;

const gazetteers = new Map<string, Gazetteer>();

function gazetteerOf(language: string): Gazetteer {
  let known = gazetteers.get(language);
  if (known === undefined) gazetteers.set(language, (known = makeGazetteer(language)));
  return known;
}

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);
/** Characters that are parts of other foreign names as often. */
const WITHIN_OTHERS: ReadonlySet<string> = new Set(['加纳', '加納', '马里', '馬利']);

const SIGNS = /[.’'"״׳]/;

function makeGazetteer(language: string): Gazetteer {
  const own = readOwnWords(TERRITORY_WORDS[language] ?? '');
  const names = new FirstLetters<Name>();
  const literals: [string, string][] = [];
  const written = new Map<string, string[]>();
  for (const entry of makeIntlEntries()) {
    const code = entry.id.replace('territory ', '');
    if (entry.kind !== 'territory' || LEFT_OUT.has(code)) continue;
    const preferred = entry.spellingsIn(language)?.preferred;
    const all = [
      ...(preferred === undefined || code === 'HK' ? [] : [preferred]),
      ...(own.get(code)?.names ?? []),
    ];
    const inOtherScript = language === 'zh' ? entry.spellingsIn('zh-Hant')?.preferred : undefined;
    // 義大利, 紐西蘭: looked for only where a name seems to be missing.
    written.set(code, inOtherScript === undefined ? all : [...all, inOtherScript]);
    for (const name of all) {
      if (WITHIN_OTHERS.has(name)) continue;
      if (UNSPACED.has(language) || SIGNS.test(name)) literals.push([name.toLowerCase(), code]);
      else addName(names, code, name, language);
    }
  }
  const patterns = new Map<string, Hints | null>();
  const hints = (code: string): Hints | null => {
    let pattern = patterns.get(code);
    if (pattern === undefined)
      patterns.set(code, (pattern = hintsOf(language, written.get(code) ?? [], own.get(code)?.hints ?? [])));
    return pattern;
  };
  literals.sort(([a], [b]) => b.length - a.length);
  return {
    names,
    literals: new Literals(literals),
    literalStarts: [...new Set(literals.flatMap(([name]) => startsBeforeSigns(name)))],
    hints,
  };
}

const startsBeforeSigns = (name: string): readonly string[] =>
  Array.from(name.matchAll(/(?<=[\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]/gu), ({ index }) =>
    name.slice(0, index),
  );

interface OwnWords {
  readonly names: readonly string[];
  readonly hints: readonly string[];
}

function readOwnWords(list: string): ReadonlyMap<string, OwnWords> {
  const split = (part: string): readonly string[] => part.split(',').filter((word) => word !== '');
  return new Map(
    list.split(';').map((row): [string, OwnWords] => {
      const [code = '', words = ''] = row.split('=');
      const [names = '', hints = ''] = words.split('|');
      return [code, { names: split(names), hints: split(hints) }];
    }),
  );
}

const wordsOf = (name: string): readonly string[] =>
  foldWord(name)
    .split(/[\s‐‑-]+/)
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .filter((word) => word !== '');

function addName(names: FirstLetters<Name>, code: string, name: string, language: string): void {
  const words = wordsOf(name);
  const [first = ''] = words;
  if (words.length === 1 && first.length < KEY && name !== 'us' && name !== 'uk') return;
  names.add(first, {
    code,
    stems: words.map((word) => (INFLECTING.has(language) ? word.replace(ENDING, '') : word)),
    lengths: words.map(({ length }) => length),
    isInflected: INFLECTING.has(language) || !hasCapitals(language),
  });
}

/** Words that many names of territories have. */
const COMMON =
  /^(?:republi|island|isla|îles?$|ile|insel|isol|wysp|ostrov|saint|sankt|new|neu|nov|nou|nuev|south|north|süd|sud|nord|sur$|norte|the|and|und|del?$|les?$|united|vereinigt|royaume|uni$|unis$|reino|regno|stat|etat|stan|spojen|zjednocz|соедин|респуб|штат|остров)/u;

const CAPITALS = /^[\p{Lu}.]+$/u;

/** As beginnings of words; of a script without spaces, its first sign. */
function hintsOf(language: string, names: readonly string[], own: readonly string[]): Hints | null {
  const parts = new Set(own.filter((word) => !CAPITALS.test(word)).map(foldWord));
  for (const name of names) {
    if (UNSPACED.has(language)) {
      parts.add(foldWord(name));
      parts.add(/^\p{Script=Han}/u.test(name) ? name.slice(0, 1) : foldWord(name.slice(0, 2)));
      continue;
    }
    const words = wordsOf(name);
    for (const word of words)
      if (word.length >= KEY && (words.length === 1 || !COMMON.test(word)))
        parts.add(word.slice(0, word.length >= 7 ? 4 : KEY));
  }
  const isClitic = language === 'ar' || language === 'he' || UNSPACED.has(language);
  const folded = [...parts].map((part) =>
    isClitic || part.length > 4 ? escape(part) : `(?<!\\p{L})${escape(part)}`,
  );
  const capitals = own
    .filter((word) => CAPITALS.test(word))
    .map((word) => `(?<!\\p{L})${escape(word)}(?!\\p{L})`);
  const hints = { folded: toPattern(folded), capitals: toPattern(capitals) };
  return hints.folded === null && hints.capitals === null ? null : hints;
}

const toPattern = (alternatives: readonly string[]): RegExp | null =>
  alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), 'u');

const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether anything in the text may mean the territory; also where nothing is known of how the language calls it. */
export function mayMention(text: NamedText, code: string): boolean {
  // Nearly always the other side names it too; what has signs in it may be a part of other words.
  if (territoriesIn(text).some((named) => named.code === code && !SIGNS.test(named.form))) return true;
  const hints = gazetteerOf(primarySubtag(text.lang)).hints(code);
  if (hints === null) return true;
  return (hints.capitals?.test(text.text) ?? false) || (hints.folded?.test(foldedText(text)) ?? false);
}

/** A reading of a word that the names of some territories may begin with. */
interface Beginning {
  readonly word: WordCore;
  readonly names: readonly Name[];
}

const NO_BEGINNINGS: readonly Beginning[] = [];

/** For nearly every word none. */
const beginningsOf = askOfWords<readonly Beginning[]>((word) => {
  const { names } = gazetteerOf(word.language);
  const found = coresOf(word).flatMap((core): readonly Beginning[] => {
    const own = names.of(core)?.filter((name) => isForm(core.core, name, 0)) ?? [];
    return own.length === 0 ? [] : [{ word: core, names: own }];
  });
  return found.length === 0 ? NO_BEGINNINGS : found;
});

const BEGINS_TERRITORY = classOfWords(
  (word) => (!hasCapitals(word.language) || isCapitalised(word.text)) && beginningsOf(word).length > 0,
);

/** Words in which a name with signs in it may begin. */
const BEGINS_LITERAL = classOfWords(({ text, language }) => {
  if (UNSPACED.has(language)) return false;
  const word = text.toLowerCase();
  const { literals, literalStarts } = gazetteerOf(language);
  return literalStarts.some((start) => word.endsWith(start)) || literals.standingIn(word).length > 0;
});

/** Austria is no beginning of Australia. */
function longestAt(text: NamedText, index: number, { word, names }: Beginning): Name | null {
  let best: Name | null = null;
  for (const name of names)
    if (stands(text, index, word.core, name) && (best === null || sizeOf(best) < sizeOf(name))) best = name;
  return best;
}

const sizeOf = ({ stems }: Name): number => stems.reduce((sum, { length }) => sum + length, 0);

/** The first word is one of the name's already. */
function stands({ tokens }: NamedText, index: number, first: string, name: Name): boolean {
  if (isAcronym(name))
    return ((tokens.shapes[index] ?? 0) & ALL_CAPS) !== 0 || scriptOfWord(first) !== 'latin';
  for (let position = 1; position < name.stems.length; position++) {
    const at = index + 2 * position;
    if (tokens.kinds[at] !== WORD) return false;
    if (!isForm(foldWord(tokenText(tokens, at)).replace(/^ال(?=..)/, ''), name, position)) return false;
  }
  return true;
}

const isAcronym = ({ stems, lengths }: Name): boolean => stems.length === 1 && (lengths[0] ?? 0) < ACRONYM;

/** Whether the word is one of the name's in some form of it. */
function isForm(word: string, name: Name, position: number): boolean {
  const stem = name.stems[position] ?? '';
  if (isAcronym(name)) return word === stem;
  if (!word.startsWith(stem)) return false;
  const length = name.lengths[position] ?? 0;
  return name.isInflected
    ? Math.abs(word.length - length) <= INFLECTED
    : UNINFLECTED.test(word.slice(length));
}

const NONE: readonly TerritoryMention[] = [];

const KATAKANA = /[\p{Script=Katakana}ー]/u;

function findLiterals(
  { text }: NamedText,
  literals: Gazetteer['literals'],
  language: string,
): TerritoryMention[] {
  const found: TerritoryMention[] = [];
  if (literals.size === 0) return found;
  const lower = text.toLowerCase();
  for (const [name, code] of literals.standingIn(lower)) {
    for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + 1)) {
      const end = at + name.length;
      const isPart =
        language === 'ja' &&
        KATAKANA.test(name) &&
        (KATAKANA.test(text.charAt(at - 1)) || KATAKANA.test(text.charAt(end)));
      const isCovered = found.some((other) => other.start <= at && end <= other.end);
      if (!isPart && !isCovered) found.push({ code, start: at, end, form: text.slice(at, end) });
    }
  }
  return found;
}

/** The territories that a text names, in order. */
export const territoriesIn = rememberLast((text: NamedText): readonly TerritoryMention[] => {
  const language = primarySubtag(text.lang);
  const { literals } = gazetteerOf(language);
  if (UNSPACED.has(language)) return findLiterals(text, literals, language).sort((a, b) => a.start - b.start);
  const { wordClasses } = text.tokens;
  if ((wordClasses & (BEGINS_LITERAL | BEGINS_TERRITORY)) === 0) return NONE;
  const found = (wordClasses & BEGINS_LITERAL) === 0 ? [] : findLiterals(text, literals, language);
  if ((wordClasses & BEGINS_TERRITORY) === 0) return found;
  const { starts } = text.tokens;
  for (let index = 0; index < text.tokens.count; index++) {
    if (!text.tokens.isOfClass(index, BEGINS_TERRITORY)) continue;
    const known = text.tokens.wordAt(index);
    for (const beginning of known === null ? NO_BEGINNINGS : beginningsOf(known)) {
      const match = longestAt(text, index, beginning);
      if (match === null) continue;
      const last = index + 2 * (match.stems.length - 1);
      const [start, end] = [(starts[index] ?? 0) + beginning.word.clitics, starts[last + 1] ?? 0];
      found.push({ code: match.code, start, end, form: text.text.slice(start, end) });
      break;
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
});
