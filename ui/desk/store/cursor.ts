import type { Side } from '@/domain/article/block';

/** A selection inside one block, in the block's offsets; `focus` is the end that moves, before or after `anchor`. */
export interface TextSelection {
  readonly blockId: string;
  readonly anchor: number;
  readonly focus: number;
}

interface CursorFields {
  /** Position of the current segment; 0 in an article without any. */
  readonly segment: number;
  readonly side: Side;
  readonly selection: TextSelection | null;
  /** A selection of the other side, kept while this side is selected: the next mark gets both. */
  readonly held: TextSelection | null;
  /** The mark that lacks a side, while words are being chosen for it there. */
  readonly completing: string | null;
  /** The mark with a correction that has lost its words, while others are being chosen for it. */
  readonly placing: string | null;
  readonly markId: string | null;
  /** What a check found, and the next key answers. */
  readonly findingId: string | null;
  /** What is about to be marked as a whole, once its category is chosen; or, in ESA, that something is missing in the segment. */
  readonly whole: 'segment' | 'article' | 'missing' | null;
  /** Whether the text of the segment is being edited. */
  readonly isEditing: boolean;
}

const NOTHING = {
  selection: null,
  held: null,
  completing: null,
  placing: null,
  markId: null,
  findingId: null,
  whole: null,
  isEditing: false,
} as const;
type Nothing = typeof NOTHING;

type Place = Pick<CursorFields, 'segment' | 'side'>;
type Words = Omit<Nothing, 'selection' | 'held' | 'completing' | 'placing'> &
  Pick<CursorFields, 'selection' | 'held' | 'completing' | 'placing'>;
type Mark = Omit<Nothing, 'markId'> & { readonly markId: string };
type Found = Omit<Nothing, 'findingId'> & { readonly findingId: string };
type Whole = Omit<Nothing, 'whole'> & { readonly whole: 'segment' | 'article' };
/** What is missing may have its words in the source. */
type Missing = Omit<Nothing, 'whole' | 'held'> & Pick<CursorFields, 'held'> & { readonly whole: 'missing' };
type Editing = Omit<Nothing, 'isEditing'> & { readonly isEditing: true };

/**
 * Where the reviewer is, and what the next key acts upon: words (none yet, perhaps), a mark, a finding, a whole, or the
 * text that is being edited; never two of them.
 */
export type Cursor = Place & (Words | Mark | Found | Whole | Missing | Editing);

export const INITIAL_CURSOR: Cursor = { segment: 0, side: 'target', ...NOTHING };

export type CursorChange = Partial<CursorFields>;

/**
 * The cursor after a change. What was about to be marked whole, and the finding that was to be answered, are forgotten; of two
 * choices the narrower stands.
 */
export function changeCursor(cursor: Cursor, change: CursorChange): Cursor {
  const next: CursorFields = { ...cursor, whole: null, findingId: null, ...change };
  const place = { segment: next.segment, side: next.side };
  if (next.isEditing) return { ...place, ...NOTHING, isEditing: true };
  if (next.whole === 'missing') return { ...place, ...NOTHING, held: next.held, whole: 'missing' };
  if (next.whole !== null) return { ...place, ...NOTHING, whole: next.whole };
  if (next.markId !== null) return { ...place, ...NOTHING, markId: next.markId };
  if (next.findingId !== null) return { ...place, ...NOTHING, findingId: next.findingId };
  const { selection, held, completing, placing } = next;
  return { ...place, ...NOTHING, selection, held, completing, placing };
}

/** The mark for which words are being chosen. */
export function waitingMarkIdOf({ completing, placing }: Cursor): string | null {
  return completing ?? placing;
}

/** The mark or finding to show as the chosen one: also while words are looked for on behalf of a mark. */
export function chosenMarkIdOf(cursor: Cursor | null): string | null {
  return cursor && (cursor.markId ?? cursor.findingId ?? waitingMarkIdOf(cursor));
}
