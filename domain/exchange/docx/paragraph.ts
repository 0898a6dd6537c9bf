import type { RawPiece } from '../raw-text';

/** Who changed something, and when, as the file says it. */
export interface TrackedChange {
  readonly id: string;
  readonly author: string;
  /** ISO 8601, or '' where the file has none that can be read. */
  readonly date: string;
}

/** What has been tracked of a stretch of text or a paragraph mark. What was inserted and then deleted is both. */
export interface Revision {
  readonly inserted: TrackedChange | null;
  readonly deleted: TrackedChange | null;
}

/** A document with tracked changes is two: as it reads when all are accepted, and when all are rejected. */
export type DocxReading = 'accepted' | 'rejected';

export const isInReading = (revision: Revision, reading: DocxReading): boolean =>
  (reading === 'accepted' ? revision.deleted : revision.inserted) === null;

/** A child of a run that is not its properties: text, a tab, a picture. */
export interface RunItem {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly DocxPiece[];
}

/** Text of one formatting. All offsets are places in the part of the package. */
export interface DocxRun {
  readonly start: number;
  /** Where its opening tag ends. */
  readonly tagEnd: number;
  /** Its properties as they are written, without the history of their changes; '' for none. */
  properties: string;
  isHidden: boolean;
  /** The language that its properties name for text of each kind. */
  langs: Readonly<Partial<Record<LangKind, string>>>;
  readonly items: RunItem[];
  end: number;
}

/** The three languages of a run: of CJK text, of text from right to left, and of all other. */
export type LangKind = 'val' | 'eastAsia' | 'bidi';

export interface DocxPiece extends RawPiece {
  readonly run: DocxRun;
  readonly revision: Revision;
}

/** Where in a paragraph a comment begins or ends: before the piece of this number. */
export interface CommentMark {
  readonly id: string;
  readonly kind: 'start' | 'end' | 'reference';
  readonly at: number;
}

export interface DocxParagraph {
  readonly part: string;
  /** Where its content begins. */
  readonly start: number;
  readonly end: number;
  /** What it stands in: body, cell, note or text box, up to a table. Marks between paragraphs of one place join them when they go. */
  readonly container: number;
  readonly noteId: string | null;
  readonly styleId: string | null;
  /** From 0; null where only the style can say. */
  readonly outlineLevel: number | null;
  readonly numberingId: string | null;
  readonly listLevel: number | null;
  readonly pieces: readonly DocxPiece[];
  readonly comments: readonly CommentMark[];
  readonly mark: Revision;
}

export type LeftOut = 'hidden' | 'equation' | 'contents';

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly revision: Revision;
}
