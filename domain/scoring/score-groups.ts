import { groupBy } from '../group-by';
import { evenSystems } from './even-domains';
import type { RatedSegment } from './rated-segment';
import { addMeasures, NOTHING, ofTexts, type Measure, type ScoringModel } from './scoring-model';

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

/** Weighed as they count in the score of their system. */
export const measureAll = (
  segments: readonly RatedSegment[],
  model: ScoringModel,
): readonly MeasuredSegment[] => evenSystems(measureEach(segments, model), model);

/** Each by itself. */
export const measureEach = (
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
    score: modelOfGroup(members, model).score(sumOf(members)),
  };
}

interface OfDocument {
  readonly segment: Pick<RatedSegment, 'document'>;
  readonly measure: Measure;
}

/** The model for the documents that segments of a system are of. */
export const modelOfGroup = <Model extends Pick<ScoringModel, 'score' | 'isOfText'>>(
  members: readonly OfDocument[],
  model: Model,
): Model =>
  ofTexts(model, {
    texts: new Set(members.map(({ segment }) => segment.document)).size,
    size: members.reduce((sum, { measure }) => sum + measure.size, 0),
  });

const sumOf = (members: readonly MeasuredSegment[]): Measure =>
  members.reduce((sum, { measure }) => addMeasures(sum, measure), NOTHING);
