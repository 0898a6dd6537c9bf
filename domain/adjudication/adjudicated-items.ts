import type { ErrorMark } from '../annotation/error';
import { SEVERITIES, type Severity } from '../annotation/severity';
import { agreementOf } from './marks-agree';
import { mergeMarks } from './merge-marks';
import { rulingsInForce, type Ruling } from './ruling';

export type Verdict = 'undecided' | 'merged' | 'kept' | 'refused';

/** One error as it was found: what one person marked, or several alike. */
export interface AdjudicatedItem {
  /** The mark that stands for it: the one that agrees best with the others. */
  readonly mark: ErrorMark;
  /** All of them, of different people where they were put together by themselves. */
  readonly marks: readonly ErrorMark[];
  /** `merged`: because people agree, nothing else was said. */
  readonly verdict: Verdict;
  readonly category: string;
  readonly severity: Severity;
  /** What the category is of: marks of several versions can be of one error. */
  readonly typology: string;
  /** What settled it last; null where nobody said anything. */
  readonly ruling: Ruling | null;
}

interface Draft {
  marks: readonly ErrorMark[];
  verdict: Verdict;
  /** With the typology of the mark that it was said of. */
  category: Pick<ErrorMark, 'category' | 'typology'> | null;
  severity: Severity | null;
  ruling: Ruling | null;
}

/**
 * What the marks of an article come to, by the rulings on them. Each mark is in exactly one item. Rulings on marks that were withdrawn
 * since are passed over.
 */
export function adjudicatedItems(
  marks: readonly ErrorMark[],
  rulings: readonly Ruling[],
): readonly AdjudicatedItem[] {
  const draftOf = new Map<string, Draft>();
  const put = (draft: Draft): void => draft.marks.forEach(({ id }) => draftOf.set(id, draft));
  for (const group of mergeMarks(marks)) {
    put({ ...UNSAID, marks: group, verdict: group.length > 1 ? 'merged' : 'undecided' });
  }
  for (const ruling of rulingsInForce(rulings)) {
    const draft = draftOf.get(ruling.markId ?? '');
    if (draft !== undefined) apply(ruling, draft, draftOf.get(ruling.otherId ?? ''), put);
  }
  return [...new Set(draftOf.values())].map(toItem);
}

const UNSAID = { category: null, severity: null, ruling: null } as const;

function apply(ruling: Ruling, draft: Draft, other: Draft | undefined, put: (draft: Draft) => void): void {
  const { kind, category, severity } = ruling;
  if (kind === 'keep') put({ ...draft, verdict: 'kept', ruling });
  if (kind === 'refuse') put({ ...draft, verdict: 'refused', ruling });
  if (kind === 'change') {
    const typology = draft.marks.find(({ id }) => id === ruling.markId)?.typology ?? '';
    const said = category === null ? draft.category : { category, typology };
    put({ ...draft, category: said, severity: severity ?? draft.severity, verdict: 'kept', ruling });
  }
  if (kind === 'merge' && other !== undefined && other !== draft) {
    put({ ...draft, marks: [...other.marks, ...draft.marks], verdict: 'kept', ruling });
  }
  if (kind === 'split') {
    for (const mark of draft.marks) put({ ...UNSAID, marks: [mark], verdict: 'undecided', ruling: null });
  }
}

function toItem({ marks, verdict, category, severity, ruling }: Draft): AdjudicatedItem {
  const sorted = [...marks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const mark = standsFor(sorted);
  const comparable = sorted.filter(({ typology }) => typology === mark.typology);
  const named = category ?? {
    typology: mark.typology,
    category: mostOften(
      comparable.map((one) => one.category),
      (one) => one.length,
    ),
  };
  return {
    ...{ mark, marks: sorted, verdict, ...named, ruling },
    severity:
      severity ??
      mostOften(
        sorted.map((one) => one.severity),
        (one) => SEVERITIES.indexOf(one),
      ),
  };
}

/** The mark that agrees best with the others. `marks`: in the order of their ids, and at least one. */
function standsFor(marks: readonly ErrorMark[]): ErrorMark {
  const sums = marks.map((one) =>
    marks.reduce((sum, other) => sum + (one === other ? 0 : agreementOf(one, other)), 0),
  );
  const best = marks[sums.indexOf(Math.max(...sums))];
  if (best === undefined) throw new Error('An item without a mark');
  return best;
}

/** What most of them say; of equals, what weighs more: the severer, or the more particular. */
function mostOften<Value>(values: readonly Value[], weightOf: (value: Value) => number): Value {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, times], [b, others]) => others - times || weightOf(b) - weightOf(a));
  if (first === undefined) throw new Error('An item without a mark');
  return first[0];
}

/** Whether it is an error of the text, as far as has been said. */
export const stands = ({ verdict }: AdjudicatedItem): boolean => verdict === 'merged' || verdict === 'kept';

/** The set that scores: one mark for each error that stands, as the adjudicator's. */
export function adjudicatedMarks(
  items: readonly AdjudicatedItem[],
  adjudicatorId: string,
): readonly ErrorMark[] {
  return items.filter(stands).map(({ mark, category, severity, typology }) => ({
    ...mark,
    ...{ category, severity, typology, reviewerId: adjudicatorId, state: 'confirmed' },
  }));
}
