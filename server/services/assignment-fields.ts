import * as z from 'zod';

/** ISO 8601 calendar date, or '' for none. */
export const dueOn = z.union([z.literal(''), z.iso.date()]);

export const MAX_ASSIGNMENTS = 10_000;
