import type { ScoredSegment } from '../agreement/span-agreement';
import type { ErrorMark } from '../annotation/error';
import type { Block } from '../article/block';
import { Dismissals, type CheckDismissal } from './check-dismissal';
import type { FindingsInput } from './find-in-article';
import type { FindingRun } from './finding-run';
import { outsideInArticle, type StoredOutsideFinding } from './outside-in-article';

interface Said {
  readonly texts: FindingsInput;
  readonly errors: readonly ErrorMark[];
  readonly dismissals: readonly CheckDismissal[];
}

/** How many findings of a run somebody made errors of, and how many were said to be none; what was withdrawn counts on neither side. */
export function toldOfRun(
  run: Pick<FindingRun, 'id'>,
  findings: readonly StoredOutsideFinding[],
  { texts, errors, dismissals }: Said,
): { readonly accepted: number; readonly dismissed: number } {
  const isOfRun = ({ provenance, state }: ErrorMark): boolean =>
    state !== 'withdrawn' && 'run' in provenance && provenance.run === run.id;
  const said = new Dismissals(dismissals);
  // Most have retired by now: they are looked at as they read when they were answered, before or after what was approved.
  const answered = [texts, { ...texts, corrections: [] }].flatMap((input) =>
    outsideInArticle(input, findings),
  );
  const dismissed = new Set(answered.filter((one) => said.cover(one)).map(({ id }) => id));
  return { accepted: errors.filter(isOfRun).length, dismissed: dismissed.size };
}

/** The paragraphs of the translation, with the spans of a run and of the errors that stand. */
export function scoredParagraphs(
  blocks: readonly Block[],
  findings: readonly StoredOutsideFinding[],
  errors: readonly ErrorMark[],
): readonly ScoredSegment[] {
  const gold = errors.filter(
    ({ state, scope }) => scope === 'span' && (state === 'open' || state === 'confirmed'),
  );
  return blocks
    .filter(({ side }) => side === 'target')
    .map(({ id }) => ({
      predicted: spansIn(id, findings),
      gold: spansIn(id, gold),
    }));
}

type Marked = Pick<ErrorMark, 'target' | 'severity'>;

const spansIn = (blockId: string, marked: readonly Marked[]): ScoredSegment['gold'] =>
  marked.flatMap(({ target, severity }) =>
    target?.blockId === blockId ? [{ start: target.start, end: target.end, severity }] : [],
  );
