import { existsSync, statSync } from 'node:fs';
import { ofPair, pairNamesOf } from '@/domain/exchange/ratings/language-pairs';
import type { RatingSet } from '@/domain/exchange/ratings/rating-set';
import { findRatingFormat, RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import { CommandError, UsageError } from '../command';
import { readEvalFolder } from './read-eval-folder';
import { readPacked } from './read-packed';

export interface ReadRatings {
  /** Id of the format; of a folder, `mt-metrics-eval`. */
  readonly format: string;
  readonly set: RatingSet;
}

/** The ratings of a file, or of a folder of mt-metrics-eval; where there are several sets of them, `set` names one. */
export async function readRatingSet(file: string, set: string | null): Promise<ReadRatings> {
  if (existsSync(file) && statSync(file).isDirectory())
    return { format: 'mt-metrics-eval', set: await readEvalFolder(file, set) };
  const text = await readPacked(file);
  const format = findRatingFormat(text);
  if (format === null)
    throw new CommandError(
      `${file}: no ratings in it. Give a file of one of these formats: ${RATING_FORMATS.map(({ id }) => id).join(', ')}.`,
    );
  return { format: format.id, set: chooseSet(format.read(text), set) };
}

/** Of a file with several pairs of languages, one. */
function chooseSet(read: RatingSet, set: string | null): RatingSet {
  const sets = pairNamesOf(read);
  if (set !== null && !sets.includes(set))
    throw new UsageError(
      sets.every((each) => each === '')
        ? '--set is of folders, and of files with several pairs of languages: this one has no names of them'
        : `--set takes one of ${sets.join(', ')}`,
    );
  if (set === null && sets.length > 1) throw new UsageError(`--set takes one of ${sets.join(', ')}`);
  return set === null ? read : ofPair(read, set);
}
