import * as z from 'zod';
import type { ReportFacets } from '../../domain/reports/report-facets';
import { NO_FILTER } from '../../domain/reports/report-filter';
import { success } from '../../domain/result';
import { getReportThreads } from '../checks/report-threads';
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
    // Every page of reports asks this: whoever goes on to agreement then meets a thread that has started.
    getReportThreads().warm();
    const scope = await enterReport(db, user, NO_FILTER);
    return scope.ok ? success(await findReportFacets(db, scope.value, projectId)) : scope;
  },
});
