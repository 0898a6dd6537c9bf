import * as z from 'zod';
import { MAX_BULK, type BulkTarget, type BulkWish } from '../../domain/review/bulk';
import { baseVersion } from './article-fields';
import { rivals, verdict } from './decision-fields';
import { id } from './fields';

export const bulkWish = z.object({ ...verdict, rivals, override: z.boolean() }) satisfies z.ZodType<BulkWish>;

export const bulkTargets = z
  .array(z.object({ correctionId: id, baseVersion }) satisfies z.ZodType<BulkTarget>)
  .min(1)
  .max(MAX_BULK)
  .readonly();
