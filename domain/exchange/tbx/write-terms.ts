import type { TermContent } from '../../terms/check-term';
import { groupBy } from '../../group-by';
import type { TbxConcept, TbxTerm } from './concept';
import { writeTbx } from './write-tbx';

/** A termbase as TBX. */
export const writeTbxTerms = (terms: readonly TermContent[], title: string): Generator<string> =>
  writeTbx(conceptsOfTerms(terms), title, terms[0]?.sourceLang ?? 'en');

/** What says something of the same expression of a source is one entry. */
export const conceptsOfTerms = (terms: readonly TermContent[]): readonly TbxConcept[] =>
  [...groupBy(terms, ({ sourceLang, source }) => JSON.stringify([sourceLang, source])).values()].flatMap(
    toConcept,
  );

function toConcept(group: readonly TermContent[]): readonly TbxConcept[] {
  const [first] = group;
  if (first === undefined) return [];
  const { sourceLang, source } = first;
  const expression = { text: source, status: null, said: [], offset: 0 };
  const own = source === '' ? [] : [{ lang: sourceLang, said: [], terms: [expression] }];
  const others = [...groupBy(group, ({ targetLang }) => targetLang)].map(([lang, terms]) => ({
    lang,
    said: [],
    terms: terms.map(toTerm),
  }));
  return [{ id: null, sourceLang, said: [], languages: [...own, ...others], offset: 0 }];
}

const toTerm = ({ target, status, note }: TermContent): TbxTerm => ({
  text: target,
  status,
  said: note === '' ? [] : [{ category: 'note', text: note }],
  offset: 0,
});
