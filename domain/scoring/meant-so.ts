import type { ErrorMark } from '../annotation/error';
import type { Anchor } from '../article/anchor';
import { shortHash } from '../text/short-hash';

type Marked = Pick<ErrorMark, 'id' | 'severity' | 'source' | 'target'>;

/**
 * The marks of a segment in a few letters, kept with a score that is meant as it is although it does not go with them: with any other marks it has not been
 * said. The order of the marks does not matter.
 */
export const digestOfMarks = (marks: readonly Marked[]): string =>
  shortHash(
    marks
      .map(({ id, severity, source, target }) => [id, severity, placeOf(target), placeOf(source)].join(' '))
      .sort()
      .join('\n'),
  );

const placeOf = (anchor: Anchor | null): string =>
  anchor === null ? '-' : [anchor.blockId, anchor.start, anchor.end].join(':');
