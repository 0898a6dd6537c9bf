import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { withoutParts } from './terms/expression-finder';
import { termIndexOf } from './terms/term-index';
import { findVerbatim } from './terms/find-verbatim';

/** An expression that is to stay as it is, and was translated, changed or left out. */
export const termNotTranslate: PairCheck = {
  unit: 'pair',
  id: 'term-not-translate',
  version: 1,
  category: 'accuracy/do-not-translate',
  severity: 'minor',
  isDefault: true,
  sources: 'any',
  targets: 'any',
  parameters: {},
  mayFind: (_pair, { knowledge }) => knowledge.terms.length > 0,
  *run({ source, target }: CheckedPair, { knowledge }): Generator<Alarm> {
    const untouchable = termIndexOf(knowledge.terms, source.lang, target.lang)?.untouchable;
    if (!untouchable || target.text === '') return;
    const found = withoutParts(untouchable.finder.find(source));
    if (found.length === 0) return;
    const kept = new Set(untouchable.finder.find(target).map(({ expression }) => expression));
    for (const { expression, start, end } of found) {
      if (kept.has(expression)) continue;
      kept.add(expression);
      yield alarmFor(untouchable.texts[expression] ?? '', { start, end }, target.text);
    }
  },
};

function alarmFor(term: string, sourceSpan: { start: number; end: number }, target: string): Alarm {
  const params = { term };
  const changed = findVerbatim(target, term, { mindsCapitals: false });
  if (changed === null) {
    const end = target.length;
    return { span: { start: end, end }, sourceSpan, params };
  }
  const found = target.slice(changed.start, changed.end);
  return {
    span: changed,
    sourceSpan,
    message: 'changed',
    params: { ...params, found },
    suggestion: term,
  };
}
