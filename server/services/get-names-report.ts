import * as z from 'zod';
import type { NameReport } from '../../domain/reports/name-report';
import { success } from '../../domain/result';
import { countCorrectedNames } from '../data/report-names';
import { reportFilter } from './report-fields';
import { defineUseCase, type Answer } from './use-case';

/** More wordings than that nobody reads; the rest is counted. */
const MOST_ROWS = 200;

/** The names and terms that are corrected most often, in the projects that the person may see. */
export const getNamesReport = defineUseCase({
  id: 'get-names-report',
  access: 'signed-in',
  input: z.object({ filter: reportFilter }),
  async run({ db, user }, { filter }): Answer<NameReport> {
    return success(await countCorrectedNames(db, user, filter, MOST_ROWS));
  },
});
