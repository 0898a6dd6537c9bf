import type { Tokens } from '../../text/tokens';
import { lowerUnit } from '../../text/word-hash';

/** Whether two tokens have the same letters, whatever their case. */
export function isSameWord(tokens: Tokens, one: number, other: number): boolean {
  const { text, starts, hashes } = tokens;
  if (hashes[one] !== hashes[other]) return false;
  const from = starts[one] ?? 0;
  const otherFrom = starts[other] ?? 0;
  const length = (starts[one + 1] ?? from) - from;
  if (length !== (starts[other + 1] ?? otherFrom) - otherFrom) return false;
  for (let at = 0; at < length; at++)
    if (lowerUnit(text.charCodeAt(from + at)) !== lowerUnit(text.charCodeAt(otherFrom + at))) return false;
  return true;
}
