import { joinLines } from '@/domain/exchange/join-lines';
import { splitParagraphs } from '@/domain/text/segmentation/split-paragraphs';
import type { PlacedText } from './placed-text';

const LINE_BREAK = /[ \t]*(?:\r\n|[\n\r\u2028\u2029])[ \t]*/g;

/** The paragraphs of a plain text as an import reads them, hard-wrapped lines joined, and where in the text their words are. */
export function paragraphsOfText(text: string): readonly PlacedText[] {
  return splitParagraphs(text).map(({ start, end }) => joinParagraph(text.slice(start, end), start));
}

function joinParagraph(raw: string, start: number): PlacedText {
  const parts = [{ at: 0, from: start }];
  let joined = '';
  let kept = 0;
  for (const { index, 0: lineBreak } of raw.matchAll(LINE_BREAK)) {
    const next = index + lineBreak.length;
    joined += raw.slice(kept, index);
    joined += glueBetween(joined, raw.slice(next, next + 2));
    parts.push({ at: joined.length, from: start + next });
    kept = next;
  }
  return { text: joined + raw.slice(kept), parts };
}

/** A space, or nothing between characters that need none. */
function glueBetween(before: string, after: string): string {
  const last = Array.from(before.slice(-2)).at(-1) ?? '';
  const first = Array.from(after)[0] ?? '';
  return joinLines(`${last}\n${first}`).slice(last.length, -first.length);
}
