import type { DocxBlock } from './list-blocks';
import type { DocxParagraph, DocxPiece } from './paragraph';
import { isInReading } from './paragraph';
import type { ReadComment } from './read-comments';

/** A stretch of a paragraph that somebody changed, counted in its text as it reads with everything rejected. */
export interface ParagraphChange {
  readonly start: number;
  readonly end: number;
  /** With a line feed where a paragraph was begun. */
  readonly replacement: string;
  readonly authors: readonly string[];
  /** ISO 8601 of the latest change in it, or ''. */
  readonly date: string;
}

export interface ParagraphComment extends ReadComment {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a document that was worked on. */
export interface ReviewedParagraph {
  /** Counts those with text from 1. */
  readonly number: number;
  /** With everything rejected, and the white space at its ends. */
  readonly text: string;
  readonly changes: readonly ParagraphChange[];
  readonly comments: readonly ParagraphComment[];
  /** Its mark was deleted, so that the next one goes on in it. */
  readonly isJoined: boolean;
}

/** What was changed and said in the blocks of the rejected reading. */
export function listReviewed(
  blocks: readonly DocxBlock[],
  comments: ReadonlyMap<string, ReadComment>,
): readonly ReviewedParagraph[] {
  return blocks.map((block, index) => {
    const walk = new Walk(comments);
    for (const [position, paragraph] of block.paragraphs.entries()) {
      walk.through(paragraph);
      if (position < block.paragraphs.length - 1) walk.breakLine(paragraph);
    }
    const { changes, comments: said } = walk.end();
    const last = block.paragraphs.at(-1);
    const [first] = changes;
    const isDeletedWhole =
      changes.length === 1 &&
      first?.replacement === '' &&
      walk.text.slice(first.start, first.end).trim() === walk.text.trim();
    return {
      number: index + 1,
      text: walk.text,
      changes,
      comments: said,
      isJoined: (last?.mark.deleted ?? null) !== null && !isDeletedWhole,
    };
  });
}

interface OpenChange {
  readonly start: number;
  end: number;
  replacement: string;
  readonly authors: Set<string>;
  date: string;
}

/** Goes through the pieces of a paragraph, and collects what was changed. */
class Walk {
  text = '';
  readonly #changes: ParagraphChange[] = [];
  readonly #said = new Map<string, ParagraphComment>();
  readonly #openComments = new Map<string, number>();
  readonly #comments: ReadonlyMap<string, ReadComment>;
  #open: OpenChange | null = null;

  constructor(comments: ReadonlyMap<string, ReadComment>) {
    this.#comments = comments;
  }

  through({ pieces, comments }: DocxParagraph): void {
    let mark = 0;
    const say = (until: number): void => {
      for (let next = comments[mark]; next !== undefined && next.at <= until; next = comments[++mark]) {
        if (next.kind === 'start') this.#openComments.set(next.id, this.text.length);
        else this.#comment(next.id);
      }
    };
    for (const [index, piece] of pieces.entries()) {
      say(index);
      if (!piece.run.isHidden) this.#take(piece);
    }
    say(pieces.length);
  }

  breakLine({ mark }: DocxParagraph): void {
    const by = mark.inserted;
    if (by === null) return;
    const open = this.#begin();
    open.replacement += '\n';
    note(open, by);
  }

  end() {
    this.#close();
    return { changes: this.#changes, comments: [...this.#said.values()] };
  }

  #comment(id: string): void {
    const comment = this.#comments.get(id);
    const start = this.#openComments.get(id) ?? this.text.length;
    if (comment === undefined || this.#said.has(id)) return;
    this.#said.set(id, { ...comment, start, end: this.text.length });
  }

  #take({ text, revision }: DocxPiece): void {
    const { inserted, deleted } = revision;
    const isBefore = isInReading(revision, 'rejected');
    const isAfter = isInReading(revision, 'accepted');
    if (isBefore && isAfter) {
      this.#close();
      this.text += text;
      return;
    }
    // What somebody inserted and somebody deleted again stands in neither.
    if (!isBefore && !isAfter && this.#open === null) return;
    const open = this.#begin();
    if (isBefore) {
      this.text += text;
      open.end = this.text.length;
    }
    if (isAfter) open.replacement += text;
    for (const by of [inserted, deleted]) if (by !== null) note(open, by);
  }

  #begin(): OpenChange {
    const at = this.text.length;
    return (this.#open ??= { start: at, end: at, replacement: '', authors: new Set(), date: '' });
  }

  #close(): void {
    if (this.#open === null) return;
    const { start, end, replacement, authors, date } = this.#open;
    this.#open = null;
    if (this.text.slice(start, end) === replacement) return;
    this.#changes.push({ start, end, replacement, authors: [...authors], date });
  }
}

function note(open: OpenChange, { author, date }: { readonly author: string; readonly date: string }): void {
  if (author !== '') open.authors.add(author);
  if (date > open.date) open.date = date;
}
