import * as z from 'zod';
import { MAX_LINE_LENGTH } from '../../domain/text/as-line';

/** PostgreSQL cannot store NUL, and no line that a person types has a control character in it. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Ids are UUIDs, made by whoever makes the record; those of the demo are words. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** One line of text, as long as a person would make a name or a title. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(MAX_LINE_LENGTH)
  .refine((text) => !CONTROL.test(text));

export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** No rules but length: what people are made to mix in does not make a password better. The maximum bounds the hashing. */
export const newPassword = z.string().min(8).max(128);

/** Of a check, whether or not this version of the program has it. */
export const checkId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64);

/** What a system that finds errors is called: by itself, or by whoever sets it up. */
export const systemName = line;
