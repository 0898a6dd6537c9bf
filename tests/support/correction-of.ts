import type { Correction } from '@/domain/correction/correction';

/** A correction of `text`, in a notation: `correctionOf(text, 'old', 'new')` replaces the first "old". */
export function correctionOf(
  text: string,
  quote: string,
  replacement: string,
  more: Partial<Correction> = {},
): Correction {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`“${quote}” is not in the text.`);
  return correctionAt(text, start, start + quote.length, replacement, more);
}

/** A correction of text.slice(start, end). */
export function correctionAt(
  text: string,
  start: number,
  end: number,
  replacement: string,
  more: Partial<Correction> = {},
): Correction {
  return {
    id: `${start}-${end}`,
    articleId: 'article',
    errorId: null,
    proposerId: 'reviewer',
    groupId: null,
    anchor: { blockId: 'block', start, end, quote: text.slice(start, end), prefix: '', suffix: '' },
    replacement,
    state: 'proposed',
    approvedText: null,
    round: 0,
    version: 1,
    ...more,
  };
}
