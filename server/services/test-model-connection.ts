import * as z from 'zod';
import { writeFindPrompt } from '../../domain/model-findings/find-prompt';
import type { ModelFault } from '../../domain/model-findings/model-run';
import type { SegmentToJudge } from '../../domain/model-findings/prompt';
import { readClaims } from '../../domain/model-findings/read-claims';
import { resolveClaim } from '../../domain/model-findings/resolve-claim';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { findModelSettings } from '../data/model-settings';
import { LimitReached, ModelFailure } from '../models/model-failure';
import { id } from './fields';
import { openModel } from './model-access';
import { RunPurse } from './model-purse';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** A sentence with an error that no model overlooks. */
const SAMPLE: SegmentToJudge = {
  sourceLang: 'es',
  targetLang: 'en',
  source: 'La biblioteca abre a las nueve de la mañana.',
  target: 'The library closes at nine in the morning.',
  before: null,
  after: null,
  agreed: [],
};

export interface ModelTrial {
  readonly fault: ModelFault | 'limit' | null;
  /** In milliseconds. */
  readonly latency: number;
  /** Whether it named the error in the sample, in words that stand there. */
  readonly hasFound: boolean;
}

/** Asks the model that is set about a sentence of our own, and says what came of it. */
export const testModelConnection = defineUseCase({
  id: 'test-model-connection',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user, now }, { projectId }): Answer<ModelTrial> {
    const refused = refusal(await findActor(db, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    const row = await findModelSettings(db, projectId);
    if (row.settings.baseUrl === '' || row.settings.model === '') return failure('model_incomplete');
    const began = performance.now();
    const answer = (fault: ModelTrial['fault'], hasFound = false) =>
      success({ fault, hasFound, latency: Math.round(performance.now() - began) });
    try {
      const client = openModel(projectId, row);
      try {
        const purse = new RunPurse(db, projectId, row.settings, now);
        const signal = AbortSignal.timeout(LONGEST_MS);
        const { text } = await client.ask(writeFindPrompt(SAMPLE), { purse, signal });
        const claims = readClaims(text);
        if (claims === null) return answer('unreadable');
        return answer(
          null,
          claims.some((claim) => resolveClaim(SAMPLE.target, claim) !== null),
        );
      } finally {
        client.close();
      }
    } catch (error) {
      if (error instanceof ModelFailure) return answer(error.fault);
      if (error instanceof LimitReached) return answer('limit');
      if (error instanceof Error && error.name === 'TimeoutError') return answer('timeout');
      throw error;
    }
  },
});

/** Somebody waits in front of a form. */
const LONGEST_MS = 60_000;
