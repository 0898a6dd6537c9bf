import { languageCovers } from '../../terms/language-covers';
import type { Term } from '../../terms/term';
import { createFinder } from './create-finder';
import type { ExpressionFinder } from './expression-finder';

/** Expressions that a translation must not have, whatever the source says. */
export interface ForbiddenIndex {
  readonly terms: readonly Term[];
  readonly finder: ExpressionFinder;
}

const indexes = new WeakMap<readonly Term[], Map<string, ForbiddenIndex | null>>();

/** Made once for each termbase and language (BCP 47); null where nothing is forbidden in it. */
export function forbiddenIndexOf(terms: readonly Term[], targetLang: string): ForbiddenIndex | null {
  if (terms.length === 0) return null;
  let ofTerms = indexes.get(terms);
  if (ofTerms === undefined) indexes.set(terms, (ofTerms = new Map<string, ForbiddenIndex | null>()));
  let index = ofTerms.get(targetLang);
  if (index === undefined) ofTerms.set(targetLang, (index = makeIndex(terms, targetLang)));
  return index;
}

function makeIndex(terms: readonly Term[], targetLang: string): ForbiddenIndex | null {
  const forbidden = terms.filter(
    ({ status, source, targetLang: lang }) =>
      status === 'forbidden' && source === '' && languageCovers(lang, targetLang),
  );
  if (forbidden.length === 0) return null;
  const expressions = forbidden.map(({ target }) => target);
  return { terms: forbidden, finder: createFinder(targetLang, expressions, { mindsCapitals: true }) };
}
