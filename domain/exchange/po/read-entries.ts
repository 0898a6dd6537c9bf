import type { ExchangeIssue } from '../issue';
import type { InlineCode } from '../inline-code';
import { LineIndex } from '../line-index';
import { makeIssue } from '../make-issue';
import { rawTextOf, type RawPiece, type RawText } from '../raw-text';
import { readLiteral } from './read-literals';

/** A string of an entry, which may be written in several parts, one a line. */
export interface PoString extends RawText {
  /** Control characters: no part of the text, they stay where they are. */
  readonly codes: readonly InlineCode[];
  /** Where its first quotation mark stands, and where its last one ends. */
  readonly from: number;
  readonly to: number;
}

/** A line of an entry that begins with `#`; `mark` is the sign after it: `,` `.` `:` `|`, or '' for a translator's remark. */
export interface PoComment {
  readonly mark: string;
  readonly text: string;
  readonly start: number;
  /** After the line end. */
  readonly end: number;
}

export interface PoEntry {
  readonly context: PoString | null;
  readonly id: PoString;
  readonly plural: PoString | null;
  /** By the number of the plural form; one, where there are none. */
  readonly translations: readonly PoString[];
  readonly comments: readonly PoComment[];
  /** Where its first keyword stands. */
  readonly offset: number;
}

interface GrowingEntry {
  context: PoString | null;
  id: PoString | null;
  plural: PoString | null;
  readonly translations: PoString[];
  comments: readonly PoComment[];
  readonly offset: number;
}

const ENTRIES_A_STEP = 2_000;
const WORD = /[a-z_]+(?:\[\d{1,2}\])?/y;
const SPACE = /[ \t\r\n\f\v]*/y;
const LINE = /[^\r\n]*(?:\r\n?|\n)?/y;

class Refused extends Error {
  constructor(readonly issue: ExchangeIssue) {
    super(issue.code);
  }
}

/**
 * The entries of a PO file in their order, each told when it is whole. In steps; null at the end, or why the file is refused. Obsolete
 * entries (`#~`) are passed over.
 */
export function* readEntries(
  text: string,
  take: (entry: PoEntry) => void,
): Generator<void, ExchangeIssue | null> {
  const reading = new Reading(text, take);
  try {
    while (reading.step()) if (reading.count % ENTRIES_A_STEP === 0) yield;
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.issue;
    throw error;
  }
}

class Reading {
  count = 0;
  #at = 0;
  #comments: PoComment[] = [];
  #entry: GrowingEntry | null = null;

  constructor(
    readonly text: string,
    readonly take: (entry: PoEntry) => void,
  ) {}

  /** Reads a comment, or a keyword with its strings; false at the end of the file. */
  step(): boolean {
    this.#skip(SPACE);
    if (this.#at >= this.text.length) {
      this.#finish();
      return false;
    }
    if (this.text[this.#at] === '#') this.#comment();
    else this.#keyword();
    return true;
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const skipped = pattern.exec(this.text)?.[0] ?? '';
    this.#at += skipped.length;
    return skipped;
  }

  #comment(): void {
    // What is said after the translation is said of the next entry.
    if ((this.#entry?.translations.length ?? 0) > 0) this.#finish();
    const start = this.#at;
    const line = this.#skip(LINE);
    const mark = /^#([,.:|~=])/.exec(line)?.[1] ?? '';
    if (mark === '~') {
      // Remarks on an obsolete entry are as obsolete.
      this.#comments = [];
      return;
    }
    const text = line.slice(1 + mark.length).trim();
    this.#comments.push({ mark, text, start, end: this.#at });
  }

  #keyword(): void {
    const start = this.#at;
    const word = this.#skip(WORD);
    const [, keyword = '', form] = /^([a-z_]+)(?:\[(\d+)\])?$/.exec(word) ?? [];
    if (keyword === 'domain') {
      this.#finish();
      this.#string();
      return;
    }
    const entry = this.#entryFor(keyword, start);
    const string = this.#string();
    if (keyword === 'msgctxt' && entry.context === null) entry.context = string;
    else if (keyword === 'msgid' && entry.id === null) entry.id = string;
    else if (keyword === 'msgid_plural' && entry.id !== null && entry.plural === null) entry.plural = string;
    else if (keyword === 'msgstr' && this.#isNext(entry, form)) entry.translations.push(string);
    else this.#stop('po_unexpected', start, word);
  }

  /** Forms are numbered in order, and there are some only where there is a plural. */
  #isNext({ id, plural, translations }: GrowingEntry, form: string | undefined): boolean {
    if (id === null) return false;
    const isNumbered = form !== undefined;
    return isNumbered === (plural !== null) && translations.length === Number(form ?? 0);
  }

  #entryFor(keyword: string, offset: number): GrowingEntry {
    const isFirst = keyword === 'msgctxt' || keyword === 'msgid';
    if (isFirst && (this.#entry?.translations.length ?? 0) > 0) this.#finish();
    if (this.#entry !== null) return this.#entry;
    if (!isFirst) this.#stop('po_unexpected', offset, this.text.slice(offset, offset + 40));
    const entry = {
      context: null,
      id: null,
      plural: null,
      translations: [],
      comments: this.#comments,
      offset,
    };
    this.#comments = [];
    return (this.#entry = entry);
  }

  #string(): PoString {
    this.#skip(SPACE);
    const from = this.#at;
    if (this.text[from] !== '"') this.#stop('po_unexpected', from, this.text.slice(from, from + 40));
    const pieces: RawPiece[] = [];
    const codes: InlineCode[] = [];
    let length = 0;
    let to = from;
    while (this.text[this.#at] === '"') {
      const literal = readLiteral(this.text, this.#at);
      if ('fault' in literal)
        return literal.fault === 'unclosed'
          ? this.#stop('po_unclosed', literal.at, '')
          : this.#stop('po_unexpected', literal.at, this.text.slice(literal.at, literal.at + 2));
      for (const { at, written } of literal.controls)
        codes.push({ at: length + at, kind: 'single', id: String(codes.length + 1), label: written });
      for (const piece of literal.pieces) {
        pieces.push(piece);
        length += piece.text.length;
      }
      to = this.#at = literal.end;
      this.#skip(SPACE);
    }
    return { ...rawTextOf(pieces, from + 1), codes, from, to };
  }

  #finish(): void {
    const entry = this.#entry;
    if (entry === null) return;
    const { id, translations } = entry;
    if (id === null || translations.length === 0) this.#stop('po_incomplete', entry.offset, '');
    else this.take({ ...entry, id });
    this.#entry = null;
    this.count++;
  }

  #stop(code: 'po_unexpected' | 'po_unclosed' | 'po_incomplete', at: number, found: string): never {
    const position = new LineIndex(this.text).at(at);
    const [word = ''] = found.split(/[\r\n]/);
    throw new Refused(
      code === 'po_unexpected'
        ? makeIssue(code, 'error', position, { found: word.slice(0, 40) })
        : makeIssue(code, 'error', position, {}),
    );
  }
}
