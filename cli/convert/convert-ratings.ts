import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { LossLog } from '@/domain/exchange/ratings/loss-log';
import type { RatingFormat } from '@/domain/exchange/ratings/rating-format';
import { findRatingFormat, RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import { CommandError, type Terminal } from '../command';
import { describeIssue } from '../describe-issue';
import { MAX_BYTES, readBytes } from '../read-text';

const ALL: readonly RatingFormat[] = RATING_FORMATS;

export const RATING_IDS: readonly string[] = ALL.map(({ id }) => id);
export const isRatingId = (id: string | undefined): boolean => id !== undefined && RATING_IDS.includes(id);

/** What `--from` and `--to` name. A table of rated data is also one of source and translation, so one of them has to say what is meant. */
export interface RatingConversion {
  readonly file: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly encoding: string | undefined;
}

/** Ratings in another format; in its own the file is the same, byte for byte. What the other one cannot say is told when it is written. */
export async function convertRatings(
  { file, from, to, encoding }: RatingConversion,
  write: (chunks: Iterable<string | Uint8Array>) => Promise<void>,
  { errors }: Terminal,
): Promise<void> {
  const bytes = await readBytes(file);
  const decoded = decodeBytes(bytes, {
    maxBytes: MAX_BYTES,
    ...(encoding === undefined ? {} : { encoding }),
  });
  if (decoded.value === null)
    throw new CommandError(decoded.issues.map((issue) => describeIssue(file, issue)).join('\n'));
  const { text } = decoded.value;
  const source = from === undefined ? findRatingFormat(text) : formatOf('--from', from);
  if (source === null) throw new CommandError(`${file}: no format of rated data knows it; --from names one`);
  const target = to === undefined ? source : formatOf('--to', to);
  const set = source.read(text);
  for (const { row, reason } of set.unread)
    errors.write(`${file}:${String(row)}: left out, ${reason.replaceAll('_', ' ')}\n`);
  if (target.id === source.id) {
    await write([bytes]);
    return;
  }
  if (target.write === undefined) throw new CommandError(`no new ${target.id} file can be made, only read`);
  const lost = new LossLog();
  await write(target.write(set, lost));
  for (const { kind, count, rows } of lost.list())
    errors.write(
      `${file}: ${target.id} cannot say: ${kind.replaceAll('_', ' ')}, ${String(count)} times, first at ${rows.join(', ')}\n`,
    );
}

function formatOf(option: string, id: string): RatingFormat {
  const format = ALL.find((one) => one.id === id);
  if (format === undefined)
    throw new CommandError(
      `${option}: “${id}” is no format of rated data; there are ${RATING_IDS.join(', ')}`,
    );
  return format;
}
