export interface Chunk {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;
const BULLET = /^[-+*][ \t]+\S/;
const ORDERED = /^\d{1,9}[.)][ \t]+\S/;
const RULE = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const HEADING = /^#{1,6}[ \t]/;

/** HTML that may hold empty lines, and what ends it (CommonMark 0.31, section 4.6, conditions 1 to 5). */
const HTML_SPANS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

/**
 * Cuts a document where a new block certainly begins at the left margin, so that the Markdown library, whose
 * time grows faster than its input, gets a paragraph or a list item at a time. Code fences and HTML stay whole.
 */
export function splitChunks(lines: readonly string[]): readonly Chunk[] {
  const chunks: { line: number; lines: string[] }[] = [];
  let afterBlank = true;
  let ends: RegExp | null = null;
  lines.forEach((line, index) => {
    const chunk = chunks.at(-1);
    if (ends !== null) {
      chunk?.lines.push(line);
      if (ends.test(line)) ends = null;
      return;
    }
    if (line.trim() === '') {
      chunk?.lines.push(line);
      afterBlank = true;
      return;
    }
    const starts =
      chunk === undefined || (afterBlank && !/^[ \t]/.test(line)) || interrupts(line, chunk.lines[0]);
    if (starts) chunks.push({ line: index + 1, lines: [line] });
    else chunk.lines.push(line);
    afterBlank = false;
    ends = endOf(line);
  });
  return chunks;
}

/** Whether a line begins a block even without an empty line before it. */
function interrupts(line: string, first: string | undefined): boolean {
  if (HEADING.test(line)) return true;
  if (BULLET.test(line)) return !RULE.test(line);
  return ORDERED.test(line) && first !== undefined && ORDERED.test(first);
}

/** What ends the fence or the HTML that this line opens; null when it opens none, or closes it itself. */
function endOf(line: string): RegExp | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence[0] ?? ''}{${fence.length},}[ \\t]*$`);
  const span = HTML_SPANS.find(([start]) => start.test(line));
  return span === undefined || span[1].test(line) ? null : span[1];
}
