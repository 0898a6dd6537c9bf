import * as z from 'zod';
import type { DismissedFindingPage } from '../../domain/triage/dismissed-finding';
import { success } from '../../domain/result';
import { listDismissed } from '../data/report-checks';
import { enterReport } from './enter-report';
import { reportFilter } from './report-fields';
import { placeKey, PLACES_A_PAGE } from './report-place-page';
import { defineUseCase, type Answer } from './use-case';

/** What people said of a check's findings that they are none, a page at a time. */
export const listDismissedFindings = defineUseCase({
  id: 'list-dismissed-findings',
  access: 'project',
  input: z.object({ filter: reportFilter, check: z.string().max(300), after: placeKey }),
  async run({ db, user }, { filter, check, after }): Answer<DismissedFindingPage> {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return scope;
    const from = after === null ? null : { at: new Date(after.at), id: after.id };
    const found = await listDismissed(db, scope.value, filter, check, from, PLACES_A_PAGE + 1);
    const findings = found.slice(0, PLACES_A_PAGE);
    const last = found.length > PLACES_A_PAGE ? findings.at(-1) : undefined;
    return success({ findings, next: last === undefined ? null : { at: last.at, id: last.id } });
  },
});
