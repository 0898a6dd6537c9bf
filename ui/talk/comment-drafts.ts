import type { Person } from '@/domain/review/desk-view';
import { newId } from '@/ui/desk/new-id';

/** What somebody began to say. The id is that of the comment to be: sent twice, it is there once. */
export interface CommentDraft {
  readonly id: string;
  readonly text: string;
  /** Who was chosen from the list of colleagues. */
  readonly chosen: readonly Person[];
}

export function newDraft(): CommentDraft {
  return { id: newId(), text: '', chosen: [] };
}

function keyOf(userId: string, subjectId: string): string {
  return `verso.comment.${userId}.${subjectId}`;
}

/** What was typed and not sent, also before the page was closed. */
export function loadDraft(userId: string, subjectId: string): CommentDraft {
  try {
    const stored = localStorage.getItem(keyOf(userId, subjectId));
    // Written by `keepDraft` below, by nobody else.
    return stored === null ? newDraft() : (JSON.parse(stored) as CommentDraft);
  } catch {
    return newDraft();
  }
}

/** On this device. Where it keeps nothing, what is typed lasts as long as the page. */
export function keepDraft(userId: string, subjectId: string, draft: CommentDraft): void {
  try {
    if (draft.text === '') localStorage.removeItem(keyOf(userId, subjectId));
    else localStorage.setItem(keyOf(userId, subjectId), JSON.stringify(draft));
  } catch {
    // Storage is full or switched off.
  }
}
