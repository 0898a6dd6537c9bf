import * as z from 'zod';
import type { NameReport } from '../../domain/reports/name-report';
import { success } from '../../domain/result';
import { countCorrectedNames } from '../data/report-names';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
import { defineUseCase, type Answer } from './use-case';

/** The names and terms that are corrected most often, in the projects that the person may see: so many, and how many there are. */
export const getNamesReport = defineUseCase({
  id: 'get-names-report',
  access: 'project',
  input: z.object({ filter: reportFilter, limit: z.int().min(1).max(10_000) }),
  async run({ db, user }, { filter, limit }): Answer<NameReport> {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return scope;
    const pending = await freshenFacts(db, scope.value);
    return success({ ...(await countCorrectedNames(db, scope.value, filter, limit)), pending });
  },
});
