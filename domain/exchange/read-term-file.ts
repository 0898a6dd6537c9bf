import type { TermContent } from '../terms/check-term';
import type { Parsed } from './parsed';
import { parseTermTable, type TermTableDefaults } from './parse-term-table';
import { isTbx } from './tbx/is-tbx';
import { readTbxTerms } from './tbx/read-terms';

/** The terms of a text, in steps. Its content says what it is: TBX, or a table. */
export function* readTermFile(
  text: string,
  langs: TermTableDefaults,
): Generator<void, Parsed<readonly TermContent[]>> {
  return isTbx(text) ? yield* readTbxTerms(text, langs) : parseTermTable(text, langs);
}
