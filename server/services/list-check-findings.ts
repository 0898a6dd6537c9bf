import * as z from 'zod';
import { success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import type { CheckFindingList } from '../../domain/triage/check-finding-list';
import { listCheckDismissals } from '../data/check-dismissals';
import { enterArticleInSight } from './enter-article';
import { id } from './fields';
import { loadFindings } from './load-findings';
import { defineUseCase, type Answer } from './use-case';

/**
 * What checks find in an article as it reads now, what systems outside found in it, and what people said of it. Which of it waits for an answer is for the desk to
 * say: it knows of marks and dismissals that have not reached the server.
 */
export const listCheckFindings = defineUseCase({
  id: 'list-check-findings',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<CheckFindingList> {
    const entered = await enterArticleInSight(db, user, articleId, canRead);
    if (!entered.ok) return entered;
    const { article, sight } = entered.value;
    // Raters judge for themselves: nothing is suggested to them, and nothing holds them up.
    if (sight === 'own') return success({ findings: [], dismissals: [], blocking: [] });
    const { findings, blocking } = await loadFindings(db, article);
    const found = new Set(findings.map(({ check }) => check));
    const dismissals = await listCheckDismissals(db, articleId, article.projectId);
    return success({
      findings,
      dismissals: dismissals.filter(({ check }) => found.has(check)),
      blocking,
    });
  },
});
