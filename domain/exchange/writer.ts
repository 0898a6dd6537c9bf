import type { ReviewWords } from './docx/review-words';
import type { ExportArticle } from './export-model';

export interface WriteOptions {
  /** For tables: begin with a byte order mark, which Excel needs to see UTF-8. */
  readonly byteOrderMark?: boolean;
  /** For tables: leave cells that look like formulas as they are (see `csv-rows.ts`). */
  readonly raw?: boolean;
  /** For tables: false when the file goes on with another article. The mark is left out with it. */
  readonly header?: boolean;
  /** For documents: the one of the same format that the translation was read from. */
  readonly original?: Uint8Array | null;
  /** For review documents: in which language comments say what they say; ids where it is left out. */
  readonly words?: ReviewWords;
}

/** Writes an article for those who are no part of the review. In chunks: memory stays bounded. */
export interface ArticleWriter {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether several articles make one file, written one after the other, or a file each. */
  readonly joins: boolean;
  /** Id of the format of a kept translation that it writes into, where there is one. */
  readonly original?: string;
  /** Text, or bytes where the format is packed. An empty chunk says only that others may do something in between. */
  readonly write: (article: ExportArticle, options?: WriteOptions) => Generator<string | Uint8Array>;
}

/** A file that is whole when it comes, with an empty chunk for each step on the way. */
export function* inSteps(steps: Generator<void, Uint8Array>): Generator<string | Uint8Array> {
  for (;;) {
    const step = steps.next();
    yield step.done ? step.value : '';
    if (step.done) return;
  }
}
