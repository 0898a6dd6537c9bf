import type { Span } from './span';

export interface ApproximateMatch extends Span {
  /** Code units inserted, deleted or put for another between the pattern and this span. */
  readonly errors: number;
}

/**
 * Where the pattern occurs with at most `maxErrors` errors; of matches that overlap, the one with fewest. Sellers'
 * dynamic programme (1980), which also carries along where each match began. Takes pattern × text steps: the
 * caller keeps both short.
 */
export function findApproximately(
  text: string,
  pattern: string,
  maxErrors: number,
): readonly ApproximateMatch[] {
  const size = pattern.length;
  /** For each prefix of the pattern: the fewest errors of a match that ends here, and where that one begins. */
  const errors = Int32Array.from({ length: size + 1 }, (_, row) => row);
  const starts = new Int32Array(size + 1);
  const matches: ApproximateMatch[] = [];
  for (let end = 1; end <= text.length; end++) {
    const unit = text.charCodeAt(end - 1);
    let diagonalErrors = 0;
    let diagonalStart = end - 1;
    starts[0] = end;
    for (let row = 1; row <= size; row++) {
      const leftErrors = errors[row] ?? 0;
      const leftStart = starts[row] ?? 0;
      let best = diagonalErrors + (pattern.charCodeAt(row - 1) === unit ? 0 : 1);
      let start = diagonalStart;
      if (leftErrors + 1 < best) {
        best = leftErrors + 1;
        start = leftStart;
      }
      const aboveErrors = errors[row - 1] ?? 0;
      if (aboveErrors + 1 < best) {
        best = aboveErrors + 1;
        start = starts[row - 1] ?? 0;
      }
      errors[row] = best;
      starts[row] = start;
      diagonalErrors = leftErrors;
      diagonalStart = leftStart;
    }
    const found = { start: starts[size] ?? 0, end, errors: errors[size] ?? 0 };
    if (found.errors <= maxErrors) keepBest(matches, found);
  }
  return matches;
}

function keepBest(matches: ApproximateMatch[], found: ApproximateMatch): void {
  const last = matches.at(-1);
  if (!last || found.start >= last.end) matches.push(found);
  else if (found.errors < last.errors) matches[matches.length - 1] = found;
}
