import { primarySubtag } from '../../text/primary-subtag';
import { askOfWords } from '../../text/vocabulary';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';
import type { NamedBlock, NamedText } from '../named-article';
import type { NameRun, NameWord } from './name-word';
import { ARTICLES, PARTICLES } from './particles';
import { smallWordsOf } from './small-words';
import { OFFICES, titlesOf } from './titles';

const { word: WORD, punctuation: PUNCTUATION, space: SPACE } = TOKEN;
const { capital: CAPITAL, allCaps: ALL_CAPS } = SHAPE;

const APOSTROPHES = "'’ʼ";
/** An apostrophe and an s. */
const POSSESSIVE = 2;
const LONGEST_PARTICLE = Math.max(...Array.from(PARTICLES, ({ length }) => length));
/** Between a title and what it is of. */
const OF: ReadonlySet<string> = new Set('of for de des du di do da van von'.split(' '));
const HYPHENS = '-‐‑';
/** After these, in a paragraph, a capital may be no more than the beginning of a sentence. */
const BEFORE_SENTENCES = '“”"«„‘(–—•:!?.…¿¡';

/**
 * Names in a text of a script with capitals: runs of words with one, particles between them. What stands at the beginning of a
 * sentence counts as uncertain, unless more of a name follows it.
 */
export function findRuns(text: NamedText, block: Pick<NamedBlock, 'kind'> | null = null): readonly NameRun[] {
  const isHeading = block?.kind === 'heading';
  const { tokens, lang } = text;
  if (last?.tokens !== tokens || last.lang !== lang || last.isHeading !== isHeading)
    last = { tokens, lang, isHeading, runs: new RunFinder(text, isHeading).find() };
  return last.runs;
}

/** A segment is often all of its block, and then both are asked about one right after the other. */
let last: {
  readonly tokens: Tokens;
  readonly lang: string;
  readonly isHeading: boolean;
  readonly runs: readonly NameRun[];
} | null = null;

const isSmallWord = askOfWords(({ text, language }) => smallWordsOf(language).has(text.toLowerCase()));

class RunFinder {
  readonly #tokens: Tokens;
  readonly #smallWords: ReadonlySet<string>;
  readonly #titles: ReadonlySet<string>;
  readonly #runs: NameRun[] = [];

  constructor(
    { tokens, lang }: NamedText,
    private readonly isHeading: boolean,
  ) {
    const language = primarySubtag(lang);
    this.#tokens = tokens;
    this.#smallWords = smallWordsOf(language);
    this.#titles = titlesOf(language);
  }

  find(): readonly NameRun[] {
    for (let index = 0; index < this.#tokens.count;) {
      if (this.#isCapital(index)) index = this.#readRun(index);
      else index += 1;
    }
    return this.#runs;
  }

  #isCapital(index: number): boolean {
    return this.#tokens.kinds[index] === WORD && ((this.#tokens.shapes[index] ?? 0) & CAPITAL) !== 0;
  }

  #charAt(index: number): string {
    return this.#tokens.text.charAt(this.#tokens.starts[index] ?? 0);
  }

  /** One space or a hyphen. */
  #isJoint(index: number): boolean {
    const { kinds, starts } = this.#tokens;
    if (kinds[index] === PUNCTUATION) return HYPHENS.includes(this.#charAt(index));
    const isOne = (starts[index + 1] ?? 0) - (starts[index] ?? 0) === 1;
    return kinds[index] === SPACE && isOne && this.#charAt(index) !== '\n';
  }

  /** The next word of the run after the word at `index`, or -1. */
  #nextInRun(index: number): number {
    const { kinds, starts } = this.#tokens;
    let joint = index + 1;
    // The full stop of an initial.
    if (this.#charAt(joint) === '.' && (starts[joint] ?? 0) - (starts[index] ?? 0) === 1) joint += 1;
    for (let particles = 0; particles < 3; particles++) {
      if (!this.#isJoint(joint)) return -1;
      if (this.#isCapital(joint + 1)) return joint + 1;
      if (kinds[joint + 1] !== WORD || !this.#isParticle(joint + 1)) return -1;
      joint += 2;
    }
    return -1;
  }

  #isParticle(index: number): boolean {
    const { starts } = this.#tokens;
    const length = (starts[index + 1] ?? 0) - (starts[index] ?? 0);
    return length <= LONGEST_PARTICLE && PARTICLES.has(tokenText(this.#tokens, index));
  }

  /** Adds the names of the run that begins here, and answers where to go on. */
  #readRun(first: number): number {
    const indexes = [first];
    let last = first;
    while (!this.#endsRun(last)) {
      const next = this.#nextInRun(last);
      if (next === -1) break;
      indexes.push(next);
      last = next;
    }
    if (last !== first || !this.#isSmall(first)) this.#addRun(indexes);
    return last + 1;
  }

  /** Most capitals begin a sentence with a small word. */
  #isSmall(index: number): boolean {
    const word = this.#tokens.wordAt(index);
    if (word === null || !isSmallWord(word)) return false;
    return ((this.#tokens.shapes[index] ?? 0) & ALL_CAPS) === 0 || word.text.length === 1;
  }

  /** A possessive ends a name: in Hamas’s Gaza there are two. */
  #endsRun(index: number): boolean {
    return this.#possessiveLength(index) > 0;
  }

  /** Of the possessive at the end of a token, apostrophe included. */
  #possessiveLength(index: number): number {
    const { text, starts } = this.#tokens;
    const end = starts[index + 1] ?? 0;
    if (end - (starts[index] ?? 0) <= POSSESSIVE) return 0;
    const isPossessive =
      'sS'.includes(text.charAt(end - 1)) && APOSTROPHES.includes(text.charAt(end - POSSESSIVE));
    return isPossessive ? POSSESSIVE : 0;
  }

  #addRun(indexes: readonly number[]): void {
    const beginsSentence = this.isHeading || this.#beginsSentence(indexes[0] ?? 0);
    let words = indexes.map((index, position) =>
      this.#word(index, this.isHeading || (position === 0 && beginsSentence)),
    );
    const [first] = words;
    // Most capitals begin a sentence with a small word.
    if (words.length === 1 && first && this.#isNoName(first, false)) return;
    const lastTitle = this.#lastTitle(words, indexes[0] ?? 0);
    const title = lastTitle === -1 ? this.#titleBefore(indexes[0] ?? 0) : (words[lastTitle]?.lower ?? null);
    words = words.slice(lastTitle + 1).filter((word, position) => !this.#isArticle(word, position));
    const isShouted = words.length > 1 && words.every(({ isAllCaps }) => isAllCaps);
    while (words[0] && this.#isNoName(words[0], isShouted)) words = words.slice(1);
    // A second word with a capital proves the first one's.
    const [head, next] = words;
    if (head?.isUncertain && next && !next.isUncertain)
      words = [{ ...head, isUncertain: false }, ...words.slice(1)];
    const tail = words.at(-1);
    if (head === undefined || tail === undefined || (words.length === 1 && this.#titles.has(head.lower)))
      return;
    const { text } = this.#tokens;
    const start = this.#startOf(head);
    this.#runs.push({
      start,
      end: tail.end,
      form: text.slice(start, tail.end),
      words,
      title,
      possessive: possessiveAfter(text, tail.end),
    });
  }

  /** The last word that is a title or an office, and not the end of the run; -1 where there is none. */
  #lastTitle(words: readonly NameWord[], first: number): number {
    for (let at = words.length - 2; at >= 0; at--) {
      const lower = words[at]?.lower ?? '';
      if (this.#titles.has(lower) || (OFFICES.has(lower) && this.#isAfterOf(first))) return at;
    }
    return -1;
  }

  /** A name begins with its article where a hyphen joins them: al-Sisi. */
  #startOf({ start }: NameWord): number {
    const { text } = this.#tokens;
    if (!HYPHENS.includes(text.charAt(start - 1)) || start < 3) return start;
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 5), start - 1))?.[0] ?? '';
    return ARTICLES.has(before.toLowerCase()) ? start - 1 - before.length : start;
  }

  /** Al-Karmi and Deir Al Balah have an article; Al Gore has none. */
  #isArticle({ lower, end }: NameWord, position: number): boolean {
    if (!ARTICLES.has(lower)) return false;
    return position > 0 || HYPHENS.includes(this.#tokens.text.charAt(end) || ' ');
  }

  /** US is a name, and THEN none where all words shout. */
  #isNoName({ form, lower, isAllCaps }: NameWord, isShouted: boolean): boolean {
    return this.#smallWords.has(lower) && (isShouted || !isAllCaps || form.length === 1);
  }

  #word(index: number, isUncertain: boolean): NameWord {
    const { text, starts, shapes } = this.#tokens;
    const start = starts[index] ?? 0;
    const end = (starts[index + 1] ?? start) - this.#possessiveLength(index);
    const form = text.slice(start, end);
    const isAllCaps = ((shapes[index] ?? 0) & ALL_CAPS) !== 0;
    return { start, end, form, lower: form.toLowerCase(), isUncertain, isAllCaps };
  }

  #beginsSentence(index: number): boolean {
    const { kinds } = this.#tokens;
    let before = index - 1;
    while (before >= 0 && kinds[before] === SPACE) before -= 1;
    return before < 0 || BEFORE_SENTENCES.includes(this.#charAt(before));
  }

  #isAfterOf(index: number): boolean {
    const { kinds } = this.#tokens;
    const isAfterWord = kinds[index - 1] === SPACE && kinds[index - 2] === WORD;
    return isAfterWord && OF.has(tokenText(this.#tokens, index - 2));
  }

  /** A title in small letters right before the name. */
  #titleBefore(index: number): string | null {
    const { kinds } = this.#tokens;
    if (kinds[index - 1] !== SPACE || kinds[index - 2] !== WORD) return null;
    const word = tokenText(this.#tokens, index - 2).toLowerCase();
    return this.#titles.has(word) ? word : null;
  }
}

function possessiveAfter(text: string, end: number): string {
  const next = text.charAt(end);
  if (next === '' || !APOSTROPHES.includes(next)) return '';
  const after = text.charAt(end + 1);
  if (/s/i.test(after) && !/\p{L}/u.test(text.charAt(end + 2))) return next + after;
  return /s/i.test(text.charAt(end - 1)) && !/\p{L}/u.test(after) ? next : '';
}
