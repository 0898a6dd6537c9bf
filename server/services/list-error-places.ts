import * as z from 'zod';
import { SEVERITIES } from '../../domain/annotation/severity';
import type { ReportPlacePage } from '../../domain/reports/report-place';
import { success } from '../../domain/result';
import { findErrorPlaces } from '../data/report-places';
import { id } from './fields';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
import { loadErrorPlaces, placeKey, placePage } from './report-place-page';
import { defineUseCase, type Answer } from './use-case';

/** The errors that a figure counts, in their sentences, a page at a time. */
export const listErrorPlaces = defineUseCase({
  id: 'list-error-places',
  access: 'project',
  input: z.object({
    filter: reportFilter,
    places: z.object({
      articleId: id.nullable(),
      category: z.string().max(200),
      isExact: z.boolean(),
      severity: z.enum(SEVERITIES).nullable(),
    }),
    after: placeKey,
  }),
  async run({ db, user }, { filter, places, after }): Answer<ReportPlacePage> {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return scope;
    // Where to look is told by what the figures are made of.
    const pending = await freshenFacts(db, scope.value);
    const page = await placePage(
      after,
      (from, limit) => findErrorPlaces(db, scope.value, filter, places, from, limit),
      (keys) => loadErrorPlaces(db, keys),
    );
    return success({ ...page, pending });
  },
});
