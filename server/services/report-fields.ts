import * as z from 'zod';
import { id } from './fields';

const name = z.string().max(200);
const lang = z.string().max(35);
const day = z.iso.date();

/** What figures are of; see domain/reports/report-filter.ts. What is left out is not asked for. */
export const reportFilter = z.object({
  projectId: id.nullable().default(null),
  campaignId: id.nullable().default(null),
  system: name.nullable().default(null),
  domain: name.nullable().default(null),
  sourceLang: lang.nullable().default(null),
  targetLang: lang.nullable().default(null),
  reviewerId: id.nullable().default(null),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
});
