import { coreCategoryOfName } from '../../../annotation/core-category';
import { categoryPath } from '../../../annotation/category-path';
import { SEVERITIES } from '../../../annotation/severity';
import { typologyReference } from '../../../annotation/typology';
import { ESA, ESA_CATEGORY } from '../../../annotation/typologies/esa';
import { MQM_CORE } from '../../../annotation/typologies/mqm-core';
import { WMT_MQM } from '../../../annotation/typologies/wmt-mqm';
import { wmtCategoryOf } from '../../../annotation/typologies/wmt-names';
import { googlePenalty } from '../../../scoring/penalties';
import type { CampaignPlan } from './plan-campaign';

/** How the categories of a file become ours. */
export interface CampaignTypology {
  readonly reference: string;
  readonly categoryOf: (named: string) => string;
}

const WMT: CampaignTypology = {
  reference: typologyReference(WMT_MQM),
  categoryOf: (named) => {
    const id = wmtCategoryOf(named);
    // One that is filed under another name must not weigh otherwise.
    const weighsAlike = SEVERITIES.every(
      (severity) =>
        googlePenalty({ category: id, severity }) === googlePenalty({ category: named, severity }),
    );
    return weighsAlike ? id : categoryPath(named).join('/');
  },
};

const ERROR_SPANS: CampaignTypology = { reference: typologyReference(ESA), categoryOf: () => ESA_CATEGORY };
const CORE: CampaignTypology = {
  reference: typologyReference(MQM_CORE),
  categoryOf: coreCategoryOfName,
};

/** The typology whose names the file uses: that of WMT, none but severities, or else the nearest in MQM-Core. */
export function campaignTypology({ outputs }: CampaignPlan): CampaignTypology {
  const names = new Set(
    outputs.flatMap(({ ratings }) =>
      ratings.flatMap(({ rating }) => rating.errors.map(({ category }) => category.trim())),
    ),
  );
  names.delete('');
  if (names.size === 0) return outputs.some(hasErrors) ? ERROR_SPANS : WMT;
  const isOfWmt = (named: string): boolean =>
    wmtCategoryOf(named) !== 'other' || categoryPath(named)[0] === 'other';
  return [...names].every(isOfWmt) ? WMT : CORE;
}

const hasErrors = ({ ratings }: CampaignPlan['outputs'][number]): boolean =>
  ratings.some(({ rating }) => rating.errors.length > 0);
