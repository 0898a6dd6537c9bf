import { parseCells } from './parse-cells';

export const DELIMITERS = ['\t', ',', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Enough rows to tell a delimiter from a punctuation mark. */
const SAMPLE_ROWS = 50;
const SAMPLE_CHARS = 65_536;

export interface DelimiterGuess {
  readonly delimiter: Delimiter;
  /** The number of columns that most rows have. */
  readonly columns: number;
  /** Share of the sampled rows with that number, 0–1. */
  readonly agreement: number;
}

/** The number that occurs most often; the smaller of two as frequent. */
export function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)[0]?.[0] ?? 0;
}

/** The delimiter with which the rows agree best on a number of columns of two or more, or null. */
export function sniffDelimiter(
  text: string,
  candidates: readonly Delimiter[] = DELIMITERS,
): DelimiterGuess | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  const guesses = candidates.flatMap((delimiter) => {
    const { rows } = parseCells(sample, { delimiter, quotes: true, maxRows: SAMPLE_ROWS });
    const cut = sample.length < text.length && rows.length < SAMPLE_ROWS;
    const widths = (cut && rows.length > 1 ? rows.slice(0, -1) : rows).map((row) => row.cells.length);
    const columns = mostCommon(widths);
    if (columns < 2) return [];
    const agreement = widths.filter((width) => width === columns).length / widths.length;
    return [{ delimiter, columns, agreement }];
  });
  return guesses.sort((a, b) => b.agreement - a.agreement)[0] ?? null;
}
