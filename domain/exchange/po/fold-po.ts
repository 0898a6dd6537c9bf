import { escapePo } from './read-literals';

/** As wide as gettext makes a line, with its quotation marks. */
const MAX_WIDTH = 79;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a text takes on a terminal: Han, kana, hangul and emoji take two, marks none. */
function widthOf(text: string): number {
  const chars = text.replace(/\p{M}/gu, '').replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, '');
  return chars.length + (text.match(WIDE)?.length ?? 0);
}

/**
 * A string of several lines folded anew: after line ends and between words. Null where each of its lines is short enough as `written`.
 */
export function foldPo(written: string, text: string): string | null {
  const [end = '\n'] = /\r\n?|\n/.exec(written) ?? [];
  const lines = written.split(/\r\n?|\n/);
  if (lines.every((line) => widthOf(line.trim()) <= MAX_WIDTH)) return null;
  const folded = text.split(/(?<=\n)/).flatMap(foldLine);
  return ['""', ...folded.map((line) => `"${line}"`)].join(end);
}

/** One line of text as the lines that it is written in, escaped. */
function foldLine(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<= )(?! )/)) {
    const escaped = escapePo(word);
    if (current !== '' && widthOf(current) + widthOf(escaped) > MAX_WIDTH - 2) {
      lines.push(current);
      current = '';
    }
    current += escaped;
  }
  return [...lines, current];
}
