import { randomUUID } from 'node:crypto';
import type { CampaignProtocol } from '@/domain/review/campaign/campaign';
import type { CheckedSentence } from '@/domain/review/review';
import { scorePlaces } from '@/domain/review/segment-score';
import type { Database } from '@/server/db/open-database';
import { addPerson } from './people';
import type { SampleArticle } from './sample-article';

/** A campaign with this article as its only one. */
export async function putInCampaign(
  db: Database,
  { id, projectId }: Pick<SampleArticle, 'id' | 'projectId'>,
  protocol: CampaignProtocol,
): Promise<void> {
  const creator = await addPerson(db, 'Whoever runs the campaign');
  const campaign = { id: randomUUID(), projectId, name: 'The campaign', protocol };
  await db.campaign.create({ data: { ...campaign, createdById: creator.id, createdAt: new Date() } });
  await db.article.update({ where: { id }, data: { campaignId: campaign.id } });
}

/** The sentence that a segment of the article begins with. */
export function segmentPlace({ blocks, segments }: SampleArticle, position: number): CheckedSentence {
  const place = scorePlaces(blocks, segments)[position];
  if (!place) throw new Error(`The article has no segment ${String(position)}`);
  return place;
}
