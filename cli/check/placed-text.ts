import type { Span } from '@/domain/text/span';

/** A text that was made of a file, and where in the file it comes from. */
export interface PlacedText {
  readonly text: string;
  /** In order; the text from `at` on stands in the file from `from` on, up to the next part. */
  readonly parts: readonly { readonly at: number; readonly from: number }[];
}

/** A span of the text in the file: from its first to its last character there. */
export function spanInFile({ parts }: PlacedText, { start, end }: Span): Span {
  const place = (offset: number): number => {
    const part = parts.findLast(({ at }) => at <= offset) ?? parts[0];
    return part === undefined ? offset : part.from + offset - part.at;
  };
  const from = place(start);
  return { start: from, end: start === end ? from : Math.max(from, place(end - 1) + 1) };
}
