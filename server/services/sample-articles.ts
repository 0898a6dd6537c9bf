import * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { SampleRow } from '../../domain/review/queue-row';
import { canAssign } from '../../domain/review/role';
import { drawSample, SAMPLE_METHODS } from '../../domain/review/sample';
import { listArticlesById } from '../data/articles';
import { listSampleCandidates } from '../data/assignments';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

const MAX_SAMPLE = 200;
const MAX_SEED = 2 ** 32 - 1;

/** Some of a project's articles, for a look at how good the whole is, with the figures they were chosen by. */
export const sampleArticles = defineUseCase({
  id: 'sample-articles',
  access: 'project',
  input: z.object({
    projectId: id,
    method: z.enum(SAMPLE_METHODS),
    count: z.int().min(1).max(MAX_SAMPLE),
    seed: z.int().min(0).max(MAX_SEED),
  }),
  async run({ db, user }, { projectId, ...wish }): Answer<{ readonly rows: readonly SampleRow[] }> {
    return db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, user, projectId), canAssign);
      if (refused !== null) return failure(refused);
      const hidden = await listHiddenCampaignIds(transaction, user);
      const sample = drawSample(await listSampleCandidates(transaction, projectId, hidden), wish);
      const articles = await listArticlesById(
        transaction,
        sample.map((entry) => entry.id),
      );
      const found = new Map(articles.map((article) => [article.id, article]));
      return success({
        rows: sample.flatMap((entry): SampleRow[] => {
          const article = found.get(entry.id);
          if (article === undefined) return [];
          const { title, targetLang } = article.info;
          return [{ ...entry, title, targetLang, segmentCount: article.segmentCount }];
        }),
      });
    });
  },
});
