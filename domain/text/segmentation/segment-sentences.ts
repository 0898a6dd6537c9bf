import { graphemeBoundaryAfter, isGraphemeBoundary } from '../graphemes';
import { CharacterClass, classAt, isWordClass } from './character-class';
import { Enclosures } from './enclosures';
import { endsSentence } from './ends-sentence';
import { findLanguageRules } from './find-language-rules';
import { readFollowing } from './following';
import type { LanguageRules } from './language-rules';
import { findInlineItems } from './list-markers';
import { createSignTable, matchEnd, Sign } from './punctuation';
import { splitParagraphs } from './split-paragraphs';
import { readTerminator, type Terminator } from './terminator';

const signTables = new Map<LanguageRules, Uint8Array>();

function signTableOf(rules: LanguageRules): Uint8Array {
  const known = signTables.get(rules);
  if (known) return known;
  const table = createSignTable(rules.marks, rules.period, rules.afterSpace !== null);
  signTables.set(rules, table);
  return table;
}

/** Shorter than this, what stands before a space in Thai is a phrase, not a sentence. In code units. */
const SHORTEST_BEFORE_SPACE = 25;

/** Where the sentence after the terminator starts; -1 when it does not end one. */
function startAfter(
  text: string,
  sentenceStart: number,
  terminator: Terminator,
  rules: LanguageRules,
): number {
  const following = readFollowing(text, terminator.end);
  if (following === null) return -1;
  if (!endsSentence({ text, sentenceStart, terminator, following, rules })) return -1;
  if (!isStopAndEllipsis(text, terminator)) return following.start;
  return terminator.dots > 3 ? terminator.start + 2 : -1;
}

/** `. . . .` after a word: a full stop, then the ellipsis of what was left out before the next sentence. */
function isStopAndEllipsis(text: string, { sign, start }: Terminator): boolean {
  if (sign !== Sign.ellipsis || classAt(text, start - 1) === CharacterClass.space) return false;
  return /^\.[ \u00a0]\./u.test(text.slice(start, start + 3));
}

/**
 * After white space or a terminator only a mark can continue a grapheme: what is one in the BMP, what may be one
 * beyond it (a surrogate), and the vowels of Thai and Lao that Unicode counts among the letters.
 */
function mayContinueGrapheme(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === 0x0e33 || code === 0x0eb3 || (code >= 0xd800 && code <= 0xdfff)) return true;
  return classAt(text, index) === CharacterClass.mark;
}

function graphemeBoundaryAtOrAfter(text: string, index: number): number {
  return isGraphemeBoundary(text, index) ? index : graphemeBoundaryAfter(text, index);
}

/** A sentence holds a letter or a digit: what does not goes with the one after it. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isWordClass(classAt(text, at))) return true;
  return false;
}

/** Sentence starts after the first, in a text of one paragraph. */
function startsWithin(text: string, rules: LanguageRules): readonly number[] {
  const starts: number[] = [];
  const signs = signTableOf(rules);
  const enclosures = new Enclosures(text, rules.wholeQuotation);
  const items = findInlineItems(text, rules.ordinals);
  let itemsPassed = 0;
  let sentenceStart = 0;
  const begin = (at: number): void => {
    const start = mayContinueGrapheme(text, at) ? graphemeBoundaryAtOrAfter(text, at) : at;
    if (start >= text.length || !hasWord(text, sentenceStart, start)) return;
    starts.push(start);
    sentenceStart = start;
  };
  for (let at = 0; at < text.length;) {
    const sign = signs[text.charCodeAt(at)];
    if (sign === Sign.plain) {
      at += 1;
      continue;
    }
    for (let item = items[itemsPassed]; item !== undefined && item <= at; item = items[itemsPassed]) {
      begin(item);
      itemsPassed += 1;
    }
    if (sign === Sign.opener || sign === Sign.space) {
      if (sign === Sign.opener) enclosures.open(at);
      else if (rules.afterSpace && at - sentenceStart >= SHORTEST_BEFORE_SPACE && at > enclosures.end) {
        if (matchEnd(rules.afterSpace, text, at + 1) > at + 1) begin(at + 1);
      }
      at += 1;
      continue;
    }
    const terminator = readTerminator(text, at, signs);
    if (terminator.end > enclosures.end) {
      const next = startAfter(text, sentenceStart, terminator, rules);
      if (next >= 0) begin(next);
    }
    at = terminator.end;
  }
  for (; itemsPassed < items.length; itemsPassed++) begin(items[itemsPassed] ?? text.length);
  return starts;
}

/**
 * Where each sentence starts: ascending, the first at 0; empty for an empty text. Sentences tile the text: white
 * space between two belongs to the first. Never within a grapheme cluster. `lang` is a BCP 47 tag.
 *
 * The text should be one paragraph; where it holds several, or a list, each begins a sentence (see
 * split-paragraphs.ts for what a line break means). The time grows with the length of the text only: a table look-up
 * for each character, and a closer look at those that may end a sentence.
 */
export function segmentSentences(text: string, lang: string): readonly number[] {
  if (text === '') return [];
  const rules = findLanguageRules(lang);
  if (!/[\n\r\u2028\u2029]/u.test(text)) return [0, ...startsWithin(text, rules)];
  const starts = [0];
  for (const { start, end } of splitParagraphs(text)) {
    if (start > 0 && starts.at(-1) !== start && text.slice(0, start).trim() !== '') starts.push(start);
    for (const within of startsWithin(text.slice(start, end), rules)) starts.push(start + within);
  }
  return starts;
}
