import type { Side } from '../../article/block';
import type { QuotedWords } from '../../text/resolve-span';
import type { Span } from '../../text/span';
import type { PlaceProblem, UnreadRow } from '../ratings/rating-set';
import type { SpanUnit } from '../ratings/span-convention';

/** An error of a rating, or one of its places, as a finding. */
export interface QeSpan {
  readonly side: Side;
  /** Null where something is missing and nothing says where, or where only the quote is known. */
  readonly span: Span | null;
  readonly unit: SpanUnit;
  /** Of a span in the translation, what it is about in the source of its row. */
  readonly about: Span | null;
  /** The words, of a file that holds no texts; null where the row has its text. */
  readonly quoted: QuotedWords | null;
  /** As the file names them; '' where it does not. */
  readonly category: string;
  readonly severity: string;
  readonly explanation: string;
  readonly suggestion: string | null;
  readonly confidence: number | null;
}

/** What a file says of one segment, or of one piece of text that is not cut as Verso cuts it. */
export interface QeRow {
  /** Line, or item of a list, from 1: where to look in the file. */
  readonly row: number;
  /** What the file names the segment by; rows with the same name are about one segment. '' where it does not. */
  readonly name: string;
  /** Position among the segments of an article, from 0; null where the file does not say. */
  readonly position: number | null;
  /** How many segments the file has, where it lists them all; null elsewhere. */
  readonly of: number | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly spans: readonly QeSpan[];
}

export type QeReadFailure =
  | UnreadRow['reason']
  | PlaceProblem
  /** An error of the source, not of its translation. */
  | 'source_error'
  /** Planted to see whether the annotator is awake. */
  | 'attention_check';

export interface QeUnread {
  readonly row: number;
  readonly reason: QeReadFailure;
}

export interface QeFile {
  readonly rows: readonly QeRow[];
  /** Spans, or whole rows, that could not be read. */
  readonly unread: readonly QeUnread[];
  /** Spans whose offsets did not fit their quote, and that were found by it. */
  readonly reanchored: number;
  /** Systems whose translations the file is about, by name. */
  readonly systems: readonly string[];
}
