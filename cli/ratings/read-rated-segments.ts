import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { readRatings } from '@/domain/exchange/ratings/read-ratings';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { readWhole } from '../check/read-chunks';
import { CommandError, type Terminal } from '../command';

/** What was rated in a file; rows that cannot be read are told of, and left out. */
export async function readRatedSegments(file: string, terminal: Terminal): Promise<readonly RatedSegment[]> {
  const set = readRatings(await readWhole(file));
  if (set === null)
    throw new CommandError(
      `${file}: no ratings in it. Give a TSV of MQM errors or of averaged scores, with a line of column names.`,
    );
  for (const { row, reason } of set.unread)
    terminal.errors.write(`${file}:${String(row)}: left out, ${reason.replaceAll('_', ' ')}\n`);
  const segments = ratedSegments(set);
  if (segments.length === 0) throw new CommandError(`${file}: nobody has rated a segment in it`);
  return segments;
}
