import * as z from 'zod';

/** A name as somebody writes it. Longer than is ever taken, so that the domain says what is too long. */
export const nameForm = z
  .string()
  .max(1000)
  .refine((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));
