import type { NewKnownName } from '../../names/ledger/to-known-name';
import type { TbxConcept, TbxTerm } from './concept';
import { writeTbx } from './write-tbx';

/** The names of a project as TBX, an entry for each; the spellings that are not wanted are deprecated terms. */
export const writeTbxNames = (names: readonly NewKnownName[], title: string): Generator<string> =>
  writeTbx(names.map(toConcept), title, names[0]?.sourceLang ?? 'en');

function toConcept({ sourceLang, targetLang, source, preferred, variants }: NewKnownName): TbxConcept {
  const terms = [termOf(preferred, 'preferred'), ...variants.map((variant) => termOf(variant, 'forbidden'))];
  const own = source === '' ? [] : [{ lang: sourceLang, said: [], terms: [termOf(source, null)] }];
  return {
    id: null,
    sourceLang,
    said: [],
    languages: [...own, { lang: targetLang, said: [], terms }],
    offset: 0,
  };
}

const termOf = (text: string, status: TbxTerm['status']): TbxTerm => ({ text, status, said: [], offset: 0 });
