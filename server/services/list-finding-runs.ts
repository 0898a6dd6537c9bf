import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { rateOf } from '../../domain/review/accept-rate';
import { canRead } from '../../domain/review/role';
import { wordsOfKey } from '../../domain/triage/finding-keys';
import { checkOfBatch, toBatches, type RunBatch, type SystemProfile } from '../../domain/triage/run-batch';
import { listArticleNames } from '../data/articles';
import { listProjectDismissals } from '../data/check-dismissals';
import { listCheckSettings } from '../data/check-settings';
import { tallyChecks } from '../data/check-tallies';
import { listProjectRuns } from '../data/finding-runs';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { findActor } from '../data/memberships';
import { listPeople } from '../data/people';
import type { Connection } from '../db/open-database';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** Runs that are shown, the newest; one for each article of a batch. */
const MAX_RUNS = 1000;

interface FindingRuns {
  readonly batches: readonly RunBatch[];
  readonly systems: readonly SystemProfile[];
}

/** What models and other systems were asked about a project, and how their findings were taken there. */
export const listFindingRuns = defineUseCase({
  id: 'list-finding-runs',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }): Answer<FindingRuns> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const hidden = await listHiddenCampaignIds(db, user);
    const runs = await listProjectRuns(db, projectId, hidden, MAX_RUNS);
    const articles = await listArticleNames(
      db,
      runs.map(({ articleId }) => articleId),
    );
    const people = await listPeople(
      db,
      runs.map(({ startedById }) => startedById),
    );
    const batches = toBatches(
      runs,
      new Map([...articles].map(([articleId, { title }]) => [articleId, title])),
      new Map(people.map((person) => [person.id, person.name])),
    );
    return success({ batches, systems: await listSystems(db, projectId, batches) });
  },
});

/** Those that the batches are of, each once. */
async function listSystems(
  connection: Connection,
  projectId: string,
  batches: readonly RunBatch[],
): Promise<readonly SystemProfile[]> {
  const settings = await listCheckSettings(connection, projectId);
  const blocking = new Set(settings.flatMap((one) => (one.blocksFinishing ? [one.check] : [])));
  const tallies = await tallyChecks(connection, projectId);
  const silenced = await listProjectDismissals(connection, projectId);
  const byCheck = new Map(batches.map((batch) => [checkOfBatch(batch), batch]));
  return [...byCheck].map(([check, { kind, system }]) => {
    const { accepted, dismissed } = tallies.get(check) ?? { accepted: 0, dismissed: 0 };
    return {
      ...{ check, kind, system, rate: rateOf(accepted, accepted + dismissed) },
      blocksFinishing: blocking.has(check),
      silenced: silenced
        .filter((one) => one.check === check)
        .map((one) => ({ id: one.id, articleId: one.articleId, words: wordsOfKey(one.key) })),
    };
  });
}
