const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether words of a text have the capitals that an expression is written with: Turkey is no turkey, WHO nobody who asks. What an
 * expression writes small may stand with a capital, and all of it may stand in capitals.
 */
export function capitalsAgree(expression: string, found: string): boolean {
  if (!UPPER.test(expression)) return true;
  if (!LOWER.test(found)) return UPPER.test(found);
  const words = found.match(WORD) ?? [];
  return (expression.match(WORD) ?? []).every((word, index) => {
    const other = words[index] ?? '';
    if (isAcronym(word)) return UPPER.test(other.slice(1));
    return !UPPER.test(word.charAt(0)) || UPPER.test(other.charAt(0));
  });
}

const isAcronym = (word: string): boolean => word.length > 1 && UPPER.test(word) && !LOWER.test(word);
