import type { NewKnownName } from '../names/ledger/to-known-name';
import type { Parsed } from './parsed';
import { parseNameTable } from './parse-name-table';
import { isTbx } from './tbx/is-tbx';
import type { LanguagePair } from './tbx/read-entries';
import { readTbxNames } from './tbx/read-names';

/** The names of a text, in steps. Its content says what it is: TBX, or a table. */
export function* readNameFile(
  text: string,
  langs: LanguagePair,
): Generator<void, Parsed<readonly NewKnownName[]>> {
  return isTbx(text) ? yield* readTbxNames(text, langs) : parseNameTable(text, langs);
}
