import { RATING_FORMATS } from '../ratings/registry';
import { projectRatings } from './project-ratings';
import type { QeFile } from './qe-file';

/** Formats that say what is wrong, and not only how much. */
type Scores = 'avg-scores';
export type QeFormatId = Exclude<(typeof RATING_FORMATS)[number]['id'], Scores>;

/** A format whose errors can be taken for findings. */
export interface QeFormat {
  readonly id: QeFormatId;
  /** Whether the text is of this format; the first one that says so reads it. */
  readonly knows: (text: string) => boolean;
  /** All that the file says, or only what it says of one system. */
  readonly read: (text: string, system?: string | null) => QeFile;
}

/** In the order in which they are asked whether a file is theirs. */
export const QE_FORMATS: readonly QeFormat[] = RATING_FORMATS.flatMap(
  ({ id, knows, read }): readonly QeFormat[] =>
    id === 'avg-scores'
      ? []
      : [{ id, knows, read: (text, system = null) => projectRatings(read(text), system) }],
);
export const QE_FORMAT_IDS: readonly QeFormatId[] = QE_FORMATS.map(({ id }) => id);

/** By what is in it, whatever it is called. */
export function findQeFormat(text: string): QeFormat | null {
  return QE_FORMATS.find(({ knows }) => knows(text)) ?? null;
}
