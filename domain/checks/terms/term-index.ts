import { groupBy } from '../../group-by';
import { languageCovers } from '../../terms/language-covers';
import type { Term } from '../../terms/term';
import { createFinder } from './create-finder';
import type { ExpressionFinder } from './expression-finder';
import { looseWords } from './stands-loosely';
import { TextFinder } from './text-finder';

/** What is agreed for one expression of the source. */
export interface Concept {
  readonly source: string;
  /** What to suggest: preferred, or else the first that is admitted; null where only what is forbidden is known. */
  readonly suggestion: string | null;
  readonly accepted: readonly string[];
  /** Of each that is accepted, the words that tell of it: see `standLoosely`. */
  readonly loosely: readonly (readonly string[])[];
}

/** An expression of the translation, and the concept that it is a right or a wrong word for. */
export interface TargetExpression {
  readonly concept: number;
  readonly text: string;
  readonly isForbidden: boolean;
}

/** The terms of one pair of languages, ready to be looked for. */
export interface TermIndex {
  readonly concepts: readonly Concept[];
  /** Finds the sources of the concepts. */
  readonly sources: ExpressionFinder;
  readonly targetExpressions: readonly TargetExpression[];
  readonly targets: ExpressionFinder;
  /** What must stand in the translation as it stands in the source; null where nothing must. */
  readonly untouchable: { readonly texts: readonly string[]; readonly finder: TextFinder } | null;
}

const indexes = new WeakMap<readonly Term[], Map<string, TermIndex | null>>();

/** Made once for each termbase and pair of languages (BCP 47); null where nothing is agreed for them. */
export function termIndexOf(
  terms: readonly Term[],
  sourceLang: string,
  targetLang: string,
): TermIndex | null {
  if (terms.length === 0) return null;
  let ofTerms = indexes.get(terms);
  if (ofTerms === undefined) indexes.set(terms, (ofTerms = new Map<string, TermIndex | null>()));
  const pair = `${sourceLang} ${targetLang}`;
  let index = ofTerms.get(pair);
  if (index === undefined) ofTerms.set(pair, (index = makeIndex(terms, sourceLang, targetLang)));
  return index;
}

function makeIndex(terms: readonly Term[], sourceLang: string, targetLang: string): TermIndex | null {
  const meant = terms.filter(
    (term) =>
      term.source !== '' &&
      languageCovers(term.sourceLang, sourceLang) &&
      languageCovers(term.targetLang, targetLang),
  );
  if (meant.length === 0) return null;
  const kept = meant.filter(({ status }) => status === 'do-not-translate').map(({ source }) => source);
  const bySource = groupBy(
    meant.filter(({ status }) => status !== 'do-not-translate'),
    ({ source }) => source,
  );
  const concepts: Concept[] = [];
  const targetExpressions: TargetExpression[] = [];
  for (const [source, entries] of bySource) {
    const textsOf = (wanted: Term['status']): string[] =>
      entries.filter(({ status }) => status === wanted).map(({ target }) => target);
    const accepted = [...textsOf('preferred'), ...textsOf('admitted')];
    for (const { target, status } of entries)
      targetExpressions.push({
        concept: concepts.length,
        text: target,
        isForbidden: status === 'forbidden',
      });
    concepts.push({
      source,
      suggestion: accepted[0] ?? null,
      accepted,
      loosely: accepted.map((text) => looseWords(text, targetLang)),
    });
  }
  return {
    concepts,
    sources: createFinder(
      sourceLang,
      concepts.map(({ source }) => source),
      { mindsCapitals: true },
    ),
    targetExpressions,
    // A translation may write a term with a capital that the termbase has not, and the other way round.
    targets: createFinder(
      targetLang,
      targetExpressions.map(({ text }) => text),
      { mindsCapitals: false },
    ),
    untouchable:
      kept.length === 0 ? null : { texts: kept, finder: new TextFinder(kept, { mindsCapitals: true }) },
  };
}
