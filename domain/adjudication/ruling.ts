import type { Severity } from '../annotation/severity';

/**
 * What is said of an item: that it stays; that its marks are wrong; that it is one with another; that marks which were put together are several; or that
 * it stays with another category or severity. An undo takes back a ruling, or an undo.
 */
export const RULING_KINDS = ['keep', 'refuse', 'merge', 'split', 'change', 'undo'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** Why a mark is wrong. `other` says it in a note. */
export const REFUSAL_REASONS = ['no_error', 'preference', 'wrong_place', 'other'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Append-only. */
export interface Ruling {
  readonly id: string;
  /** Counts the rulings of an article from 1. */
  readonly sequence: number;
  readonly kind: RulingKind;
  /** A mark of the item; null of an undo. */
  readonly markId: string | null;
  /** Of a `merge`: a mark of the other item. */
  readonly otherId: string | null;
  readonly category: string | null;
  readonly severity: Severity | null;
  readonly reason: RefusalReason | null;
  readonly note: string;
  readonly undoesId: string | null;
  readonly byId: string;
  /** ISO 8601 with zone. */
  readonly at: string;
}

/** Those that hold, in their order: none that was taken back, and no undo. */
export function rulingsInForce(rulings: readonly Ruling[]): readonly Ruling[] {
  const undone = new Set<string>();
  // From the last back: an undo that was taken back takes nothing back.
  const inOrder = [...rulings].sort((a, b) => b.sequence - a.sequence);
  for (const { id, kind, undoesId } of inOrder) {
    if (kind === 'undo' && undoesId !== null && !undone.has(id)) undone.add(undoesId);
  }
  return inOrder.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id)).reverse();
}
