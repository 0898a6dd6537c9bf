import { checkReplacement } from '../correction/check-replacement';
import { findUnbalancedBidiControls } from '../text/bidi-controls';

/** A correction that adds many times what it replaces is a text of the model's own. */
const MOST_ADDED = 400;

/** The correction as it may be proposed; null where it is none, or none that a person should be offered. */
export function acceptFix(quote: string, fix: string | null): string | null {
  if (fix === null || fix.length > quote.length + MOST_ADDED) return null;
  if (checkReplacement(quote, fix) !== null) return null;
  return findUnbalancedBidiControls(fix).length > 0 ? null : fix;
}
