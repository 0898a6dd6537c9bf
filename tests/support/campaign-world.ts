import { randomUUID } from 'node:crypto';
import type { FindingProvenance } from '@/domain/annotation/error';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import { saveMembership } from '@/server/data/memberships';
import type { Database } from '@/server/db/open-database';
import { addToCampaign } from '@/server/services/add-to-campaign';
import { saveCampaign } from '@/server/services/save-campaign';
import { saveError } from '@/server/services/save-error';
import { setCampaignState } from '@/server/services/set-campaign-state';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import type { SignedInContext } from '@/server/services/use-case';
import { valueOf } from './article-world';
import { addPerson, addProject } from './people';
import { addArticle, anchorOf, type SampleArticle } from './sample-article';
import { contextOf } from './test-context';

export const SYSTEMS = ['Babelfisch', 'Dragoman'] as const;

/** A blind campaign of one document and two outputs, rated by two reviewers, run by an editor who does not rate. */
export interface CampaignWorld {
  readonly db: Database;
  readonly projectId: string;
  readonly campaignId: string;
  readonly lead: SignedInContext;
  readonly ana: SignedInContext;
  readonly ben: SignedInContext;
  /** Everybody rates both. */
  readonly outputs: readonly [SampleArticle, SampleArticle];
}

interface Wish {
  readonly isBlind?: boolean;
  readonly opens?: boolean;
  /** Rates too. */
  readonly another?: SignedInUser;
}

export async function buildCampaignWorld(
  db: Database,
  { isBlind = true, opens = true, another }: Wish = {},
): Promise<CampaignWorld> {
  const projectId = await addProject(db, 'Harbours');
  const member = async (name: string, role: 'editor' | 'reviewer') => {
    const user = await addPerson(db, name);
    await saveMembership(db, projectId, user.id, role);
    return contextOf(db, user);
  };
  const [lead, ana, ben] = [
    await member('Lena Lead', 'editor'),
    await member('Ana Anders', 'reviewer'),
    await member('Benjamin Otherman', 'reviewer'),
  ];
  const campaignId = randomUUID();
  const raters = [ana.user, ben.user, ...(another ? [another] : [])];
  const settings = { name: 'Spring', protocol: 'mqm', isBlind, ratesReference: false } as const;
  const raterIds = raters.map(({ id }) => id);
  valueOf(
    await saveCampaign.run(lead, {
      ...{ id: campaignId, projectId, baseVersion: 0, ratersPerOutput: raters.length, raterIds },
      ...settings,
    }),
  );
  const outputs = [
    await addOutput(db, projectId, SYSTEMS[0]),
    await addOutput(db, projectId, SYSTEMS[1]),
  ] as const;
  const articleIds = outputs.map(({ id }) => id);
  valueOf(
    await addToCampaign.run(lead, { campaignId, document: 'The harbour', articleIds, referenceId: null }),
  );
  if (opens) valueOf(await setCampaignState.run(lead, { campaignId, baseVersion: 1, state: 'open' }));
  return { db, projectId, campaignId, lead, ana, ben, outputs };
}

/** An article whose title and particulars tell the system. */
export async function addOutput(db: Database, projectId: string, mtSystem: string): Promise<SampleArticle> {
  const article = await addArticle(db, projectId, `The harbour by ${mtSystem}`);
  const byline = `${mtSystem} translated this`;
  await db.article.update({ where: { id: article.id }, data: { mtSystem, byline } });
  return article;
}

export async function markWords(
  reviewer: SignedInContext,
  article: SampleArticle,
  words: string,
  change: {
    readonly category?: string;
    readonly severity?: 'minor' | 'major';
    readonly comment?: string;
    readonly provenance?: FindingProvenance;
  } = {},
): Promise<string> {
  const id = randomUUID();
  valueOf(
    await saveError.run(reviewer, {
      ...{ id, articleId: article.id, baseVersion: 0, scope: 'span', state: 'open' },
      ...{ target: anchorOf(article.target, words), source: null },
      ...{ category: 'accuracy/mistranslation', severity: 'minor', comment: '', ...change },
    }),
  );
  return id;
}

export async function finishReview(reviewer: SignedInContext, article: SampleArticle): Promise<void> {
  const places = article.blocks.flatMap(({ id: blockId, sentenceStarts }) =>
    sentenceStarts.map((start) => ({ blockId, start })),
  );
  valueOf(await setChecked.run(reviewer, { articleId: article.id, add: places, remove: [] }));
  valueOf(await setReviewState.run(reviewer, { articleId: article.id, state: 'finished' }));
}

export async function closeCampaign({ campaignId, lead }: CampaignWorld, baseVersion = 2): Promise<void> {
  valueOf(await setCampaignState.run(lead, { campaignId, baseVersion, state: 'closed' }));
}
