import type { Span } from './span';

/** Whether a span is all there is of a text but for white space. */
export const coversText = (text: string, { start, end }: Span): boolean =>
  (text.slice(0, start) + text.slice(end)).trim() === '';
