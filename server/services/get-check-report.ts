import * as z from 'zod';
import { checkRow, type AnsweredCheck, type CheckReport } from '../../domain/reports/check-report';
import { success } from '../../domain/result';
import { countAnswers } from '../data/report-checks';
import { enterReport } from './enter-report';
import { reportFilter } from './report-fields';
import { defineUseCase, type Answer } from './use-case';

/** How often people agreed with what checks and systems found, in the projects that the person may see. */
export const getCheckReport = defineUseCase({
  id: 'get-check-report',
  access: 'project',
  input: z.object({ filter: reportFilter }),
  async run({ db, user }, { filter }): Answer<CheckReport> {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return scope;
    const answers = await countAnswers(db, scope.value, filter);
    const rows = answers.map(checkRow);
    return success({
      rows: rows.sort(
        (one, other) => answersOf(other) - answersOf(one) || (one.check < other.check ? -1 : 1),
      ),
    });
  },
});

const answersOf = ({ accepted, refused, dismissed }: AnsweredCheck): number => accepted + refused + dismissed;
