import { trimSpaces } from './white-space';

/** Scripts written without spaces: a line of them can be broken anywhere, and the break is no space. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff5e]';
const UNSPACED_BREAK = new RegExp(`(?<=${UNSPACED})\\n(?=${UNSPACED})`, 'gu');

/**
 * A line end inside a paragraph of plain text or Markdown is layout, as it is in HTML: a space, or nothing
 * between characters that need none.
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map(trimSpaces).join('\n');
  return lines.replace(UNSPACED_BREAK, '').replaceAll('\n', ' ');
}
