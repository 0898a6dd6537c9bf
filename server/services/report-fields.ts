import * as z from 'zod';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { id } from './fields';

const text = z.string().min(1).max(200);

/** What every report is asked for with. */
export const reportFilter = z.object({
  projectId: id.nullable(),
  campaignId: id.nullable(),
  system: text.nullable(),
  sourceLang: text.nullable(),
  targetLang: text.nullable(),
  reviewerId: id.nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
}) satisfies z.ZodType<ReportFilter>;
