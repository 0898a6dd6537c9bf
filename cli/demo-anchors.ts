import type { Anchor } from '@/domain/article/anchor';
import type { Block, Side } from '@/domain/article/block';
import { quoteSpan } from '@/domain/text/quoted-span';
import type { DemoPlace, DemoQuote } from './read-demo-article';

/** Where the demo says a mark is; null when it says nothing. */
export function toAnchor(blocks: readonly Block[], { target, insertionAfter }: DemoPlace): Anchor | null {
  if (target) return toQuote(blocks, 'target', target);
  if (!insertionAfter) return null;
  const { paragraph, after } = insertionAfter;
  const found = toQuote(blocks, 'target', { paragraph, quote: after });
  const text = getBlock(blocks, 'target', paragraph).text;
  return { blockId: found.blockId, ...quoteSpan(text, { start: found.end, end: found.end }) };
}

/** The place of some words in a paragraph. */
export function toQuote(
  blocks: readonly Block[],
  side: Side,
  { paragraph, quote, occurrence = 0 }: DemoQuote,
): Anchor {
  const { id, text } = getBlock(blocks, side, paragraph);
  let start = -1;
  for (let count = 0; count <= occurrence; count++) start = text.indexOf(quote, start + 1);
  if (start === -1) throw new Error(`The demo quotes what is not there: ${quote}`);
  return { blockId: id, ...quoteSpan(text, { start, end: start + quote.length }) };
}

function getBlock(blocks: readonly Block[], side: Side, index: number): Block {
  const block = blocks.find((each) => each.side === side && each.index === index);
  if (!block) throw new Error(`The demo has no ${side} paragraph ${index}`);
  return block;
}
