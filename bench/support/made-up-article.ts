import { disturb } from './disturb';
import type { KnownAlignment } from './disturb';
import { madeUpLines } from './made-up-lines';

/** An article of about so many made-up sentences and its translation, sentences merged, split and dropped. Deterministic. */
export function madeUpArticle(sentences: number): KnownAlignment {
  const { source, target } = madeUpLines(sentences);
  return disturb(source, target, sentences);
}
