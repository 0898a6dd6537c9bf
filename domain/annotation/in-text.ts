import type { Side } from '../article/block';
import type { ErrorMark } from './error';

/** The mark as far as it is of these blocks: what is marked in an earlier edition alone is said of no word of this one. */
export function inText<Mark extends Pick<ErrorMark, Side>>(
  mark: Mark,
  present: ReadonlySet<string>,
): readonly Mark[] {
  const { target, source } = mark;
  if (target !== null && !present.has(target.blockId)) return [];
  if (source === null || present.has(source.blockId)) return [mark];
  return target === null ? [] : [{ ...mark, source: null }];
}
