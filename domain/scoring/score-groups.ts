import { groupBy } from '../group-by';
import type { RatedSegment } from './rated-segment';
import { addMeasures, mean, NOTHING, type Measure, type ScoringModel } from './scoring-model';

export const SCORE_LEVELS = ['system', 'document', 'segment'] as const;
export type ScoreLevel = (typeof SCORE_LEVELS)[number];

/** A segment that the model can score. */
export interface MeasuredSegment {
  readonly segment: RatedSegment;
  readonly measure: Measure;
}

export interface GroupScore {
  readonly system: string;
  /** Null for a system as a whole. */
  readonly document: string | null;
  readonly segment: string | null;
  readonly segments: readonly MeasuredSegment[];
  readonly score: number | null;
}

/** The scores of systems, documents or segments, the best first; of equals the one that comes first in the data. */
export function scoreGroups(
  segments: readonly RatedSegment[],
  model: ScoringModel,
  level: ScoreLevel,
): readonly GroupScore[] {
  const groups = groupBy(measureAll(segments, model), ({ segment }) => keyOf(segment, level));
  const scores = Array.from(groups.values(), (members) => toScore(members, model, level));
  const sign = model.better === 'lower' ? 1 : -1;
  const rank = ({ score }: GroupScore): number => (score === null ? Infinity : sign * score);
  return scores.sort((one, other) => rank(one) - rank(other) || 0);
}

export const measureAll = (
  segments: readonly RatedSegment[],
  model: ScoringModel,
): readonly MeasuredSegment[] =>
  segments.flatMap((segment) => {
    const measure = model.measure(segment);
    return measure === null ? [] : [{ segment, measure }];
  });

const keyOf = ({ system, document, segment }: RatedSegment, level: ScoreLevel): string =>
  JSON.stringify([system, level === 'system' ? null : document, level === 'segment' ? segment : null]);

function toScore(members: readonly MeasuredSegment[], model: ScoringModel, level: ScoreLevel): GroupScore {
  const [first] = members;
  return {
    system: first?.segment.system ?? '',
    document: level === 'system' ? null : (first?.segment.document ?? ''),
    segment: level === 'segment' ? (first?.segment.segment ?? '') : null,
    segments: members,
    score: scoreOf(members, model),
  };
}

/** Null where there is nothing to score. */
export function scoreOf(members: readonly MeasuredSegment[], model: ScoringModel): number | null {
  if (model.isMeanOfDomains !== true) return model.score(sumOf(members));
  const domains = Array.from(groupBy(members, ({ segment }) => segment.domain).values());
  const scores = domains.map((domain) => model.score(sumOf(domain))).filter((score) => score !== null);
  return scores.length === 0 ? null : mean(scores);
}

const sumOf = (members: readonly MeasuredSegment[]): Measure =>
  members.reduce((sum, { measure }) => addMeasures(sum, measure), NOTHING);
