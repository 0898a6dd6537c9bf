import type { Span } from '../../../text/span';

/** A text of MQM files: words in question stand between `<v>` and `</v>`. */
export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Some mark has no partner. Those that have are in `spans`. */
  readonly isBroken: boolean;
}

const MARK = /(<\/?v>)/;

export function readMarks(marked: string): MarkedText {
  if (!MARK.test(marked)) return { text: marked, spans: [], isBroken: false };
  const spans: Span[] = [];
  let text = '';
  let open: number | null = null;
  let isBroken = false;
  for (const piece of marked.split(MARK)) {
    if (piece === '<v>') {
      isBroken ||= open !== null;
      open = text.length;
    } else if (piece === '</v>') {
      if (open === null) isBroken = true;
      else spans.push({ start: open, end: text.length });
      open = null;
    } else text += piece;
  }
  return { text, spans, isBroken: isBroken || open !== null };
}

/** Spans in text order, none overlapping another; a text that has marks of its own cannot be told from one that is marked. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}<v>${text.slice(start, end)}</v>`;
    at = end;
  }
  return marked + text.slice(at);
}
