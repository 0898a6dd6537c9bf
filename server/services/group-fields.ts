import * as z from 'zod';
import { MAX_REPLACEMENT_LENGTH } from '../../domain/correction/check-replacement';
import { id } from './fields';

const offset = z.int().min(0);

/** A sentence or two: who looks for more looks for one place. PostgreSQL can neither store nor compare these characters. */
export const searchedText = z
  .string()
  .max(2000)
  .refine((text) => !/[\0\p{Cs}]/u.test(text));

/** What is looked for: the text of a correction and what it puts in its place, or a text of its own. */
export const searched = {
  originId: id.nullable(),
  text: z
    .object({ quote: searchedText, replacement: z.string().max(MAX_REPLACEMENT_LENGTH).nullable() })
    .nullable(),
  matchCase: z.boolean(),
  wholeWords: z.boolean(),
  ignoreMarks: z.boolean(),
};

export const place = z.object({ blockId: id, start: offset });

/** A place that is to be corrected, with the ids made for the correction and, where one is made as well, its error. */
export const wantedPlace = place.extend({ id, errorId: id, end: offset, quote: searchedText });

export const MAX_PLACES = 500;
