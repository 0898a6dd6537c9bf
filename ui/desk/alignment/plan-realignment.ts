import type { AlignedText } from '@/domain/alignment/apply-alignment-edit';
import type { AlignmentEdit } from '@/domain/alignment/edit-segments';
import { realign } from '@/domain/alignment/realign';
import { replaceBack } from './invert-alignment-edit';

/**
 * A new alignment of what is not pinned, as an edit that says what it puts in place of what: so that it is shown before
 * it is saved, and can be taken back. Null when nothing changes.
 */
export function planRealignment(before: AlignedText, newId: () => string): AlignmentEdit | null {
  return replaceBack(realign(before, newId), before.segments)[0] ?? null;
}
