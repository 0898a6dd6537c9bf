import type { Anchor } from '@/domain/article/anchor';
import type { Block } from '@/domain/article/block';
import { quoteSpan } from '@/domain/text/quoted-span';
import type { Span } from '@/domain/text/span';

export function anchorTo(block: Block, span: Span): Anchor {
  return { blockId: block.id, ...quoteSpan(block.text, span) };
}
