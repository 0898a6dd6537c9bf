const OPENERS = '“"‘«‹„‚「『《〈(（[【';
const CLOSERS = '”"’»›“」』》〉)）]】';
/** How far back an opening sign is looked for. */
const FAR = 60;
/** `(Arabic: …)`, `(in Chinese, …)`: what may stand before the words within the brackets. */
const MOST_WORDS_BEFORE = 2;

const skipSpaces = (text: string, at: number, step: 1 | -1): number => {
  let place = at;
  while (/\s/u.test(text.charAt(place))) place += step;
  return place;
};

const opensAt = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  if (sign === '') return false;
  return OPENERS.includes(sign) || (sign === "'" && !/[\p{L}\d]/u.test(text.charAt(at - 1)));
};

/** Whether the words are shown as what they are: quoted or in brackets by themselves, or with their meaning in brackets after them. */
export function isQuotedOriginal(text: string, start: number, end: number): boolean {
  if (opensAt(text, skipSpaces(text, start - 1, -1))) return true;
  const after = text.charAt(skipSpaces(text, end, 1));
  if (after !== '' && '(（['.includes(after)) return true;
  if (after === '' || !CLOSERS.includes(text.charAt(end))) return false;
  for (let at = start - 1; at >= 0 && start - at < FAR; at--)
    if (opensAt(text, at))
      return (
        text
          .slice(at + 1, start)
          .trim()
          .split(/\s+/u).length <= MOST_WORDS_BEFORE
      );
  return false;
}
