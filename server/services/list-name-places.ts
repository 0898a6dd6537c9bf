import * as z from 'zod';
import { MAX_REPLACEMENT_LENGTH } from '../../domain/correction/check-replacement';
import { NAME_KINDS } from '../../domain/reports/name-report';
import type { ReportPlacePage } from '../../domain/reports/report-place';
import { success } from '../../domain/result';
import { findNamePlaces } from '../data/report-places';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
import { loadCorrectionPlaces, placeKey, placePage } from './report-place-page';
import { defineUseCase, type Answer } from './use-case';

const wording = z.string().max(MAX_REPLACEMENT_LENGTH);

/** The corrections that made one wording of another, in their sentences, a page at a time. */
export const listNamePlaces = defineUseCase({
  id: 'list-name-places',
  access: 'project',
  input: z.object({
    filter: reportFilter,
    places: z.object({
      kind: z.enum(NAME_KINDS),
      quote: wording,
      replacement: wording,
      targetLang: z.string().max(35),
    }),
    after: placeKey,
  }),
  async run({ db, user }, { filter, places, after }): Answer<ReportPlacePage> {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return scope;
    const pending = await freshenFacts(db, scope.value);
    const page = await placePage(
      after,
      (from, limit) => findNamePlaces(db, scope.value, filter, places, from, limit),
      (keys) => loadCorrectionPlaces(db, keys),
    );
    return success({ ...page, pending });
  },
});
