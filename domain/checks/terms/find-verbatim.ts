import type { Span } from '../../text/span';
import { CHAR_CLASS, charClasses } from '../../text/char-class';

const { lower: LOWER, upper: UPPER, digit: DIGIT } = CHAR_CLASS;

/** The first place where the expression stands letter for letter, and not within a longer word; null where there is none. */
export function findVerbatim(
  text: string,
  expression: string,
  { mindsCapitals }: { readonly mindsCapitals: boolean },
): Span | null {
  const [searched, wanted] = mindsCapitals ? [text, expression] : [comparable(text), comparable(expression)];
  if (wanted === '') return null;
  for (let start = searched.indexOf(wanted); start !== -1; start = searched.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (isBorder(text, start) && isBorder(text, end)) return { start, end };
  }
  return null;
}

/** Without capitals, and as long as the text, so that places are those of the text. */
export function comparable(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Not within a word of letters with capitals, or a number: there is no NATO in NATOs and no G2 in G20, but one in 对NATO的. */
export function isBorder(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  return before === 0 || before !== kindAt(text, at);
}

function kindAt(text: string, at: number): 0 | 1 | 2 {
  if (at < 0 || at >= text.length) return 0;
  const charClass = charClasses()[text.charCodeAt(at)];
  if (charClass === LOWER || charClass === UPPER) return 1;
  return charClass === DIGIT ? 2 : 0;
}
