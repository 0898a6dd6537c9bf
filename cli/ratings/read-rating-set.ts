import { existsSync, statSync } from 'node:fs';
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

/** The ratings of a file, or of a folder of mt-metrics-eval, of which `set` names one. */
export async function readRatingSet(file: string, set: string | null): Promise<ReadRatings> {
  if (existsSync(file) && statSync(file).isDirectory())
    return { format: 'mt-metrics-eval', set: await readEvalFolder(file, set) };
  if (set !== null) throw new UsageError('--set is of folders: this is a file');
  const text = await readPacked(file);
  const format = findRatingFormat(text);
  if (format === null)
    throw new CommandError(
      `${file}: no ratings in it. Give a file of one of these formats: ${RATING_FORMATS.map(({ id }) => id).join(', ')}.`,
    );
  return { format: format.id, set: format.read(text) };
}
