import { isAverageScores, readAverageScores } from './average-scores';
import { mqmLayout } from './mqm-tsv/layout';
import { readMqmTsv } from './mqm-tsv/read-mqm-tsv';
import type { RatingSet } from './rating-set';

/** The ratings in a file of any format that holds some; null where it holds none that we know. */
export function readRatings(text: string): RatingSet | null {
  if (isAverageScores(text)) return readAverageScores([text]);
  if (mqmLayout(text.split(/\r?\n/, 1)[0] ?? '') === null) return null;
  const steps = readMqmTsv([text]);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
