import { usesSpaces } from '../../text/script';
import type { ExpressionFinder } from './expression-finder';
import { TextFinder } from './text-finder';
import { WordFinder } from './word-finder';

interface FinderOptions {
  /** Whether a capital in an expression has to be one in the text. */
  readonly mindsCapitals: boolean;
}

/** Looks for expressions of a language the way its writing allows. */
export function createFinder(
  lang: string,
  expressions: readonly string[],
  options: FinderOptions,
): ExpressionFinder {
  return usesSpaces(lang) ? new WordFinder(lang, expressions, options) : new TextFinder(expressions, options);
}
