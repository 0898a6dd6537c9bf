import type { CampaignPlan, LeftOut } from './plan-campaign';
import { campaignTypology } from './campaign-typology';

/** What is in a file of ratings, before it is imported. */
export interface CampaignPreview {
  /** Id of the format. */
  readonly format: string;
  readonly systems: readonly SystemPreview[];
  readonly documents: number;
  /** Without the one that has no name. */
  readonly domains: readonly string[];
  readonly raters: readonly string[];
  readonly segments: number;
  readonly ratings: number;
  readonly errors: number;
  readonly attention: number;
  readonly hasScores: boolean;
  /** Reference of the typology that its categories are of. */
  readonly typology: string;
  /** The first of them. */
  readonly leftOut: readonly LeftOut[];
  readonly leftOutCount: number;
}

export interface SystemPreview {
  readonly name: string;
  readonly documents: number;
  readonly segments: number;
}

/** Of what is named, so many are shown. */
const SHOWN = 200;

export function previewCampaign(plan: CampaignPlan, format: string): CampaignPreview {
  const { outputs, raters, attention, hasScores, leftOut } = plan;
  const systems = new Map<string, SystemPreview>();
  for (const { system, ratings } of outputs) {
    const { documents, segments } = systems.get(system) ?? { documents: 0, segments: 0 };
    const rated = new Set(ratings.map(({ segment }) => segment)).size;
    systems.set(system, { name: system, documents: documents + 1, segments: segments + rated });
  }
  const all = outputs.flatMap(({ ratings }) => ratings);
  return {
    format,
    systems: [...systems.values()].slice(0, SHOWN),
    documents: new Set(outputs.map(({ document }) => document)).size,
    domains: [...new Set(outputs.map(({ domain }) => domain))].filter((name) => name !== '').slice(0, SHOWN),
    raters: raters.slice(0, SHOWN),
    segments: [...systems.values()].reduce((sum, { segments }) => sum + segments, 0),
    ratings: all.length,
    errors: all.reduce((sum, { rating }) => sum + rating.errors.length, 0),
    ...{ attention, hasScores, typology: campaignTypology(plan).reference },
    leftOut: leftOut.slice(0, SHOWN),
    leftOutCount: leftOut.length,
  };
}
