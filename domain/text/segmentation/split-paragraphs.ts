import type { Span } from '../span';
import { CharacterClass, classAt } from './character-class';
import { startsWithListMarker } from './list-markers';
import { skipWhiteSpace } from './skip-white-space';

/** A line without the white space around it. */
type Line = Span;

/** Line breaks of plain text: LF, CR, CRLF, and Unicode's own. */
const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu;

/** Widths that hard wrapping is done at: e-mail, agency copy, a narrow column. In code units. */
const NARROWEST = 30;
const WIDEST = 120;
/** So many lines must be full before their lengths are taken for more than chance. */
const FULL_LINES = 2;

const ENDED = /[.!?…:。！？：؟۔।॥።။:]["'”’»«“)\]）」』]*$/u;
/** Nothing ends with a comma, nor, in Japanese, with the particles that tie a noun to what follows. */
const UNFINISHED = /[،、，]$|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[のはがをにへ]$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Runs of lines between blank lines. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    if (raw.trim() === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    block.push({ start: skipWhiteSpace(text, index), end: index + raw.trimEnd().length });
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

const lengthOf = (line: Line): number => line.end - line.start;
const isEnded = (text: string, line: Line): boolean =>
  ENDED.test(text.slice(Math.max(line.start, line.end - 8), line.end));

/** The room that the first word of a line would have needed on the line before. */
function firstWordLength(text: string, line: Line): number {
  if (CJK.test(text.charAt(line.start))) return 1;
  const space = text.slice(line.start, line.end).search(/\s/u);
  return 1 + (space < 0 ? lengthOf(line) : space);
}

/** Whether a line is as long as the width allows: the next word would not have fitted. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return lengthOf(line) + firstWordLength(text, next) > width;
}

/**
 * The width a block is hard-wrapped at, or 0 when it is not: no line may break early unless its sentence has ended
 * there. Lines that are paragraphs of their own (news text) or items of a list break anywhere.
 */
function wrapWidth(text: string, block: readonly Line[]): number {
  const width = block.reduce((longest, line) => Math.max(longest, lengthOf(line)), 0);
  if (block.length <= FULL_LINES || width < NARROWEST || width > WIDEST) return 0;
  let full = 0;
  for (const [index, line] of block.entries()) {
    const next = block[index + 1];
    if (next === undefined || isEnded(text, line)) continue;
    if (!isFull(text, line, next, width)) return 0;
    full += 1;
  }
  return full >= FULL_LINES ? width : 0;
}

/** Whether the line break between two lines of a block is only white space. */
function isJoined(text: string, line: Line, next: Line, width: number, isProse: boolean): boolean {
  if (startsWithListMarker(text, next.start)) return false;
  if (width > 0 && isFull(text, line, next, width)) return true;
  if (isEnded(text, line)) return false;
  if (UNFINISHED.test(text.slice(line.end - 2, line.end))) return true;
  return isProse && classAt(text, next.start) === CharacterClass.lower;
}

/**
 * The paragraphs of a plain text, without the white space around them. A blank line parts them. So does a single
 * line break, as news text is written, unless it stands within a sentence: the block is hard-wrapped at some width, or
 * the line is unfinished and the next goes on in lower case. A block of lower-case lines without any full stop is a
 * list. A line that opens with a bullet or an item's label always begins a paragraph.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(text)) {
    const width = wrapWidth(text, block);
    const isProse = block.some((line) => isEnded(text, line));
    let open: Span | null = null;
    let last: Line | null = null;
    for (const line of block) {
      if (open && last && isJoined(text, last, line, width, isProse))
        open = { start: open.start, end: line.end };
      else {
        if (open) paragraphs.push(open);
        open = line;
      }
      last = line;
    }
    if (open) paragraphs.push(open);
  }
  return paragraphs;
}
