import type { Span } from '../text/span';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { withoutParts, type FoundExpression } from './terms/expression-finder';
import { foldWord } from '../terms/word-forms/fold-word';
import { findVerbatim } from './terms/find-verbatim';
import { standLoosely } from './terms/stands-loosely';
import { suggestForm } from './terms/suggest-form';
import { termIndexOf, type TermIndex } from './terms/term-index';

/** A term of the source whose agreed translation is not there, or for which a word stands that the project forbids. */
export const termMissing: PairCheck = {
  unit: 'pair',
  id: 'term-missing',
  version: 1,
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'minor',
  isDefault: true,
  sources: 'any',
  targets: 'any',
  parameters: {},
  mayFind: (_pair, { knowledge }) => knowledge.terms.length > 0,
  *run({ source, target }: CheckedPair, { knowledge }): Generator<Alarm> {
    const index = termIndexOf(knowledge.terms, source.lang, target.lang);
    // A sentence that was left out is not a matter of terms.
    if (index === null || target.text === '' || index.concepts.length === 0) return;
    const terms = withoutParts(index.sources.find(source.tokens));
    if (terms.length === 0) return;
    const inTarget = withoutParts(index.targets.find(target.tokens));
    // Folded at most once, and seldom at all.
    let folded: string | null = null;
    const foldedTarget = (): string => (folded ??= foldWord(target.text, target.language));
    const told = new Set<number>();
    for (const at of terms) {
      if (told.has(at.expression)) continue;
      told.add(at.expression);
      const alarm = judge(index, at, rivalsOf(at, terms), inTarget, { source, target, foldedTarget });
      if (alarm !== null) yield alarm;
    }
  },
};

/** Concepts whose expression stands in the very same place: a form of both. */
const rivalsOf = ({ start, end }: FoundExpression, terms: readonly FoundExpression[]): readonly number[] =>
  terms.filter((one) => one.start === start && one.end === end).map(({ expression }) => expression);

interface Sides extends Pick<CheckedPair, 'source' | 'target'> {
  readonly foldedTarget: () => string;
}

function judge(
  index: TermIndex,
  term: FoundExpression,
  concepts: readonly number[],
  inTarget: readonly FoundExpression[],
  { source, target, foldedTarget }: Sides,
): Alarm | null {
  const concept = index.concepts[term.expression];
  if (concept === undefined) return null;
  const sourceSpan: Span = { start: term.start, end: term.end };
  const words = source.text.slice(term.start, term.end);
  const wanted = concept.suggestion;

  for (const { expression, start, end } of inTarget) {
    const one = index.targetExpressions[expression];
    if (one === undefined || !one.isForbidden || one.concept !== term.expression) continue;
    const found = target.text.slice(start, end);
    return {
      span: { start, end },
      sourceSpan,
      message: wanted === null ? 'forbiddenAlone' : 'forbidden',
      params: { term: words, found, wanted: wanted ?? '' },
      ...suggested(suggestForm(wanted, one.text, found, target.lang)),
    };
  }
  if (wanted === null || isThere(index, concepts, inTarget, foldedTarget)) return null;

  const untranslated = findVerbatim(target.text, words, { mindsCapitals: true });
  const params = { term: words, wanted };
  if (untranslated !== null) {
    return { span: untranslated, sourceSpan, message: 'untranslated', params, suggestion: wanted };
  }
  const end = target.text.length;
  return { span: { start: end, end }, sourceSpan, params };
}

const suggested = (suggestion: string | null): Pick<Alarm, 'suggestion'> =>
  suggestion === null ? {} : { suggestion };

function isThere(
  index: TermIndex,
  concepts: readonly number[],
  inTarget: readonly FoundExpression[],
  foldedTarget: () => string,
): boolean {
  const isExact = inTarget.some(({ expression }) => {
    const one = index.targetExpressions[expression];
    return one !== undefined && !one.isForbidden && concepts.includes(one.concept);
  });
  if (isExact) return true;
  return concepts.some((concept) =>
    index.concepts[concept]?.loosely.some((words) => standLoosely(words, foldedTarget())),
  );
}
