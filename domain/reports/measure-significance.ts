import { groupBy } from '../group-by';
import type { ComparedSystem } from './comparison-report';
import { readMeasures, type KeptArticle, type MeasuredOutput } from './kept-segments';
import { bootstrapInterval } from '../scoring/bootstrap';
import { evenSystems } from '../scoring/even-domains';
import { modelOfGroup } from '../scoring/score-groups';
import { addMeasures, type ScoringModel } from '../scoring/scoring-model';
import { modelsOf, type ScoringSettings } from '../scoring/scoring-settings';
import { compareMeasured, type SystemDifference, type SystemRank } from '../scoring/significance';

/** Plain data, as of an agreement. */
export interface SignificanceJob {
  readonly articles: readonly KeptArticle[];
  readonly maxSegments: number;
  readonly settings: ScoringSettings;
  readonly model: string;
  /** As sums of the model are stored under. */
  readonly sums: string;
}

export interface SignificanceAnswer {
  readonly systems: readonly ComparedSystem[];
  readonly pairs: readonly SystemDifference[];
  readonly domains: readonly string[];
  readonly segments: number;
}

const PERMUTATIONS = 2000;

export function measureSignificance(job: SignificanceJob): SignificanceAnswer {
  const model = modelsOf(job.settings).find(({ id }) => id === job.model);
  if (model === undefined) throw new Error(`There is no model ${job.model}`);
  const measured = job.articles
    .filter(({ system }) => system !== '')
    .flatMap(({ kept, ...named }) => readMeasures(kept, job.sums, named))
    .slice(0, job.maxSegments);
  const domains = model.isMeanOfDomains === true ? measured.map(({ segment }) => segment.domain) : [];
  const { systems, pairs } = compareMeasured(measured, model, { permutations: PERMUTATIONS });
  return {
    ...{
      systems: withIntervals(systems, evenSystems(measured, model), model),
      pairs,
      segments: measured.length,
    },
    domains: [...new Set(domains)],
  };
}

function withIntervals(
  systems: readonly SystemRank[],
  measured: readonly MeasuredOutput[],
  model: ScoringModel,
): readonly ComparedSystem[] {
  const bySystem = groupBy(measured, ({ segment }) => segment.system);
  return systems.map((rank) => {
    const own = bySystem.get(rank.system) ?? [];
    const documents = Array.from(groupBy(own, ({ segment }) => segment.document).values(), (members) =>
      members.map(({ measure }) => measure).reduce(addMeasures),
    );
    const { score } = modelOfGroup(own, model);
    return {
      ...rank,
      bySegment: bootstrapInterval(
        own.map(({ measure }) => measure),
        score,
      ),
      byDocument: bootstrapInterval(documents, score),
    };
  });
}
