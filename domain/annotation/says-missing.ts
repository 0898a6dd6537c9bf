import type { ErrorMark } from './error';
import { ESA } from './typologies/esa';

/** Whether a mark is one of ESA: a severity, and no category that would say more. */
export const isOfEsa = ({ typology }: Pick<ErrorMark, 'typology'>): boolean =>
  typology.startsWith(`${ESA.id}/`);

/**
 * Whether a mark says that something is not there: it stands on no word of the translation. So does one of ESA on words of the source
 * alone, for ESA has no errors of the source.
 */
export function saysMissing(mark: Pick<ErrorMark, 'scope' | 'target' | 'source' | 'typology'>): boolean {
  const { scope, target, source } = mark;
  if (scope !== 'span') return false;
  return target === null ? source !== null && isOfEsa(mark) : target.start === target.end;
}
