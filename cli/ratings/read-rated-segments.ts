import { existsSync, statSync } from 'node:fs';
import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import type { RatingSet } from '@/domain/exchange/ratings/rating-set';
import { findRatingFormat, RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { readWhole } from '../check/read-chunks';
import { CommandError, UsageError, type Terminal } from '../command';
import { readEvalFolder } from './read-eval-folder';

/** What was rated in a file; rows that cannot be read are told of, and left out. */
export async function readRatedSegments(
  file: string,
  set: string | undefined,
  terminal: Terminal,
): Promise<readonly RatedSegment[]> {
  const read = await readRatings(file, set ?? null);
  for (const { row, reason } of read.unread)
    terminal.errors.write(`${file}:${String(row)}: left out, ${reason.replaceAll('_', ' ')}\n`);
  const segments = ratedSegments(read);
  if (segments.length === 0) throw new CommandError(`${file}: nobody has rated a segment in it`);
  return segments;
}

async function readRatings(file: string, set: string | null): Promise<RatingSet> {
  if (existsSync(file) && statSync(file).isDirectory()) return readEvalFolder(file, set);
  if (set !== null) throw new UsageError('--set is of folders: this is a file');
  const text = await readWhole(file);
  const format = findRatingFormat(text);
  if (format === null)
    throw new CommandError(
      `${file}: no ratings in it. Give a file of one of these formats: ${RATING_FORMATS.map(({ id }) => id).join(', ')}.`,
    );
  return format.read(text);
}
