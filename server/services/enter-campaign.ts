import { failure, success, type Result } from '../../domain/result';
import { sightOf, type Sight } from '../../domain/review/blindness';
import type { Campaign } from '../../domain/review/campaign/campaign';
import type { Actor } from '../../domain/review/role';
import type { SignedInUser } from '../auth/signed-in-user';
import { findCampaign } from '../data/campaigns';
import { isRaterOf } from '../data/hidden-campaigns';
import { findActor } from '../data/memberships';
import type { Connection } from '../db/open-database';
import { refusal } from './refusal';

export interface EnteredCampaign {
  readonly campaign: Campaign;
  readonly actor: Actor;
  /** Whether the person rates in it, or is going to. */
  readonly rates: boolean;
  readonly sight: Sight;
}

/** The campaign and what the person is to it, or why they may not do what `may` asks. */
export async function enterCampaign(
  connection: Connection,
  user: SignedInUser,
  campaignId: string,
  may: (actor: Actor) => boolean,
): Promise<Result<EnteredCampaign, 'not_found' | 'forbidden'>> {
  const campaign = await findCampaign(connection, campaignId);
  if (campaign === null) return failure('not_found');
  const actor = await findActor(connection, user, campaign.projectId);
  const refused = refusal(actor, may);
  if (refused !== null || actor === null) return failure(refused ?? 'not_found');
  const rates = await isRaterOf(connection, user.id, campaignId);
  return success({ campaign, actor, rates, sight: sightOf(actor, campaign, rates) });
}
