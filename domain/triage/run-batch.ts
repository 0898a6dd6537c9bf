import type { SpanAgreement } from '../agreement/span-agreement';
import { groupBy } from '../group-by';
import type { AcceptRate } from '../review/accept-rate';
import type { SilencedPattern } from './check-profile';
import {
  addCounts,
  NO_COUNTS,
  type FindingRun,
  type RunCounts,
  type RunDetails,
  type RunState,
} from './finding-run';
import { outsideCheckId, type OutsideKind } from './outside-finding';

/** Runs that were started in one go, as one. */
export interface RunBatch {
  readonly id: string;
  readonly kind: OutsideKind;
  readonly system: string;
  readonly details: RunDetails;
  /** Running as long as one of them is; else the worst that came of one. */
  readonly state: RunState;
  readonly counts: RunCounts;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly startedAt: string;
  readonly startedById: string;
  readonly startedByName: string;
  /** What it is about, the first few. */
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly articleCount: number;
}

/** A system as a project has it, over all its runs. */
export interface SystemProfile {
  /** See `outsideCheckId`. */
  readonly check: string;
  readonly kind: OutsideKind;
  readonly system: string;
  readonly rate: AcceptRate;
  readonly blocksFinishing: boolean;
  /** What it is told not to find anywhere in the project, the newest first. */
  readonly silenced: readonly SilencedPattern[];
}

/** How good a batch was, as far as people have said so. */
export interface BatchScore {
  /** Made errors by somebody. */
  readonly accepted: number;
  /** Said to be none. */
  readonly dismissed: number;
  /** Of the articles whose review somebody has finished; null where there is none yet. */
  readonly agreement: SpanAgreement | null;
  readonly finishedArticles: number;
}

const WORST: readonly RunState[] = ['running', 'failed', 'stopped', 'done'];
const SHOWN = 3;

/** In the order in which they are handed over, by the first run of each. */
export function toBatches(
  runs: readonly FindingRun[],
  titles: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): readonly RunBatch[] {
  const byBatch = groupBy(runs, ({ batchId }) => batchId);
  return [...byBatch].flatMap(([id, ofBatch]): readonly RunBatch[] => {
    const [first] = ofBatch;
    if (first === undefined) return [];
    const { kind, system, details, startedAt, startedById } = first;
    return [
      {
        ...{ id, kind, system, details, startedAt, startedById },
        startedByName: names.get(startedById) ?? '',
        state: WORST.find((state) => ofBatch.some((run) => run.state === state)) ?? 'done',
        counts: ofBatch.map(({ counts }) => counts).reduce(addCounts, NO_COUNTS),
        tokensIn: ofBatch.reduce((sum, run) => sum + run.tokensIn, 0),
        tokensOut: ofBatch.reduce((sum, run) => sum + run.tokensOut, 0),
        articles: ofBatch
          .slice(0, SHOWN)
          .map(({ articleId }) => ({ id: articleId, title: titles.get(articleId) ?? '' })),
        articleCount: ofBatch.length,
      },
    ];
  });
}

export const checkOfBatch = ({ kind, system }: Pick<RunBatch, 'kind' | 'system'>): string =>
  outsideCheckId(kind, system);
