import type { SentenceBorder } from '@/domain/alignment/edit-segments';
import type { Side } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import { findSentence, type ArticleIndex } from '../article/article-index';

/**
 * Where to part a segment. On the cursor's side: before the sentence that holds the caret, or after the first one.
 * On the other side: at the border that leaves the share of text nearest to the same. Null when neither side has
 * two sentences.
 */
export function borderAt(
  index: ArticleIndex,
  segment: Segment,
  side: Side,
  caret: { readonly blockId: string; readonly offset: number } | null,
): SentenceBorder | null {
  const other: Side = side === 'source' ? 'target' : 'source';
  const lead = count(segment, side) > 1 ? side : other;
  if (count(segment, lead) < 2) return null;
  const at = caret && lead === side ? findSentence(index, caret.blockId, caret.offset) : null;
  const { from, to } = segment[lead];
  const border = at !== null && at > from && at < to ? at : from + 1;
  const share = lengthOf(index, lead, from, border) / Math.max(1, lengthOf(index, lead, from, to));
  const follow = lead === 'source' ? 'target' : 'source';
  return lead === 'source'
    ? { source: border, target: nearestBorder(index, segment, follow, share) }
    : { source: nearestBorder(index, segment, follow, share), target: border };
}

function nearestBorder(index: ArticleIndex, segment: Segment, side: Side, share: number): number {
  const { from, to } = segment[side];
  const whole = Math.max(1, lengthOf(index, side, from, to));
  let best = from;
  let least = Infinity;
  for (let border = from; border <= to; border++) {
    const distance = Math.abs(lengthOf(index, side, from, border) / whole - share);
    if (distance < least) [best, least] = [border, distance];
  }
  return best;
}

function count(segment: Segment, side: Side): number {
  return segment[side].to - segment[side].from;
}

function lengthOf(index: ArticleIndex, side: Side, from: number, to: number): number {
  return index[side].sentences.slice(from, to).reduce((sum, { start, end }) => sum + end - start, 0);
}
