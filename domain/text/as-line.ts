import { graphemeBoundaryAt } from './graphemes';

/** UTF-16 code units of one line, as long as a person would make a name or a title. */
export const MAX_LINE_LENGTH = 200;

/** A text that may be longer and in several lines, as a title: on one line, cut where it is too long. */
export function asLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_LINE_LENGTH) return line;
  return `${line.slice(0, graphemeBoundaryAt(line, MAX_LINE_LENGTH - 1)).trimEnd()}…`;
}
