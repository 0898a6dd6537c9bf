import type { ErrorMark } from '@/domain/annotation/error';
import type { Severity } from '@/domain/annotation/severity';
import { ESA, ESA_CATEGORY } from '@/domain/annotation/typologies/esa';
import { typologyReference } from '@/domain/annotation/typology';
import type { Anchor } from '@/domain/article/anchor';
import { missingPointOf } from '@/domain/article/missing-point';
import { findSegmentAt, listStretches } from '../article/article-index';
import { isMissingMark } from '../esa/missing';
import { anchorTo } from '../selection/anchor';
import { spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import type { TextSelection } from '../store/cursor';
import { ownerOf } from '../store/desk-mark';
import { goToMark } from './go-to';
import { checkReview } from './may';

/** Marks the selected words, or that something is missing, with a severity: that is all that a mark of ESA says. */
export function markBySeverity(desk: DeskSession, severity: Severity): void {
  if (!checkReview(desk)) return;
  const { selection, held, whole } = desk.store.cursor;
  if (selection === null && whole !== 'missing') {
    desk.refuse('needsSelection');
    return;
  }
  const source = anchorOn(desk, 'source', selection, held);
  const target = anchorOn(desk, 'target', selection, held);
  const anchors = target === null ? missingAnchors(desk, source) : { source, target };
  const error: ErrorMark = {
    ...{ id: desk.newId(), articleId: desk.articleId, reviewerId: desk.store.view.actor.userId },
    ...{ scope: 'span', ...anchors, category: ESA_CATEGORY, severity, comment: '' },
    ...{ provenance: { kind: 'person' }, state: 'open', typology: typologyReference(ESA), version: 0 },
  };
  desk.perform('mark', [{ kind: 'error', before: null, after: error }]);
  const mark = desk.store.findMark(error.id);
  if (mark) goToMark(desk, mark);
}

/** The token behind the segment, which stands for what is not there; or one's mark that says so already. Selected words of the source stay: they are what is missing. */
export function chooseMissing(desk: DeskSession, segment: number): void {
  if (!checkReview(desk)) return;
  const { store } = desk;
  const { selection, held } = store.cursor;
  const source =
    [selection, held].find((words) => words !== null && sideOf(desk, words) === 'source') ?? null;
  const known = source === null ? findOwnMissing(desk, segment) : null;
  desk.inspector.set(null);
  if (known !== null) {
    goToMark(desk, known);
    return;
  }
  desk.moveCursor({ segment, side: 'target', selection: null, held: source, markId: null, whole: 'missing' });
  desk.reveal.set({ markId: null, segment, isMissing: true });
}

function findOwnMissing({ store }: DeskSession, segment: number) {
  const notes = store.passage(store.index.passageOfSegment[segment] ?? 0).notes;
  const own = notes.filter((mark) => ownerOf(mark) === store.view.actor.userId);
  return own.find((mark) => isMissingMark(store.index, mark, segment)) ?? null;
}

const sideOf = ({ store }: DeskSession, { blockId }: TextSelection) => store.index.blocks.get(blockId)?.side;

function anchorOn(
  desk: DeskSession,
  side: 'source' | 'target',
  ...chosen: readonly (TextSelection | null)[]
): Anchor | null {
  for (const words of chosen) {
    const block = words === null ? undefined : desk.store.index.blocks.get(words.blockId);
    if (words !== null && block?.side === side) return anchorTo(block, spanOf(words));
  }
  return null;
}

/** An omission: the words of the source, where they are known, and the end of the translation; where there is none, the whole source. */
function missingAnchors({ store }: DeskSession, source: Anchor | null): Pick<ErrorMark, 'source' | 'target'> {
  const { index, cursor } = store;
  const position = (source && findSegmentAt(index, source.blockId, source.start)) ?? cursor.segment;
  const segment = index.segments[position];
  const last = segment && listStretches(index, 'target', segment.target).at(-1);
  const block = last && index.blocks.get(last.blockId);
  if (last && block) {
    const at = missingPointOf(block.text, last);
    return { source, target: anchorTo(block, { start: at, end: at }) };
  }
  const whole = segment && listStretches(index, 'source', segment.source)[0];
  const text = whole && index.blocks.get(whole.blockId);
  return { source: source ?? (text ? anchorTo(text, whole) : null), target: null };
}
