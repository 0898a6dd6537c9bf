import * as z from 'zod';
import type { RatedCampaign } from '../../domain/adjudication/campaign-results';
import { success } from '../../domain/result';
import { listRatedCampaigns as findRatedCampaigns } from '../data/campaigns';
import { defineUseCase, type Answer } from './use-case';

/** The closed campaigns in which one rated oneself, the newest first. */
export const listRatedCampaigns = defineUseCase({
  id: 'list-rated-campaigns',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }): Answer<{ readonly campaigns: readonly RatedCampaign[] }> {
    return success({ campaigns: await findRatedCampaigns(db, user) });
  },
});
