/** As wide as gettext makes a line, with its quotation marks. */
const MAX_WIDTH = 79;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a text takes on a terminal: Han, kana, hangul and emoji take two, marks none. */
function widthOf(text: string): number {
  const chars = text.replace(/\p{M}/gu, '').replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, '');
  return chars.length + (text.match(WIDE)?.length ?? 0);
}

const STRING = /"((?:[^"\\]|\\[^])*)"/g;
/** A word with the spaces behind it and, where it ends one, the line end. */
const WORD = /(?:\\[^n]|[^\\ ])+ *(?:\\n)?| +(?:\\n)?|\\n/g;

/** A string of several lines, as it is written, folded anew: after line ends and between words. Null where each of its lines is short enough. */
export function foldPo(written: string): string | null {
  const [end = '\n'] = /\r\n?|\n/.exec(written) ?? [];
  const lines = written.split(/\r\n?|\n/);
  if (lines.every((line) => widthOf(line.trim()) <= MAX_WIDTH)) return null;
  const content = Array.from(written.matchAll(STRING), ([, inner = '']) => inner).join('');
  const folded: string[] = [];
  let line = '';
  let width = 0;
  const endLine = (): void => {
    folded.push(line);
    line = '';
    width = 0;
  };
  for (const word of content.match(WORD) ?? []) {
    const own = widthOf(word);
    if (line !== '' && width + own > MAX_WIDTH - 2) endLine();
    line += word;
    width += own;
    if (word.endsWith('\\n')) endLine();
  }
  if (line !== '') endLine();
  return ['""', ...folded.map((line) => `"${line}"`)].join(end);
}
