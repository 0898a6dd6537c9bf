import { correctedText } from '../../correction/apply-corrections';
import type { Correction } from '../../correction/correction';
import { diffWords } from '../../correction/diff-words';
import { applyChanges, changeSetOf } from '../../text/change-set';
import { mapSpan } from '../../text/map-span';
import { isEmptySpan } from '../../text/span';
import type { Rewritten } from './carry-anchor';

/**
 * Whether the new text of a paragraph has what the correction asked for. Asked of one whose words are no longer there: the
 * paragraph with the correction is compared with the new text, and what it put in must be untouched by all that differs.
 */
export function isTakenOver(
  correction: Correction,
  { before, after, changes }: Rewritten,
  lang: string,
): boolean {
  const { start, end } = correction.anchor;
  const insert = correctedText(correction);
  const touchesPoint = changes.changes.some((change) => change.start <= start && start <= change.end);
  if (isEmptySpan(correction.anchor) && !touchesPoint) return false;
  const corrected = applyChanges(before.text, changeSetOf([{ start, end, insert }]));
  const further = diffWords(corrected, after.text, lang).changes;
  if (insert === '') return further.changes.every((change) => change.end < start || change.start > start);
  const put = { start, end: start + insert.length };
  const place = mapSpan(further, put, { edges: 'exclude', deletion: 'orphan' });
  return place !== null && after.text.slice(place.start, place.end) === insert;
}
