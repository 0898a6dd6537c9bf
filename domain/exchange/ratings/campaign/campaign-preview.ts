import { languagesOfPair, pairNameOf } from '../language-pairs';
import type { CampaignPlan, LeftOut } from './plan-campaign';
import { campaignTypology } from './campaign-typology';

/** What is in a file of ratings, before it is imported. */
export interface CampaignPreview {
  /** Id of the format. */
  readonly format: string;
  /** What the file has, each of which becomes a campaign; one without a name where it does not say. */
  readonly pairs: readonly PairPreview[];
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

export interface PairPreview {
  /** As the file writes it. */
  readonly name: string;
  /** BCP 47; '' where the name does not tell. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Rated ones, of all systems. */
  readonly segments: number;
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
  const pairs = new Map<string, number>();
  for (const { ratings } of outputs)
    for (const { rating } of new Map(ratings.map((each) => [each.segment, each])).values())
      pairs.set(pairNameOf(rating), (pairs.get(pairNameOf(rating)) ?? 0) + 1);
  const all = outputs.flatMap(({ ratings }) => ratings);
  return {
    format,
    pairs: [...pairs]
      .map(([name, segments]) => ({ name, segments, ...languagesOfPair(name) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
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
