import * as z from 'zod';
import { PEOPLE_CHOICES, TEXT_FORMATS, type PackChoice } from '../../domain/exchange/pack/pack-choice';
import { MAX_PACK_ARTICLES } from '../../domain/exchange/pack/pack-view';
import { PACK_PART_IDS } from '../../domain/exchange/pack/part-ids';
import { id } from './fields';
import { articleFilters } from './list-articles';

/** Which articles: those that are named, those that were kept as chosen, or all that a list is filtered to. */
export const packSelection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('articles'), ids: z.array(id).min(1).max(MAX_PACK_ARTICLES).readonly() }),
  z.object({ kind: z.literal('kept'), id }),
  z.object({ kind: z.literal('query'), query: articleFilters }),
]);
export type PackSelection = z.output<typeof packSelection>;

export const packChoice = z.object({
  parts: z.array(z.enum(PACK_PART_IDS)).max(PACK_PART_IDS.length).readonly(),
  textFormat: z.enum(TEXT_FORMATS),
  onlyDecided: z.boolean(),
  people: z.enum(PEOPLE_CHOICES),
}) satisfies z.ZodType<PackChoice>;
