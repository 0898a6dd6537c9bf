/** What can be discussed: a mark, or a correction that stands by itself. */
export const SUBJECT_KINDS = ['error', 'correction'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** In UTF-16 code units: a long letter, not a document. */
export const MAX_COMMENT_LENGTH = 5000;

/** Whoever has to tell more people at once has a project to talk to, not a mark. */
export const MAX_MENTIONS = 20;

export interface Comment {
  readonly id: string;
  readonly byId: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly text: string;
  /** Ids of the people it mentions; their names stand in the text, each after an `@`. */
  readonly mentions: readonly string[];
}

/** The discussion of one error or correction. It begins with its first comment. */
export interface Thread {
  readonly id: string;
  readonly articleId: string;
  readonly subjectId: string;
  readonly subjectKind: SubjectKind;
  /** ISO 8601 with zone; null while it is open. */
  readonly resolvedAt: string | null;
  readonly resolvedById: string | null;
  /** Rises when it is resolved or opened again; comments are only ever added, and leave it as it is. */
  readonly version: number;
  /** In the order in which they were written. */
  readonly comments: readonly Comment[];
}

export function isOpenThread(thread: Thread): boolean {
  return thread.resolvedAt === null;
}
