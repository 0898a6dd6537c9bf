import type { LossLog } from './loss-log';
import type { Rating, RatingSet } from './rating-set';

export const RATING_FORMAT_IDS = [
  'verso-jsonl',
  'verso-segments',
  'ratings-jsonl',
  'wmt-jsonl',
  'wmt-qe-tsv',
  'mqm-tsv',
  'marot-tsv',
  'appraise-csv',
  'appraise-json',
  'pearmut-json',
  'pearmut-annotations',
  'spans-json',
  'web-annotation',
  'seg-rating',
  'avg-scores',
] as const;
export type RatingFormatId = (typeof RATING_FORMAT_IDS)[number];

/** Ratings that were read of a file, and what they shall be instead. Errors that stay the same objects stay as they are written. */
export type RatingEdits = ReadonlyMap<Rating, Rating>;

/** A format of rated data. What one cannot express is never left out in silence: it is written to a log. */
export interface RatingFormat {
  readonly id: RatingFormatId;
  /** Lower case, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the text is of this format; the first one that says so reads it. */
  readonly knows: (text: string) => boolean;
  readonly read: (text: string) => RatingSet;
  /** The file that `set` was read of, with other errors in some ratings and nothing else of it touched. */
  readonly rewrite?: (text: string, set: RatingSet, edits: RatingEdits, lost: LossLog) => string;
  /** A new file. In chunks. */
  readonly write?: (set: RatingSet, lost: LossLog) => Generator<string>;
}
