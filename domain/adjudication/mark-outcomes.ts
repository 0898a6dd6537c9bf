import type { ErrorMark } from '../annotation/error';
import type { AdjudicatedItem } from './adjudicated-items';
import type { MarkOutcome } from './adjudication-view';

/** What became of one mark of an item, as whoever made it is told. */
export function outcomeOf(
  mark: Pick<ErrorMark, 'category' | 'severity'>,
  item: AdjudicatedItem,
): MarkOutcome {
  if (item.verdict === 'undecided') return 'waiting';
  if (item.verdict === 'refused') return 'refused';
  if (mark.category !== item.category || mark.severity !== item.severity) return 'changed';
  return item.marks.length > 1 ? 'merged' : 'kept';
}
