import type { Span } from '../../text/span';
import type { Tokens } from '../../text/tokens';

/** Where one of the expressions stands. */
export interface FoundExpression extends Span {
  /** Which one: its place in the list the finder was made of. */
  readonly expression: number;
}

/** Looks for many expressions at once. What it costs grows with the text, not with the number of expressions. */
export interface ExpressionFinder {
  /** In the order of their beginnings; expressions within others are among them. */
  find(tokens: Tokens): readonly FoundExpression[];
}

/** Those that are not part of a longer one: what is said of the United Nations says nothing of nations. */
export function withoutParts(found: readonly FoundExpression[]): readonly FoundExpression[] {
  if (found.length < 2) return found;
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
      ),
  );
}
