import type { Dictionary } from './dictionary';
import { hanNames } from './han-names';
import { kanaSkeleton } from './kana-names';
import { findMultiplier, hanNumberValue, multiplied, numberValue } from './numbers';
import { punctuationToken } from './punctuation';
import type { Script } from './script';
import { scriptOfWord } from './script';
import { skeletonOf, skeletonStrength } from './skeleton';
import { foldWord, stemOf } from './stem';
import type { Key, Token } from './token';

/**
 * A number, a word in Latin letters (the commonest kind, by a short way), a run of Han, of katakana or of a script
 * without spaces, a word in any other letters, or a mark.
 */
const PIECES = new RegExp(
  [
    /\p{Nd}+(?:[.,٫٬'’]\p{Nd}+|[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/u,
    /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?![\p{L}\p{M}])/u,
    /\p{Script=Han}+/u,
    /[\p{Script=Katakana}ー]+/u,
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/u,
    /(?:(?!\p{Script=Han}|\p{Script=Katakana})[\p{L}\p{M}])+/u,
    /[^\s\p{L}\p{M}\p{N}]/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const NUMBER = /^\p{Nd}/u;
const LETTER = /^[\p{L}\p{M}ー]/u;
const HAN_NUMERAL = /[零〇一二两三四五六七八九十百千万萬亿億]{2,}/g;
const UNIT_AFTER_NUMBER = /^[十百千万萬亿億]+/;

/**
 * Reads sentences of one language as tokens. Remembers the words it has seen: a word costs its normalisation once for
 * an article.
 */
export class Tokeniser {
  readonly #words = new Map<string, Token>();

  constructor(
    private readonly dictionary: Dictionary,
    /** The main script of the other language: decides which spellings of a name can meet. */
    private readonly otherScript: Script,
  ) {}

  tokenise(sentence: string): readonly Token[] {
    const tokens: Token[] = [];
    let number: string | null = null;
    for (const piece of sentence.match(PIECES) ?? []) {
      const word = number === null ? this.#words.get(piece) : undefined;
      if (word) {
        tokens.push(word);
        continue;
      }
      if (NUMBER.test(piece)) {
        if (number !== null) tokens.push(numberToken(number));
        number = numberValue(piece);
        continue;
      }
      if (number !== null) {
        const unit = UNIT_AFTER_NUMBER.exec(piece)?.[0] ?? piece;
        const factor = Array.from(unit).reduce<number | null>((product, word) => {
          const next = findMultiplier(word);
          return product === null || next === null ? null : product * next;
        }, 1);
        tokens.push(numberToken(multiplied(number, factor ?? findMultiplier(piece) ?? 1)));
        number = null;
      }
      this.#readPiece(piece, tokens);
    }
    if (number !== null) tokens.push(numberToken(number));
    return tokens;
  }

  #readPiece(piece: string, tokens: Token[]): void {
    if (!LETTER.test(piece)) {
      const mark = punctuationToken(piece);
      if (mark) tokens.push(mark);
      return;
    }
    const script = scriptOfWord(piece);
    if (script === 'han') this.#readHan(piece, tokens);
    else if (script === 'southeast-asian') this.#readUnspaced(piece, 3, tokens);
    else tokens.push(this.#word(piece, script));
  }

  #readHan(run: string, tokens: Token[]): void {
    for (const [numeral] of run.matchAll(HAN_NUMERAL)) {
      const value = hanNumberValue(numeral);
      if (value !== null)
        tokens.push({ kind: 'word', form: `=${value}`, keys: [{ name: `number ${value}`, strength: 0.5 }] });
    }
    for (const { characters, skeleton } of hanNames(run)) {
      const strength = skeletonStrength(skeleton);
      tokens.push({ kind: 'word', form: `~${characters}`, keys: [{ name: `sound ${skeleton}`, strength }] });
    }
    this.#readUnspaced(run, 2, tokens);
  }

  /** Text without spaces: every character and every pair, and every stretch that the dictionary knows. */
  #readUnspaced(run: string, width: number, tokens: Token[]): void {
    const characters = Array.from(run);
    for (let start = 0; start < characters.length; start++) {
      for (
        let length = 1;
        length <= Math.min(characters.length - start, Math.max(width, this.dictionary.longestEntry));
        length++
      ) {
        const form = characters.slice(start, start + length).join('');
        const keys = this.dictionary.keysOf(form);
        if (keys.length > 0 || length <= width) tokens.push({ kind: 'character', form, keys });
      }
    }
  }

  #word(written: string, script: Script): Token {
    const known = this.#words.get(written);
    if (known) return known;
    const folded = foldWord(written);
    const stem = stemOf(folded, script);
    const isName =
      written.charAt(0) !== folded.charAt(0) && written.charAt(0) !== written.charAt(0).toLowerCase();
    const token: Token = {
      kind: 'word',
      form: stem,
      keys: [
        ...this.dictionary.keysOf(folded),
        ...(stem === folded ? [] : this.dictionary.keysOf(stem)),
        ...cognateKeys(folded, isName),
        ...soundKeys(folded, stem, script, isName, this.otherScript),
      ],
    };
    this.#words.set(written, token);
    return token;
  }
}

function numberToken(value: string): Token {
  return { kind: 'number', form: value, keys: [{ name: `number ${value}`, strength: 0.9 }] };
}

/**
 * The longer the beginning that two words share, the likelier they are cognates (after Simard, Foster & Isabelle
 * 1992, who take four letters). A name keeps its letters more often than a word.
 */
function cognateKeys(folded: string, isName: boolean): readonly Key[] {
  const keys: Key[] = [];
  if (folded.length >= 4) keys.push({ name: `starts ${folded.slice(0, 4)}`, strength: 0.12 });
  if (folded.length >= 5) keys.push({ name: `starts ${folded.slice(0, 5)}`, strength: 0.3 });
  if (folded.length >= 6) keys.push({ name: `starts ${folded.slice(0, 6)}`, strength: 0.5 });
  if (folded.length >= 4 || isName) keys.push({ name: `word ${folded}`, strength: isName ? 0.7 : 0.5 });
  return keys;
}

/** Keys by which a name meets its transliteration, when the other language is written in another script. */
function soundKeys(
  folded: string,
  stem: string,
  script: Script,
  isName: boolean,
  other: Script,
): readonly Key[] {
  if (script === other) return [];
  if (script === 'kana') return soundKey(kanaSkeleton(folded));
  if ((script === 'latin' || script === 'cyrillic' || script === 'greek') && !isName) return [];
  const mergesLiquids = other === 'han' || other === 'kana';
  const skeletons = new Set([skeletonOf(folded), skeletonOf(stem)]);
  return [...skeletons].flatMap((skeleton) =>
    soundKey(mergesLiquids ? skeleton.replace(/[lr]+/g, 'r') : skeleton),
  );
}

function soundKey(skeleton: string): readonly Key[] {
  const strength = skeletonStrength(skeleton);
  return strength > 0 ? [{ name: `sound ${skeleton}`, strength }] : [];
}
