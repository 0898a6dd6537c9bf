import * as z from 'zod';
import { LONGEST_OUTPUT } from '../../domain/model-findings/find-prompt';
import {
  estimatePrompt,
  NO_TOKENS,
  addTokens,
  type Tokens,
} from '../../domain/model-findings/estimate-tokens';
import type { ModelEstimate } from '../../domain/model-findings/model-run';
import { addSpend, isWithin, monthOf, spendOf } from '../../domain/model-findings/spend';
import { failure, success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { listAnsweredKeys } from '../data/model-answers';
import { findModelSettings } from '../data/model-settings';
import { findModelSpend } from '../data/model-spend';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { answerKey, loadModelArticle } from './model-article';
import { defineUseCase, type Answer } from './use-case';

/** What an answer with one or two findings comes to, in tokens. */
const LIKELY_OUTPUT = 180;
/** A second look, at every other segment: rules, source and two wordings. */
const LIKELY_SECOND_LOOK: Tokens = { input: 350, output: 20 };

/** How many segments a model would be asked about, and what that would come to, about. */
export const estimateModelRun = defineUseCase({
  id: 'estimate-model-run',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user, now }, { articleId }): Answer<ModelEstimate> {
    const entered = await enterArticle(db, user, articleId, canReview);
    if (!entered.ok) return entered;
    const { article } = entered.value;
    const { settings } = await findModelSettings(db, article.projectId);
    if (!settings.isOn) return failure('model_off');
    const { segments } = await loadModelArticle(db, article);
    const keys = segments.map(({ prompt }) => answerKey(settings, prompt));
    const answered = await listAnsweredKeys(db, articleId, keys);
    const tokens = segments.reduce((sum, { prompt }, index): Tokens => {
      if (answered.has(keys[index] ?? '')) return sum;
      const first = { input: estimatePrompt(prompt).input, output: LIKELY_OUTPUT };
      return addTokens(addTokens(sum, first), settings.secondLook ? LIKELY_SECOND_LOOK : NO_TOKENS);
    }, NO_TOKENS);
    const spend = spendOf(tokens, settings.prices);
    // The last call is made only if there is room for the longest answer.
    const most = addSpend(spend, spendOf({ input: 0, output: LONGEST_OUTPUT }, settings.prices));
    const spent = await findModelSpend(db, { projectId: article.projectId, month: monthOf(now()) });
    return success({
      segments: segments.length,
      known: answered.size,
      spend,
      currency: settings.currency,
      model: settings.model,
      fits: isWithin(most, settings.perRun) && isWithin(addSpend(spent, most), settings.perMonth),
    });
  },
});
