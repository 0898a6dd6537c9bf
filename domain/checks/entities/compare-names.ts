import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { isCapitalised } from '../../text/char-class';
import { TOKEN, tokenize, tokenText } from '../../text/tokens';
import { findRuns } from '../../names/extract/find-runs';
import type { NameRun, NameWord } from '../../names/extract/name-word';
import { hasCapitals } from '../../names/has-capitals';
import type { NamedText } from '../../names/named-article';
import { primarySubtag } from '../../text/primary-subtag';
import { classOfWords } from '../../text/vocabulary';
import { pinyinOf } from '../../names/sound/pinyin';
import { soundsWithin } from '../../names/sound/sound-distance';
import { soundsOf } from '../../names/sound/sounds-of';
import type { CheckedPair } from '../engine/checked-article';
import { rememberLast } from '../numbers/remember-last';
import { isCustomaryCapital } from './customary-capitals';
import { isTranslatedInNames } from './english-capitals';
import { entitiesIn, hasEntity } from './known-entities';
import { foldedText } from './folded-text';
import { hanPlacesOf, isPartOfHanWord } from './han-places';
import { isHeardIn } from './heard-in';
import { mayMention, territoriesIn } from './territories';
import { rememberWords } from './remember-words';
import { CITY_NAMES, FIRST_NAMES } from './well-known';

const { word: WORD, unspaced: UNSPACED_RUN } = TOKEN;
/** In scripts without spaces. */
const LETTERS_OF_WORD = 2;

/** A name that only one of the sides has. */
export interface LoneName extends Span {
  readonly form: string;
}

/** A name of the source that nothing in the translation stands for. */
export interface LostName extends LoneName {
  /** Whether it is sure to be missing, and not translated by a name that sounds otherwise. */
  readonly isMissing: boolean;
}

export interface NameComparison {
  readonly lost: readonly LostName[];
  /** Names of the translation that nothing in the source stands for. */
  readonly strange: readonly LoneName[];
}

const NONE: readonly never[] = [];
const NOTHING: NameComparison = { lost: NONE, strange: NONE };
/** In fewer words a name may be all there is, or meant by another. */
const FEWEST_WORDS = 4;

/** Remembered for the last pair: both checks of names ask for the same. */
export const compareNames = rememberLast(({ source, target }: CheckedPair): NameComparison => {
  if (primarySubtag(source.lang) === primarySubtag(target.lang) || isShort(source) || isShort(target))
    return NOTHING;
  const missing = [
    ...lostTerritories(source, target),
    ...lostEntities(source, target),
    ...lostInHan(source, target),
  ];
  const lost = [...missing.map((name) => ({ ...name, isMissing: true })), ...lostRuns(source, target)];
  const strange = [...strangeTerritories(target, source), ...strangeRuns(target, source)];
  return lost.length + strange.length === 0 ? NOTHING : { lost: apart(lost), strange };
});

const runsOf = rememberLast((text: NamedText): readonly NameRun[] => findRuns(text));

function isShort({ tokens }: NamedText): boolean {
  const { kinds, starts, count } = tokens;
  let words = 0;
  for (let index = 0; index < count && words < FEWEST_WORDS; index++) {
    if (kinds[index] === WORD) words += 1;
    else if (kinds[index] === UNSPACED_RUN)
      words += ((starts[index + 1] ?? 0) - (starts[index] ?? 0)) / LETTERS_OF_WORD;
  }
  return words < FEWEST_WORDS;
}

/** Each name once: several rules may speak of it. */
const apart = (names: readonly LostName[]): readonly LostName[] =>
  names.filter(
    ({ start, end }, index) => !names.slice(0, index).some((other) => other.start < end && start < other.end),
  );

function lonelyTerritories(text: NamedText, other: NamedText): readonly LoneName[] {
  const territories = territoriesIn(text);
  if (territories.length === 0) return NONE;
  return territories.filter(
    ({ code, start, end, form }) =>
      !isInBrackets(text.text, start, end) && !mayMention(other, code) && !isHeard(form, other),
  );
}

const isHeard = (name: string, text: NamedText): boolean =>
  name.split(/[\s-]+/).some((word) => isHeardIn(word, text));

/** A gloss, which a translation may do without. */
const isInBrackets = (text: string, start: number, end: number): boolean =>
  /[(（][^()（）]*$/.test(text.slice(0, start)) && /^[^()（）]*[)）]/.test(text.slice(end));

function lostEntities(text: NamedText, other: NamedText): readonly LoneName[] {
  const entities = entitiesIn(text);
  if (entities.length === 0) return NONE;
  return entities.filter(
    (mention) => !isInBrackets(text.text, mention.start, mention.end) && !hasEntity(other, mention),
  );
}

const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/** An acronym that is spelt out may have a territory in it, and in Chinese two characters stand in other words as well. */
function strangeTerritories(text: NamedText, other: NamedText): readonly LoneName[] {
  if (UNSPACED.has(primarySubtag(text.lang))) return NONE;
  const strange = lonelyTerritories(text, other).filter(({ start, end }) => !isOfName(text.text, start, end));
  return strange.length > 0 && ACRONYM.test(other.text) ? NONE : strange;
}

/** `Princess Alexandra of Denmark`, whom others call by her name alone. */
const OF_PERSON =
  /\b(?:Duchess|Duke|Princess|Prince|Queen|King|Countess|Count|Empress|Emperor|Archduchess|Archduke|Infanta|Infante)(?: \p{Lu}[\p{L}.’'-]*)+ of $/u;
const LONGEST_TITLE = 80;

/** Whether the territory is part of a name that may do without it, as `Bank of America` and `a United States Senator` do. */
function isOfName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const form = text.slice(start, end);
  if (form === 'America') return /\p{Lu}\p{L}+ of $/u.test(before);
  if (form === 'United States') return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
  return OF_PERSON.test(before);
}

function lostTerritories(source: NamedText, target: NamedText): readonly LoneName[] {
  const lost = lonelyTerritories(source, target).filter(
    ({ start, end }) => !isPartOfHanWord(source.text, start, end),
  );
  return lost.length > 0 && mayBeInAcronym(source, target) ? NONE : lost;
}

/** 英国广播公司 is the BBC. */
function mayBeInAcronym(source: NamedText, target: NamedText): boolean {
  const acronym = UNSPACED.has(primarySubtag(source.lang)) ? LONG_ACRONYM.exec(target.text)?.[0] : undefined;
  return acronym !== undefined && !source.text.includes(acronym);
}

const LONG_ACRONYM = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);
const SHORTEST = 4;

/** Names of the translation that nothing in the source stands for. Where nouns cannot be told from names, only whole names count. */
function strangeRuns(text: NamedText, other: NamedText): readonly LoneName[] {
  if (!hasCapitals(text.lang)) return NONE;
  const language = primarySubtag(text.lang);
  const isStrange =
    language === 'en'
      ? isTellingRun
      : (run: NameRun) =>
          run.words.length > 1 && isSurelyName(run, language) && partedAtParticles(run).length === 1;
  const telling = runsOf(text).filter(isStrange);
  if (telling.length === 0 || !mayHoldAny(other, telling)) return NONE;
  const runs = telling.filter(
    (run) => !run.words.some(({ lower }) => isHeardIn(lower, other)) && !isKnownIn(run, other),
  );
  if (runs.length === 0 || !mayHoldOther(other, text, runs)) return NONE;
  const territories = territoriesIn(text);
  return runs.filter(({ start, end }) => !territories.some((one) => start < one.end && one.start < end));
}

const isTellingRun = ({ words }: NameRun): boolean => words.some(isTelling);

/** A quick look, since to hear names in Chinese takes long: it can have had no other name than one that is read off its characters. */
const mayHoldAny = ({ lang }: NamedText, runs: readonly NameRun[]): boolean =>
  primarySubtag(lang) !== 'zh' ||
  runs.some(({ words }) => words.every((word) => !isTelling(word) || isPinyin(word.lower)));

/** Whether the source can have had another name there: what it has no sign for cannot be told from what is missing. */
function mayHoldOther(source: NamedText, target: NamedText, runs: readonly NameRun[]): boolean {
  const telling = runs.flatMap(({ words }) => words.filter(isTelling));
  switch (primarySubtag(source.lang)) {
    case 'zh':
      return telling.every(({ lower }) => isPinyin(lower));
    case 'ja':
      return !telling.every(({ lower }) => isReadOffHan(lower)) && !sparesKatakana(source, target);
    case 'de':
      return primarySubtag(target.lang) === 'en' || sparesCapital(source, target);
    default:
      return !hasCapitals(source.lang) || sparesCapital(source, target);
  }
}

/** Whether the source has it as its own language spells it, which need not sound the same. */
function isKnownIn(run: NameRun, other: NamedText): boolean {
  const text = { ...other, text: run.form, lang: 'en', tokens: tokenize(run.form, 'en') };
  return entitiesIn(text).some((mention) => hasEntity(other, mention));
}

/** Names of the source by their capitals, but for territories; missing where the translation has no capital to spare. */
function lostRuns(text: NamedText, other: NamedText): readonly LostName[] {
  if (!hasCapitals(text.lang)) return NONE;
  const language = primarySubtag(text.lang);
  const otherLanguage = primarySubtag(other.lang);
  if (otherLanguage === 'ja') return NONE;
  if (language === 'de' && (text.tokens.wordClasses & GERMAN_NAME) === 0) return NONE;
  const runs = language === 'de' ? runsOf(text).flatMap(partedAtParticles) : runsOf(text);
  const lost = runs.filter(
    (run) => isSurelyName(run, language) && !run.words.some(({ lower }) => isHeardIn(lower, other)),
  );
  if (lost.length === 0) return NONE;
  const territories = territoriesIn(text);
  const isMissing = !hasCapitals(other.lang) || !sparesCapital(other, text);
  return lost
    .filter(({ start, end }) => !territories.some((one) => start < one.end && one.start < end))
    .filter((run) => otherLanguage !== 'zh' || isLostInChinese(run, other))
    .map(({ start, end, form }) => ({ start, end, form, isMissing }));
}

/** Chinese parts the words of a foreign name with a dot; without one nothing tells a name from other words. */
const isLostInChinese = ({ words }: NameRun, { text }: NamedText): boolean =>
  words.length > 1 && isFirstName(words[0]?.lower ?? '') && !/[·•・‧]/.test(text);

function isSurelyName({ words }: NameRun, language: string): boolean {
  if (words.some(({ isAllCaps, isUncertain, lower }) => isAllCaps || isUncertain || lower.length < SHORTEST))
    return false;
  // In other scripts McAllister is two words.
  if (words.some(({ lower }) => lower.startsWith('mc'))) return false;
  if (language === 'en') return words.every(isTelling);
  if (words.some(({ lower }) => isCustomaryCapital(lower, language))) return false;
  if (language !== 'de') return true;
  const [first] = words;
  if (words.length > 1 && isFirstName(first?.lower ?? '')) return true;
  return words.some(({ lower }) => isCity(lower));
}

/** Nouns have capitals too, so that a run goes on from the name to what is said of it: die Familie von Anna. */
function partedAtParticles(run: NameRun): readonly NameRun[] {
  if (run.form.split(/[\s-]+/).length === run.words.length) return [run];
  return run.words.map((word) => ({ ...run, ...word, words: [word] }));
}

const SAME_CITY = 0.07;
/** Cities by the first of their sounds. */
const citySounds = new Map<string, readonly string[]>();
for (const sounds of CITY_NAMES.map(soundsOf))
  citySounds.set(sounds.charAt(0), [...(citySounds.get(sounds.charAt(0)) ?? []), sounds]);

const isFirstName = (lower: string): boolean => FIRST_NAMES.has(foldWord(lower));

const isCity = rememberWords((word) => {
  const sounds = soundsOf(word);
  return (citySounds.get(sounds.charAt(0)) ?? []).some((city) => soundsWithin(city, sounds, SAME_CITY));
});

/** In German all nouns have capitals: of most texts it is known that no name is among them, which need not be looked for then. */
const GERMAN_NAME = classOfWords(({ text, language }) => {
  if (language !== 'de' || !isCapitalised(text)) return false;
  return [text, text.replace(POSSESSIVE, '')].some((form) => {
    const lower = form.toLowerCase();
    return isFirstName(lower) || isCity(lower);
  });
});
const POSSESSIVE = /['’ʼ]s$/i;

/** Whether a word with a capital stands for nothing of the other side by sound. */
const sparesCapital = (text: NamedText, other: NamedText): boolean =>
  runsOf(text).some(
    ({ words }) =>
      words.some(({ isUncertain, lower }) => !isUncertain && !OF_A_COUNTRY.test(lower)) &&
      !words.some(({ lower }) => isHeardIn(lower, other)),
  );

const OF_A_COUNTRY = /(?:ish|ian|ese)$/;

const isTranslated = rememberWords((lower) => isTranslatedInNames(foldWord(lower)));

const isTelling = ({ lower, isAllCaps, isUncertain }: NameWord): boolean =>
  !isAllCaps && !isUncertain && lower.length >= SHORTEST && !isTranslated(lower);

const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|[aeiu])|[bpmfwl]o|an|ai|en|er)';
const PINYIN = new RegExp(`^${SYLLABLE}{2,4}$`);
/** What hardly any other spelling has. */
const CHINESE = /zh|x|q[iu]|iao|uan|iang|[aeiou]ng(?=.)|ang$|ong$/;
const ROMAJI =
  /^(?:(?:[kgsztdnhbpmyrwjf]|ky|gy|sh|ch|ny|hy|by|py|my|ry|ts|kk|ss|tt|pp|tch|ssh|mm|nn)?(?:[aeiou]{1,2}|[aeiou]h)n?)+$/;
/** Surnames that Korean and Vietnamese names are read with. */
const OTHER_HAN =
  /^(?:kim|park|choi|jung|kang|cho|yoon|jang|shin|kwon|hwang|moon|hyun|jong|jeong|joon|nguyen|tran|pham|phuc|trong)$/;

const isPinyin = rememberWords((word) => PINYIN.test(word) && CHINESE.test(word) && !ROMAJI.test(word));

/** Whether the word may be how Han characters are read, in any language that writes names with them. */
const isReadOffHan = (word: string): boolean =>
  PINYIN.test(word) || ROMAJI.test(word) || OTHER_HAN.test(word);

function sparesKatakana({ text }: NamedText, other: NamedText): boolean {
  const words = text.match(/[\p{Script=Katakana}ー]{2,}/gu) ?? [];
  return words.some((word) => !isHeardIn(word, other));
}

/** `Goldenretriever`: without the spaces, as Chinese may have it. */
const isJoinedIn = (form: string, other: NamedText): boolean =>
  foldedText(other)
    .replace(/[\s-]+/gu, '')
    .includes(form.toLowerCase());

/** Xi’an. */
const BETWEEN_SYLLABLES = /(?<=\p{L})['’](?=\p{L})/gu;

/** Places in Han by their reading, and what stands in Latin letters among Han. */
function lostInHan(text: NamedText, other: NamedText): readonly LoneName[] {
  const language = primarySubtag(text.lang);
  if (!hasCapitals(other.lang) || (language !== 'zh' && language !== 'ja')) return NONE;
  const lost: LoneName[] = [];
  for (const [han, readings] of hanPlacesOf(language).standingIn(text.text)) {
    const wanted = readings.length > 0 ? readings : [Array.from(han, pinyinOf).join('')];
    const letters = foldedText(other).replace(BETWEEN_SYLLABLES, '');
    if (wanted.some((reading) => letters.includes(reading))) continue;
    const start = text.text.indexOf(han);
    if (isPartOfHanWord(text.text, start, start + han.length)) continue;
    lost.push({ start, end: start + han.length, form: han });
  }
  const { kinds, starts, count } = text.tokens;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== WORD) continue;
    const form = tokenText(text.tokens, index);
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(form) || isHeardIn(form, other) || isJoinedIn(form, other)) continue;
    lost.push({ start: starts[index] ?? 0, end: starts[index + 1] ?? 0, form });
  }
  return lost;
}
