import * as z from 'zod';
import { SEVERITIES } from '../../domain/annotation/severity';
import { CORRECTION_STATES } from '../../domain/correction/correction';
import { CORRECTION_SORTS, type CorrectionQuery } from '../../domain/review/correction-row';

const words = z.array(z.string().max(200)).max(200).readonly();

export const correctionQuery = z.object({
  articleIds: words,
  targetLangs: words,
  categories: words,
  severities: z.array(z.enum(SEVERITIES)).readonly(),
  proposerIds: words,
  states: z.array(z.enum(CORRECTION_STATES)).readonly(),
  groupIds: words,
  sort: z.enum(CORRECTION_SORTS),
  descending: z.boolean(),
}) satisfies z.ZodType<CorrectionQuery>;
