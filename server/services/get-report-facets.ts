import * as z from 'zod';
import type { ReportFacets } from '../../domain/reports/report-facets';
import { NO_FILTER } from '../../domain/reports/report-filter';
import { success } from '../../domain/result';
import { findReportFacets } from '../data/report-facets';
import { enterReport } from './enter-report';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** What reports can be filtered by: nothing of projects of others, and of people only where one may know what they did. */
export const getReportFacets = defineUseCase({
  id: 'get-report-facets',
  access: 'signed-in',
  input: z.object({ projectId: id.nullable() }),
  async run({ db, user }, { projectId }): Answer<ReportFacets> {
    const scope = await enterReport(db, user, NO_FILTER);
    return scope.ok ? success(await findReportFacets(db, scope.value, projectId)) : scope;
  },
});
