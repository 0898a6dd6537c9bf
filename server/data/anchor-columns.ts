import type { Anchor } from '../../domain/article/anchor';

/** An anchor as columns: `target` and `Start` make `targetStart`; of a correction, which has one anchor, `start`. */
type AnchorColumns<Prefix extends string, Text, Offset> = Readonly<
  Record<`${Prefix}BlockId` | `${Prefix}Quote` | `${Prefix}Prefix` | `${Prefix}Suffix`, Text> &
    Record<`${Prefix}Start` | `${Prefix}End`, Offset>
>;
export type TargetColumns = AnchorColumns<'target', string | null, number | null>;
export type SourceColumns = AnchorColumns<'source', string | null, number | null>;

export function toTargetColumns(anchor: Anchor | null): TargetColumns {
  return {
    targetBlockId: anchor?.blockId ?? null,
    targetStart: anchor?.start ?? null,
    targetEnd: anchor?.end ?? null,
    targetQuote: anchor?.quote ?? null,
    targetPrefix: anchor?.prefix ?? null,
    targetSuffix: anchor?.suffix ?? null,
  };
}

export function toSourceColumns(anchor: Anchor | null): SourceColumns {
  return {
    sourceBlockId: anchor?.blockId ?? null,
    sourceStart: anchor?.start ?? null,
    sourceEnd: anchor?.end ?? null,
    sourceQuote: anchor?.quote ?? null,
    sourcePrefix: anchor?.prefix ?? null,
    sourceSuffix: anchor?.suffix ?? null,
  };
}

/** Null when there is no anchor; its columns are all null then, or none is. */
export function toAnchor(
  blockId: string | null,
  start: number | null,
  end: number | null,
  quote: string | null,
  prefix: string | null,
  suffix: string | null,
): Anchor | null {
  if (blockId === null || start === null || end === null) return null;
  return { blockId, start, end, quote: quote ?? '', prefix: prefix ?? '', suffix: suffix ?? '' };
}
