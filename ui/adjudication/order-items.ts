import type { AdjudicatedItem } from '@/domain/adjudication/adjudicated-items';
import type { Block } from '@/domain/article/block';

/** In text order: what is of the whole article first, then by the words of the translation, or of the source where it has none. */
export function orderItems(
  items: readonly AdjudicatedItem[],
  blocks: readonly Block[],
): readonly AdjudicatedItem[] {
  const places = new Map(blocks.map(({ id, index }) => [id, index]));
  const placeOf = ({ mark }: AdjudicatedItem): readonly [number, number] => {
    const anchor = mark.target ?? mark.source;
    return anchor === null ? [-1, 0] : [places.get(anchor.blockId) ?? 0, anchor.start];
  };
  return [...items].sort((a, b) => {
    const [[blockA, startA], [blockB, startB]] = [placeOf(a), placeOf(b)];
    return blockA - blockB || startA - startB || (a.mark.id < b.mark.id ? -1 : 1);
  });
}

/** Items that one could be put together with: those of the same block, the nearest first. */
export function mergeCandidates(
  item: AdjudicatedItem,
  items: readonly AdjudicatedItem[],
): readonly AdjudicatedItem[] {
  const anchor = item.mark.target ?? item.mark.source;
  const distance = (other: AdjudicatedItem): number => {
    const there = other.mark.target ?? other.mark.source;
    if (anchor === null || there === null) return anchor === there ? 0 : Infinity;
    return there.blockId === anchor.blockId ? Math.abs(there.start - anchor.start) : Infinity;
  };
  return items
    .filter((other) => other !== item && distance(other) < Infinity)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 9);
}
