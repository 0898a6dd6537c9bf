import * as z from 'zod';
import type { AgreementReport, ReadAgreement } from '../../domain/reports/agreement-report';
import { success } from '../../domain/result';
import { readAgreement } from '../../domain/scoring/agreement-reading';
import {
  agreementOfPairs,
  raterAgreement,
  type MeasuredAgreement,
} from '../../domain/scoring/rater-agreement';
import { listPeople } from '../data/people';
import { enterReport } from './enter-report';
import { loadRatedSegments } from './load-rated-segments';
import { reportFilter } from './report-fields';
import { defineUseCase, type Answer } from './use-case';

/** Measured in a second or two; more would not make the figures much surer. */
const MAX_SEGMENTS = 4000;
const SAMPLES = 100;
/** Pairs of reviewers that are told of, and how much of what they have in common is drawn anew. */
const MAX_PAIRS = 15;
const PAIR_SAMPLES = 40;

/** How far reviewers of the same outputs agree, in all that a filter finds. */
export const getAgreement = defineUseCase({
  id: 'get-agreement',
  access: 'project',
  input: z.object({ filter: reportFilter }),
  async run({ db, user }, { filter }): Answer<AgreementReport> {
    const entered = await enterReport(db, user, filter);
    if (!entered.ok) return entered;
    const scope = entered.value;
    const wanted = { scope, filter, raters: 2, maxSegments: MAX_SEGMENTS };
    const { segments, articles, isSample } = await loadRatedSegments(db, user, wanted);
    // Who said what is for those who may know it, in all projects that were asked for.
    const mayName = scope.summed.length === 0;
    const pairs = mayName ? agreementOfPairs(segments, { samples: PAIR_SAMPLES, pairs: MAX_PAIRS }) : [];
    const people = await listPeople(db, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return success({
      measured: raterAgreement(segments, { samples: SAMPLES }).map(withReading),
      pairs: pairs.map(({ one, other, measured }) => ({
        one: names.get(one) ?? '',
        other: names.get(other) ?? '',
        measured: measured.map(withReading),
      })),
      raters: new Set(segments.flatMap(({ ratings }) => ratings.map(({ rater }) => rater))).size,
      ...{ articles, segments: segments.length, isSample },
    });
  },
});

const withReading = (measured: MeasuredAgreement): ReadAgreement => ({
  ...measured,
  reading: readAgreement(measured),
});
