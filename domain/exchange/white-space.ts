/** The white space that HTML and Markdown call insignificant. A no-break space and its like are text. */
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/** Without insignificant white space at both ends. (A regular expression would be quadratic on a long run.) */
export function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Runs of insignificant white space become one space. (Most are one space already: those are not replaced.) */
export function collapseSpaces(text: string): string {
  return text.replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ');
}

/** Lines without the white space at their ends, those between two empty ones joined again. */
export function splitAtEmptyLines(lines: readonly string[]): readonly string[] {
  return lines
    .map(trimSpaces)
    .join('\n')
    .split(/\n{2,}/)
    .map(trimSpaces);
}
