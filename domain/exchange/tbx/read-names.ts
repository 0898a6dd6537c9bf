import {
  checkKnownName,
  sameNameKey,
  MAX_KNOWN_NAMES,
  MAX_NAME_LENGTH,
  tidyKnownName,
} from '../../names/check-known-name';
import type { NewKnownName } from '../../names/ledger/to-known-name';
import type { Parsed } from '../parsed';
import type { TbxTerm } from './concept';
import {
  readEntries,
  shown,
  type EntryTaker,
  type LanguagePair,
  type TbxPair,
  type Warn,
} from './read-entries';

/** The names of a TBX file: one for each spelling of the source; what else the other language calls it are its variants. */
export const readTbxNames = (
  text: string,
  wanted: LanguagePair,
): Generator<void, Parsed<readonly NewKnownName[]>> =>
  readEntries(text, wanted, (warn, lineOf) => new NameTaker(warn, lineOf));

class NameTaker implements EntryTaker<NewKnownName> {
  readonly entries: NewKnownName[] = [];
  readonly limit = MAX_KNOWN_NAMES;
  readonly #offsets = new Map<string, number>();

  constructor(
    readonly warn: Warn,
    readonly lineOf: (offset: number) => number,
  ) {}

  readonly take = ({ source, sourceLang, target, concept }: TbxPair): boolean => {
    const preferred = preferredOf(target.terms);
    const name = {
      sourceLang,
      targetLang: target.lang,
      preferred: preferred?.text ?? '',
      variants: target.terms.filter((term) => term !== preferred).map(({ text }) => text),
    };
    for (const spelling of source?.terms.map(({ text }) => text) ?? ['']) {
      if (this.entries.length > this.limit) break;
      this.#add(tidyKnownName({ ...name, source: spelling }), preferred?.offset ?? concept.offset);
    }
    return true;
  };

  #add(name: NewKnownName, offset: number): void {
    const called = shown(name.preferred === '' ? name.source : name.preferred);
    if (checkKnownName(name) !== null) {
      this.warn('tbx_name_unfit', { name: called, limit: MAX_NAME_LENGTH }, offset);
      return;
    }
    const key = sameNameKey(name);
    const before = this.#offsets.get(key);
    if (before !== undefined) {
      this.warn('tbx_name_repeated', { name: called, line: this.lineOf(before) }, offset);
      return;
    }
    this.#offsets.set(key, offset);
    this.entries.push(name);
  }
}

/** None where every form is one that is not wanted. */
function preferredOf(terms: readonly TbxTerm[]): TbxTerm | undefined {
  const ofStatus = (...wanted: readonly TbxTerm['status'][]) =>
    terms.find(({ status }) => wanted.includes(status));
  return ofStatus('preferred', 'do-not-translate') ?? ofStatus(null) ?? ofStatus('admitted');
}
