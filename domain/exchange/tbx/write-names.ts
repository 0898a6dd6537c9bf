import type { NewKnownName } from '../../names/ledger/to-known-name';
import type { TbxConcept, TbxTerm } from './concept';
import { writeTbx } from './write-tbx';

/** The names of a project as TBX, an entry for each; the spellings that are not wanted are deprecated terms. */
export const writeTbxNames = (names: readonly NewKnownName[], title: string): Generator<string> =>
  writeTbx(names.map(toConcept), title, names[0]?.sourceLang ?? 'en');

function toConcept({ sourceLang, targetLang, source, preferred, variants }: NewKnownName): TbxConcept {
  const terms = [termOf(preferred, 'preferred'), ...variants.map((variant) => termOf(variant, 'forbidden'))];
  const own = source === '' ? [] : [{ lang: sourceLang, notes: [], terms: [termOf(source, null)] }];
  return {
    sourceLang,
    notes: [],
    languages: [...own, { lang: targetLang, notes: [], terms }],
    offset: 0,
  };
}

const termOf = (text: string, status: TbxTerm['status']): TbxTerm => ({ text, status, notes: [], offset: 0 });
