import * as z from 'zod';
import { CAMPAIGN_PROTOCOLS, MAX_RATERS_PER_OUTPUT } from '../../domain/review/campaign/campaign';
import { id, line } from './fields';

/** Who may rate in one campaign; more would not be managed by hand. */
export const MAX_RATERS = 100;

export const campaignSettings = z.object({
  name: line,
  protocol: z.enum(CAMPAIGN_PROTOCOLS),
  isBlind: z.boolean(),
  ratersPerOutput: z.int().min(1).max(MAX_RATERS_PER_OUTPUT),
  ratesReference: z.boolean(),
  raterIds: z.array(id).max(MAX_RATERS).readonly(),
});
