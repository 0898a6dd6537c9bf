import { CHAR_CLASS, charClasses, isLetterClass } from '../../text/char-class';
import type { CheckedText } from '../engine/checked-article';
import { TOKEN, type Tokens } from '../../text/tokens';
import { TRAIT } from '../../text/traits';
import { quoteSignOf, roleOf, type QuoteFamily, type QuoteSign } from './quote-sign';

const { punctuation } = TOKEN;
const { other, digit, space } = CHAR_CLASS;

/** Offsets of the two signs. */
export interface Quotation {
  readonly family: QuoteFamily;
  readonly open: number;
  readonly close: number;
}

export interface LoneSign {
  readonly family: QuoteFamily;
  readonly at: number;
}

/** The quotations of one paragraph; those of apostrophes and measures are none. */
export interface Quotes {
  /** In the order in which they close. */
  readonly pairs: readonly Quotation[];
  readonly unclosed: readonly LoneSign[];
  readonly unopened: readonly LoneSign[];
}

const NONE: Quotes = { pairs: [], unclosed: [], unopened: [] };
const known = new WeakMap<Tokens, Quotes>();

/** Read once for all the checks that ask. */
export function readQuotes(text: CheckedText): Quotes {
  const { tokens, language } = text;
  if ((tokens.traits & TRAIT.quote) === 0) return NONE;
  let quotes = known.get(tokens);
  if (quotes === undefined) known.set(tokens, (quotes = read(tokens, language)));
  return quotes;
}

function read(tokens: Tokens, language: string): Quotes {
  const { text, starts, kinds, count } = tokens;
  let reader: Reader | undefined;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== punctuation) continue;
    const at = starts[index] ?? 0;
    const unit = text.charCodeAt(at);
    const sign = quoteSignOf(unit);
    if (sign !== undefined) (reader ??= new Reader(text, language)).meet(at, unit, sign);
  }
  return reader === undefined ? NONE : reader.finish();
}

/** Behind these a quotation begins even without a space. */
const BEFORE_OPENING = new Set('([{（［—–-―:：/¿¡„‚«“‘「『،'.split(''));
const AFTER_CLOSING = new Set('.,;:!?)]}…—–-―/。，、；：！？）］»”’」』،؛؟।'.split(''));
/** ‘em, ‘til, ‘cause … are apostrophes that a word processor has turned. */
const TURNED_APOSTROPHE = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|n\b)/iu;
/** Hebrew and Arabic write the article and prepositions together with the word, and so before a quotation mark. */
const PREFIXES = /(?:^|[^\p{L}])\p{L}{1,3}$/u;
const WRITES_PREFIXES = new Set(['he', 'yi', 'ar', 'fa', 'ur']);

class Reader {
  readonly #open: LoneSign[] = [];
  readonly #pairs: Quotation[] = [];
  readonly #unclosed: LoneSign[] = [];
  readonly #unopened: LoneSign[] = [];
  /** A straight sign in a word: gershayim, unless a closing sign shows that it opened a quotation after a prefix. */
  #perhapsOpen = -1;
  /** Where the last sign like an apostrophe stands: it may have closed a quotation in single signs. */
  #lastApostrophe = -1;

  constructor(
    readonly text: string,
    readonly language: string,
  ) {}

  meet(at: number, unit: number, sign: QuoteSign): void {
    const between = this.#isLetter(at - 1) && this.#isLetter(at + 1);
    if (sign.family === 'single') {
      this.#meetSingle(at, unit, between);
      return;
    }
    if (sign.shape === 'both' && between && WRITES_PREFIXES.has(this.language)) {
      if (PREFIXES.test(this.text.slice(Math.max(0, at - 4), at))) this.#perhapsOpen = at;
      return;
    }
    const isOpen = this.#open.some(({ family }) => family === sign.family);
    if (this.#isMeasure(at, sign, isOpen)) return;
    const role = roleOf(sign, unit, this.language, this.#contextOf(at)) ?? (isOpen ? 'close' : 'open');
    // » before each paragraph of a long quotation, as French and Spanish have it.
    const continues = unit === 0xbb && role === 'close' && this.text.slice(0, at).trim() === '';
    if (role === 'open' || continues) this.#open.push({ family: sign.family, at });
    else this.#close(at, sign.family);
  }

  finish(): Quotes {
    for (const sign of this.#open)
      if (sign.family !== 'single' || sign.at > this.#lastApostrophe) this.#unclosed.push(sign);
    return {
      pairs: this.#pairs,
      unclosed: this.#unclosed.sort((a, b) => a.at - b.at),
      unopened: this.#unopened,
    };
  }

  #isLetter(at: number): boolean {
    const unit = this.text.charCodeAt(at);
    return !Number.isNaN(unit) && isLetterClass(charClasses()[unit] ?? other);
  }

  /** 12" and 6” are inches unless a quotation is open. */
  #isMeasure(at: number, { shape }: QuoteSign, isOpen: boolean): boolean {
    if (isOpen || shape === 'open' || this.#isLetter(at + 1)) return false;
    return charClasses()[this.text.charCodeAt(at - 1)] === digit;
  }

  #contextOf(at: number): 'open' | 'close' | null {
    const { text } = this;
    const classes = charClasses();
    const before = at === 0 || classes[text.charCodeAt(at - 1)] === space;
    const after = at + 1 >= text.length || classes[text.charCodeAt(at + 1)] === space;
    const canOpen = before || BEFORE_OPENING.has(text.charAt(at - 1));
    const canClose = after || AFTER_CLOSING.has(text.charAt(at + 1));
    if (canOpen === canClose) return null;
    return canOpen ? 'open' : 'close';
  }

  #close(at: number, family: QuoteFamily): void {
    const depth = this.#open.findLastIndex((sign) => sign.family === family);
    const opener = this.#open[depth];
    if (opener === undefined) {
      if (family === 'double' && this.#perhapsOpen >= 0) {
        this.#pairs.push({ family, open: this.#perhapsOpen, close: at });
        this.#perhapsOpen = -1;
      } else this.#unopened.push({ family, at });
      return;
    }
    for (const within of this.#open.splice(depth).slice(1))
      if (within.family !== 'single') this.#unclosed.push(within);
    this.#pairs.push({ family, open: opener.at, close: at });
  }

  #meetSingle(at: number, unit: number, between: boolean): void {
    if (between) return;
    if (unit !== 0x2019 && this.#contextOf(at) !== 'close') {
      if (!this.#isTurned(at)) this.#open.push({ family: 'single', at });
      return;
    }
    this.#lastApostrophe = at;
    const last = this.#open.at(-1);
    // Without punctuation before it, it may as well be a plural’s possessive: then the quotation goes on.
    if (last?.family === 'single' && !this.#isLetter(at + 1)) this.#closeSingle(at);
  }

  #closeSingle(at: number): void {
    const opener = this.#open.pop();
    if (opener !== undefined) this.#pairs.push({ family: 'single', open: opener.at, close: at });
  }

  /** An apostrophe, or the ʿayn of a transliterated name. */
  #isTurned(at: number): boolean {
    const next = this.text.slice(at + 1, at + 7);
    return TURNED_APOSTROPHE.test(next) || /^[AIUO]\p{Ll}/u.test(next);
  }
}
