import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { findRatingFormat, RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { readWhole } from '../check/read-chunks';
import { CommandError, type Terminal } from '../command';

/** What was rated in a file; rows that cannot be read are told of, and left out. */
export async function readRatedSegments(file: string, terminal: Terminal): Promise<readonly RatedSegment[]> {
  const text = await readWhole(file);
  const format = findRatingFormat(text);
  if (format === null)
    throw new CommandError(
      `${file}: no ratings in it. Give a file of one of these formats: ${RATING_FORMATS.map(({ id }) => id).join(', ')}.`,
    );
  const set = format.read(text);
  for (const { row, reason } of set.unread)
    terminal.errors.write(`${file}:${String(row)}: left out, ${reason.replaceAll('_', ' ')}\n`);
  const segments = ratedSegments(set);
  if (segments.length === 0) throw new CommandError(`${file}: nobody has rated a segment in it`);
  return segments;
}
