import type { Side } from '@/domain/article/block';
import { guessCounterpart } from '@/domain/terms/guess-counterpart';
import { snapToWords } from '@/domain/text/words';
import { findSegmentAt, listStretches, type ArticleIndex } from '../article/article-index';
import { spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import type { TextSelection } from '../store/cursor';

export interface TermDraft {
  readonly source: string;
  readonly target: string;
  /** The side whose words were guessed. */
  readonly guessed: Side | null;
}

interface Words {
  readonly side: Side;
  readonly text: string;
  readonly blockId: string;
  readonly start: number;
}

/** A term of what is selected: both sides where both are, otherwise with a guess at the words across. */
export function draftTerm(desk: DeskSession): TermDraft {
  const { selection, held } = desk.store.cursor;
  const chosen = [selection, held].flatMap((one) => wordsOf(desk, one));
  const draft = { source: '', target: '' };
  for (const { side, text } of chosen) draft[side] = text;
  const [words] = chosen;
  if (words === undefined || chosen.length > 1) return { ...draft, guessed: null };
  const guessed = words.side === 'source' ? 'target' : 'source';
  return { ...draft, [guessed]: guess(desk, words, guessed), guessed };
}

function wordsOf(desk: DeskSession, selection: TextSelection | null): readonly Words[] {
  const block = selection === null ? undefined : desk.store.index.blocks.get(selection.blockId);
  if (selection === null || block === undefined) return [];
  const span = snapToWords(block.text, spanOf(selection), desk.langOf(block.side));
  const text = block.text.slice(span.start, span.end).trim();
  return text === '' ? [] : [{ side: block.side, text, blockId: block.id, start: span.start }];
}

function guess(desk: DeskSession, { side, text, blockId, start }: Words, otherSide: Side): string {
  const { index } = desk.store;
  const at = findSegmentAt(index, blockId, start);
  if (at === null) return '';
  const own = textsOf(index, side);
  const share = placeIn(index, at, side, { blockId, start }) / Math.max(own[at]?.length ?? 1, 1);
  const otherLang = desk.langOf(otherSide);
  return guessCounterpart({ expression: text, own, other: textsOf(index, otherSide), otherLang, at, share });
}

const textsOf = (index: ArticleIndex, side: Side): readonly string[] =>
  index.segments.map((segment) =>
    listStretches(index, side, segment[side])
      .map(({ blockId, start, end }) => index.blocks.get(blockId)?.text.slice(start, end) ?? '')
      .join(' '),
  );

/** How many characters of the segment stand before the place. */
function placeIn(
  index: ArticleIndex,
  segment: number,
  side: Side,
  place: { readonly blockId: string; readonly start: number },
): number {
  const range = index.segments[segment]?.[side];
  let before = 0;
  for (const stretch of range === undefined ? [] : listStretches(index, side, range)) {
    if (stretch.blockId === place.blockId) return before + place.start - stretch.start;
    before += stretch.end - stretch.start;
  }
  return before;
}
