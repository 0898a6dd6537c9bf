import * as z from 'zod';
import { VERDICT_KINDS } from '../../domain/correction/correction-life-cycle';
import { isReasonCode } from '../../domain/correction/decision';
import { NO_CHOICE, type DecisionRequest, type RivalChoice } from '../../domain/review/decision-request';
import { baseVersion, paragraphs, replacement } from './article-fields';
import { id } from './fields';

export const reason = z.string().max(100).refine(isReasonCode).nullable();

/** Where nothing is said nothing is chosen, and rivals stand in the way of an approval. */
export const rivals = z
  .object({
    undecided: z.enum(['leave', 'supersede']).nullable(),
    approved: z.enum(['keep', 'replace', 'merge']),
  })
  .default(NO_CHOICE) satisfies z.ZodType<RivalChoice>;

export const verdict = { kind: z.enum(VERDICT_KINDS), reason, note: paragraphs };

export const decisionRequest = z.object({
  ...verdict,
  id,
  correctionId: id,
  baseVersion,
  editedText: replacement.nullable(),
  override: z.boolean(),
  rivals,
}) satisfies z.ZodType<DecisionRequest>;
