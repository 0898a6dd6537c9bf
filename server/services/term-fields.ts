import * as z from 'zod';
import { TERM_STATUSES } from '../../domain/terms/term';
import type { TermQuery } from '../../domain/terms/term-row';
import { languageTag, paragraphs } from './article-fields';
import { listFilters } from './list-page';

/** Longer than is ever taken, so that the domain says what is too long. */
const expression = paragraphs;

export const termContent = z.object({
  sourceLang: languageTag,
  targetLang: languageTag,
  source: expression,
  target: expression,
  status: z.enum(TERM_STATUSES),
  note: paragraphs,
});

export const termQuery = listFilters.extend({
  status: z.enum(TERM_STATUSES).nullable(),
}) satisfies z.ZodType<TermQuery>;
