import type { Block } from '@/domain/article/block';
import type { Segment, SentenceRange } from '@/domain/article/segment';

/**
 * A row of the prose view: the fewest blocks of both sides that belong together, so that no segment reaches into
 * another row. Most are one paragraph beside its translation.
 */
export interface Passage {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  /** Positions of its segments. */
  readonly segments: SentenceRange;
}

/** Cuts the article after every segment that ends a block on both sides. The passages tile blocks and segments. */
export function listPassages(
  source: readonly Block[],
  target: readonly Block[],
  segments: readonly Segment[],
): readonly Passage[] {
  const sides = { source: new BlockCursor(source), target: new BlockCursor(target) };
  const passages: Passage[] = [];
  let from = 0;
  for (const [position, segment] of segments.entries()) {
    const isBorder = sides.source.endsAt(segment.source.to) && sides.target.endsAt(segment.target.to);
    if (!isBorder) continue;
    passages.push({
      source: sides.source.takeUntil(segment.source.to),
      target: sides.target.takeUntil(segment.target.to),
      segments: { from, to: position + 1 },
    });
    from = position + 1;
  }
  const rest = { source: sides.source.takeUntil(Infinity), target: sides.target.takeUntil(Infinity) };
  if (rest.source.length + rest.target.length > 0) {
    passages.push({ ...rest, segments: { from, to: segments.length } });
  }
  return passages;
}

/** Walks the blocks of one side, counting sentences. */
class BlockCursor {
  private next = 0;
  private readonly ends: readonly number[];
  private readonly borders: ReadonlySet<number>;

  constructor(private readonly blocks: readonly Block[]) {
    let count = 0;
    this.ends = blocks.map((block) => (count += block.sentenceStarts.length));
    this.borders = new Set([0, ...this.ends]);
  }

  endsAt(sentence: number): boolean {
    return this.borders.has(sentence);
  }

  /** The blocks not yet taken that end at or before the sentence, empty ones included. */
  takeUntil(sentence: number): readonly Block[] {
    const from = this.next;
    while (this.next < this.blocks.length && (this.ends[this.next] ?? Infinity) <= sentence) this.next += 1;
    return this.blocks.slice(from, this.next);
  }
}
