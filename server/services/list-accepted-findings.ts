import * as z from 'zod';
import type { ReportPlacePage } from '../../domain/reports/report-place';
import { success } from '../../domain/result';
import { findAccepted } from '../data/report-checks';
import { enterReport } from './enter-report';
import { reportFilter } from './report-fields';
import { loadFindingPlaces, placeKey, placePage } from './report-place-page';
import { defineUseCase, type Answer } from './use-case';

/** The errors that were accepted from a check's findings, those that stand or those that were refused since, a page at a time. */
export const listAcceptedFindings = defineUseCase({
  id: 'list-accepted-findings',
  access: 'project',
  input: z.object({
    filter: reportFilter,
    found: z.object({ foundBy: z.string().max(300), isRefused: z.boolean() }),
    after: placeKey,
  }),
  async run({ db, user }, { filter, found, after }): Answer<Omit<ReportPlacePage, 'pending'>> {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return scope;
    return success(
      await placePage(
        after,
        (from, limit) => findAccepted(db, scope.value, filter, found, from, limit),
        (keys) => loadFindingPlaces(db, keys),
      ),
    );
  },
});
