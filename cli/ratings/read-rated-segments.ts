import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { CommandError, type Terminal } from '../command';
import { readRatingSet } from './read-rating-set';

/** What was rated in a file; rows that cannot be read are told of, and left out. */
export async function readRatedSegments(
  file: string,
  set: string | undefined,
  terminal: Terminal,
): Promise<readonly RatedSegment[]> {
  const { set: read } = await readRatingSet(file, set ?? null);
  for (const { row, reason } of read.unread)
    terminal.errors.write(`${file}:${String(row)}: left out, ${reason.replaceAll('_', ' ')}\n`);
  const segments = ratedSegments(read);
  if (segments.length === 0) throw new CommandError(`${file}: nobody has rated a segment in it`);
  return segments;
}
