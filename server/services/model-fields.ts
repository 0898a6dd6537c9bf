import * as z from 'zod';
import { MODEL_LIMITS, type ModelSettings } from '../../domain/model-findings/model-settings';

const within = ({ min, max }: { readonly min: number; readonly max: number }) => z.number().min(min).max(max);

const limit = z.object({
  tokens: within(MODEL_LIMITS.tokens).int(),
  money: within(MODEL_LIMITS.money).nullable(),
});

/** Of a model or its address: one line, as it is sent. */
const plain = z
  .string()
  .trim()
  .max(300)
  .regex(/^[\x20-\x7e]*$/);

export const modelSettings = z.object({
  isOn: z.boolean(),
  baseUrl: plain,
  model: plain,
  maxParallel: within(MODEL_LIMITS.parallel).int(),
  timeoutSeconds: within(MODEL_LIMITS.timeoutSeconds).int(),
  secondLook: z.boolean(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  prices: z.object({ input: within(MODEL_LIMITS.money), output: within(MODEL_LIMITS.money) }),
  perRun: limit,
  perMonth: limit,
}) satisfies z.ZodType<ModelSettings>;

/** As it can stand in a header. */
export const modelKey = z
  .string()
  .trim()
  .max(1000)
  .regex(/^[\x21-\x7e]*$/);
