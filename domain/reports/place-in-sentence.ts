import type { Anchor } from '../article/anchor';
import type { Block } from '../article/block';
import type { PlacedSentence } from './report-place';

/** The sentence around an anchor, or all those that it reaches into; null where the block is not the anchor's. */
export function placeInSentence(block: Block, anchor: Anchor, lang: string): PlacedSentence | null {
  if (anchor.blockId !== block.id || anchor.end > block.text.length) return null;
  const from = block.sentenceStarts.filter((start) => start <= anchor.start).at(-1) ?? 0;
  const to =
    block.sentenceStarts.find((start) => start >= Math.max(anchor.end, from + 1)) ?? block.text.length;
  const text = block.text.slice(from, to).trimEnd();
  // An anchor may end within the white space after its sentence.
  const within = (offset: number): number => Math.min(offset - from, text.length);
  return { lang, text, start: within(anchor.start), end: within(anchor.end) };
}
