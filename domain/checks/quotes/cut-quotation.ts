import type { CheckedText } from '../engine/checked-article';
import { readQuotes, type Quotation } from './read-quotes';

/** A quotation that was closed too early: what follows its closing sign is closed once more. */
export interface CutQuotation {
  readonly quotation: Quotation;
  /** The full stop before the closing sign. */
  readonly stop: number;
  /** The second closing sign, which nothing opens. */
  readonly closedAgain: number;
}

const STOPS = '.。।۔!?！？؟…';

/** The last stop before a closing sign, a space between them allowed; -1 where there is none. */
export function stopBefore(text: string, close: number): number {
  let at = close - 1;
  while (at > 0 && /\s/u.test(text.charAt(at))) at -= 1;
  return at >= 0 && STOPS.includes(text.charAt(at)) ? at : -1;
}

/** For each closing sign without an opening one, the quotation of the same kind before it that ends with a full stop. */
export function findCutQuotations(block: CheckedText): readonly CutQuotation[] {
  const { pairs, unopened } = readQuotes(block);
  const found: CutQuotation[] = [];
  for (const { at: closedAgain, family } of unopened) {
    if (family === 'single') continue;
    const quotation = pairs.findLast((pair) => pair.family === family && pair.close < closedAgain);
    if (quotation === undefined) continue;
    const stop = stopBefore(block.text, quotation.close);
    if (stop >= 0 && found.at(-1)?.quotation !== quotation) found.push({ quotation, stop, closedAgain });
  }
  return found;
}
