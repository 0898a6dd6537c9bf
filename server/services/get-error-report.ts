import * as z from 'zod';
import type { ErrorReport } from '../../domain/reports/error-report';
import { failure, success } from '../../domain/result';
import { tallyErrors } from '../data/error-tallies';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
import { defineUseCase } from './use-case';

/** How many errors count, by category and severity. */
export const getErrorReport = defineUseCase({
  id: 'get-error-report',
  access: 'project',
  input: z.object({ filter: reportFilter }),
  async run({ db, user }, { filter }) {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return failure(scope.error.code);
    const pending = await freshenFacts(db, scope.value);
    return success<ErrorReport>({ cells: await tallyErrors(db, scope.value, filter), pending });
  },
});
