import * as z from 'zod';
import { TERM_STATUSES } from '../../domain/terms/term';
import type { TermQuery } from '../../domain/terms/term-row';
import { languageTag, paragraphs } from './article-fields';

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

const wantedLang = z.union([z.literal(''), languageTag]);

export const termQuery = z.object({
  text: z.string().max(200),
  status: z.enum(TERM_STATUSES).nullable(),
  sourceLang: wantedLang,
  targetLang: wantedLang,
}) satisfies z.ZodType<TermQuery>;
