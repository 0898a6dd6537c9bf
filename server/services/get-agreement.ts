import * as z from 'zod';
import type { AgreementReport, ReadAgreement } from '../../domain/reports/agreement-report';
import { success } from '../../domain/result';
import { readAgreement } from '../../domain/scoring/agreement-reading';
import type { MeasuredAgreement } from '../../domain/scoring/rater-agreement';
import { listPeople } from '../data/people';
import { getReportThreads } from '../checks/report-threads';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { loadKeptArticles } from './load-kept-articles';
import { reportFilter } from './report-fields';
import { defineUseCase, type Answer } from './use-case';

/** Measured in well under a second; more would not make the figures much surer. */
const MAX_SEGMENTS = 900;

/** How far reviewers of the same outputs agree, in all that a filter finds. */
export const getAgreement = defineUseCase({
  id: 'get-agreement',
  access: 'project',
  input: z.object({ filter: reportFilter }),
  async run({ db, user }, { filter }): Answer<AgreementReport> {
    // It starts while what it is handed is read.
    getReportThreads().warm();
    const entered = await enterReport(db, user, filter);
    if (!entered.ok) return entered;
    const scope = entered.value;
    const pending = await freshenFacts(db, scope);
    const wanted = { scope, filter, column: 'said', maxSegments: MAX_SEGMENTS } as const;
    const { articles, isSample } = await loadKeptArticles(db, wanted);
    // Who said what is for those who may know it, in all projects that were asked for.
    const ofPairs = scope.summed.length === 0;
    const job = { articles, maxSegments: MAX_SEGMENTS, ofPairs };
    const { measured, pairs, raters, segments } = await getReportThreads().run('agreement', job);
    const people = await listPeople(db, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return success({
      measured: measured.map(withReading),
      pairs: pairs.map((pair) => ({
        one: names.get(pair.one) ?? '',
        other: names.get(pair.other) ?? '',
        measured: pair.measured.map(withReading),
      })),
      ...{ raters, articles: articles.length, segments, isSample, pending },
    });
  },
});

const withReading = (measured: MeasuredAgreement): ReadAgreement => ({
  ...measured,
  reading: readAgreement(measured),
});
