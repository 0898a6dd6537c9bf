import * as z from 'zod';
import { SEVERITIES } from '../../domain/annotation/severity';
import { MQM_CORE } from '../../domain/annotation/typologies/mqm-core';
import { findCategory } from '../../domain/annotation/typology';
import { checkReplacement, MAX_REPLACEMENT_LENGTH } from '../../domain/correction/check-replacement';
import { failure, success } from '../../domain/result';
import { MAX_SEEDS, plantSeeds, SEED_KINDS } from '../../domain/review/campaign/seeded-error';
import { canAssign } from '../../domain/review/role';
import { insertArticle } from '../data/articles';
import { insertBlocks, listBlocks } from '../data/blocks';
import { placeInCampaign } from '../data/campaigns';
import { insertSeeds } from '../data/seeded-errors';
import { insertSegments, listSegments } from '../data/segments';
import { enterArticleToWrite } from './enter-article';
import { enterCampaign } from './enter-campaign';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase, type Answer } from './use-case';

const stretch = z.object({
  kind: z.enum(SEED_KINDS),
  blockId: id,
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().max(MAX_REPLACEMENT_LENGTH),
  category: z
    .string()
    .max(200)
    .refine((id) => findCategory(MQM_CORE, id) !== null)
    .nullable()
    .default(null),
  severity: z.enum(SEVERITIES).nullable().default(null),
});

/**
 * Makes a control of an output: a copy in which something is spoilt, which everybody rates and which is never scored. The output itself stays as
 * it is.
 */
export const plantErrors = defineUseCase({
  id: 'plant-errors',
  access: 'project',
  input: z.object({
    campaignId: id,
    articleId: id,
    stretches: z.array(stretch).min(1).max(MAX_SEEDS).readonly(),
  }),
  async run(context, { campaignId, articleId, stretches }): Answer<{ readonly articleId: string }> {
    const { db, user, now, newId } = context;
    return db.$transaction(async (transaction) => {
      const entered = await enterCampaign(transaction, user, campaignId, canAssign);
      if (!entered.ok) return entered;
      if (entered.value.campaign.state !== 'draft') return failure('campaign_state');
      const output = await enterArticleToWrite(transaction, user, articleId, canAssign);
      if (!output.ok) return output;
      const { article } = output.value;
      if (article.campaign?.campaignId !== campaignId || article.campaign.role === 'control') {
        return failure('not_found');
      }
      // Ids are new: marks in the copy are none in the original.
      const ids = new Map<string, string>();
      const blocks = ((await listBlocks(transaction, [articleId])).get(articleId) ?? []).map((block) => {
        const copyId = newId();
        ids.set(block.id, copyId);
        return { ...block, id: copyId };
      });
      const target = blocks.filter(({ side }) => side === 'target');
      const wanted = stretches.map((one) => ({ ...one, blockId: ids.get(one.blockId) ?? '' }));
      if (!wanted.every((one) => isWithin(target, one)) || overlap(wanted))
        return failure('anchor_out_of_bounds');
      for (const { blockId, start, end, text } of wanted) {
        const quote = target.find((block) => block.id === blockId)?.text.slice(start, end) ?? '';
        const fault = checkReplacement(quote, text);
        if (fault !== null) return { ok: false, error: fault };
      }
      const planted = plantSeeds(target, wanted, article.info.targetLang);
      if (planted.seeds.length < wanted.length) return failure('seed_unchanged');

      const segments = (await listSegments(transaction, [articleId])).get(articleId) ?? [];
      const copyId = newId();
      const { projectId, info, segmentCount, campaign } = article;
      const copy = { id: copyId, projectId, info, segmentCount, importedById: user.id };
      await insertArticle(transaction, copy, now());
      await insertBlocks(transaction, copyId, [
        ...blocks.filter(({ side }) => side === 'source'),
        ...planted.blocks,
      ]);
      await insertSegments(
        transaction,
        copyId,
        segments.map((segment) => ({ ...segment, id: newId() })),
      );
      await placeInCampaign(transaction, copyId, {
        campaignId,
        document: campaign.document,
        role: 'control',
      });
      const seeds = planted.seeds.map((seed) => ({ ...seed, id: newId(), articleId: copyId }));
      await insertSeeds(transaction, seeds, user.id, now());
      await recordAudit(transaction, context, [
        { kind: 'article_imported', projectId, articleId: copyId, details: { segments: segmentCount } },
      ]);
      return success({ articleId: copyId });
    });
  },
});

interface Stretch {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

const isWithin = (
  blocks: readonly { readonly id: string; readonly text: string }[],
  { blockId, start, end }: Stretch,
): boolean => start <= end && end <= (blocks.find((block) => block.id === blockId)?.text.length ?? -1);

const overlap = (stretches: readonly Stretch[]): boolean =>
  stretches.some((one, index) =>
    stretches
      .slice(index + 1)
      .some((other) => one.blockId === other.blockId && one.start < other.end && other.start < one.end),
  );
