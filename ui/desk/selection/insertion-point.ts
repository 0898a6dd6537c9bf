import { wordBoundaryAfter, wordBoundaryBefore } from '@/domain/text/words';
import type { Block } from '@/domain/article/block';
import type { TextSelection } from '../store/cursor';
import {
  findSegmentAt,
  listStretches,
  type ArticleIndex,
  type SentencePlace,
} from '../article/article-index';
import { spanOf } from './text-selection';

export interface InsertionPoint {
  readonly block: Block;
  readonly offset: number;
}

/**
 * Where words that were left out most likely belong: between two words of the aligned target, as far into it as the
 * source words are into theirs. Where nothing is aligned, after the target of the segment before. Null when the
 * article has no target text.
 */
export function suggestInsertionPoint(
  index: ArticleIndex,
  selection: TextSelection,
  targetLang: string,
): InsertionPoint | null {
  const span = spanOf(selection);
  const position = findSegmentAt(index, selection.blockId, span.start) ?? 0;
  const segment = index.segments[position];
  const counterpart = segment && listStretches(index, 'target', segment.target).at(0);
  if (segment === undefined || counterpart === undefined) return afterPrevious(index, position);
  const own = listStretches(index, 'source', segment.source).find(
    (stretch) => stretch.blockId === selection.blockId,
  );
  const share = own === undefined ? 1 : (span.end - own.start) / Math.max(1, own.end - own.start);
  return betweenWords(index, counterpart, share, targetLang);
}

function betweenWords(
  index: ArticleIndex,
  stretch: SentencePlace,
  share: number,
  lang: string,
): InsertionPoint | null {
  const block = index.blocks.get(stretch.blockId);
  if (block === undefined) return null;
  const wished = Math.round(stretch.start + share * (stretch.end - stretch.start));
  const after = wordBoundaryAfter(block.text, wished, lang);
  if (after <= stretch.end && hasWord(block.text, wished, after)) return { block, offset: after };
  // Past the last word: after it, but before the full stop.
  const lastWord = wordBoundaryBefore(block.text, stretch.end, lang);
  return { block, offset: Math.min(wordBoundaryAfter(block.text, lastWord, lang), stretch.end) };
}

function hasWord(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(from, to));
}

function afterPrevious(index: ArticleIndex, position: number): InsertionPoint | null {
  for (let before = position - 1; before >= 0; before--) {
    const segment = index.segments[before];
    const place = segment && listStretches(index, 'target', segment.target).at(-1);
    const block = place && index.blocks.get(place.blockId);
    if (place && block) {
      return { block, offset: place.start + block.text.slice(place.start, place.end).trimEnd().length };
    }
  }
  const first = index.target.blocks[0];
  return first === undefined ? null : { block: first, offset: 0 };
}
