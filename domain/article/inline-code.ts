import type { Span } from '../text/span';

/**
 * An inline code of a file: a tag, a placeholder, a line break within a sentence. It is no part of the text; it stands at a place in it,
 * and stays there when the text around it is corrected. Codes at one place are in the order of the file.
 */
export interface InlineCode {
  /** UTF-16 offset in the text; the code stands before the character there. */
  readonly at: number;
  readonly kind: 'open' | 'close' | 'single';
  /** What pairs an opening code with its closing one, and a code of the translation with that of the source. */
  readonly id: string;
  /** What a person sees of it: `b`, `{0}`, `<br/>`. Short; hostile as everything of a file. */
  readonly label: string;
}

/** Text with the codes that stand in it, in order. */
export interface CodedText {
  readonly text: string;
  readonly codes: readonly InlineCode[];
}

export const NO_CODES: readonly InlineCode[] = [];

/** The codes of a slice of a text, counted from its beginning. */
export const codesOfSlice = (
  codes: readonly InlineCode[],
  slice: Span,
  endsText: boolean,
): readonly InlineCode[] =>
  codesWithin(codes, slice, endsText).map((code) => ({ ...code, at: code.at - slice.start }));

/**
 * The codes that stand within a stretch of a text. At its ends, what closes belongs to the text before it and all else to the text after it;
 * `endsText` where no text comes after.
 */
export function codesWithin(
  codes: readonly InlineCode[],
  { start, end }: Span,
  endsText: boolean,
): readonly InlineCode[] {
  if (codes.length === 0) return codes;
  return codes.filter(({ at, kind }) => {
    if (at > start && at < end) return true;
    if (at === end && (kind === 'close' || endsText)) return at > start || start === 0;
    return at === start && (kind !== 'close' || start === 0);
  });
}
