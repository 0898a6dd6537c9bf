import type { TermContent } from '../../terms/check-term';
import { groupBy } from '../../group-by';
import type { TbxConcept, TbxTerm } from './concept';
import { writeTbx } from './write-tbx';

/** A termbase as TBX. What says something of the same expression of a source is one entry. */
export const writeTbxTerms = (terms: readonly TermContent[], title: string): Generator<string> =>
  writeTbx(
    [...groupBy(terms, ({ sourceLang, source }) => JSON.stringify([sourceLang, source])).values()].flatMap(
      toConcept,
    ),
    title,
    terms[0]?.sourceLang ?? 'en',
  );

function toConcept(group: readonly TermContent[]): readonly TbxConcept[] {
  const [first] = group;
  if (first === undefined) return [];
  const { sourceLang, source } = first;
  const expression = { text: source, status: null, notes: [], offset: 0 };
  const own = source === '' ? [] : [{ lang: sourceLang, notes: [], terms: [expression] }];
  const others = [...groupBy(group, ({ targetLang }) => targetLang)].map(([lang, terms]) => ({
    lang,
    notes: [],
    terms: terms.map(toTerm),
  }));
  return [{ sourceLang, notes: [], languages: [...own, ...others], offset: 0 }];
}

const toTerm = ({ target, status, note }: TermContent): TbxTerm => ({
  text: target,
  status,
  notes: note === '' ? [] : [note],
  offset: 0,
});
