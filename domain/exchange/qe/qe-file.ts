import type { Side } from '../../article/block';
import type { Span } from '../../text/span';

/** A span as a file gives it, brought to Verso's convention: half-open, in UTF-16 code units of the text of its row. */
export interface QeSpan {
  readonly side: Side;
  /** Null where something is missing and nothing says where, or where only the quote is known. */
  readonly span: Span | null;
  /** The words, of a file that holds no texts; null where the row has its text. */
  readonly quote: string | null;
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
  readonly source: string | null;
  readonly target: string | null;
  readonly spans: readonly QeSpan[];
}

export type QeReadFailure =
  /** No row of the format. */
  | 'row_unreadable'
  /** Offsets that are none, or lie outside the text. */
  | 'span_out_of_text'
  /** The quote does not stand where the offsets say, nor in one other place. */
  | 'quote_not_found'
  /** The marks in the text do not pair. */
  | 'marks_broken'
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
}

export interface QeFormat {
  readonly id: QeFormatId;
  /** Whether the text is of this format; the first one that says so reads it. */
  readonly knows: (text: string) => boolean;
  readonly read: (text: string) => QeFile;
}

export const QE_FORMAT_IDS = [
  'verso-jsonl',
  'wmt-qe-tsv',
  'mqm-tsv',
  'appraise-csv',
  'appraise-json',
  'pearmut-json',
  'spans-json',
] as const;
export type QeFormatId = (typeof QE_FORMAT_IDS)[number];
