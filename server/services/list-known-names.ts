import type { KnownNameLanguages, KnownNamePage } from '../../domain/names/known-name-row';
import { countKnownNames, listKnownNameLanguages, listKnownNameRows } from '../data/known-names';
import { listFilters, listPage, readPage } from './list-page';
import { defineUseCase, type Answer } from './use-case';

/** The names that a project knows, a page at a time, and the languages they are of. */
export const listKnownNames = defineUseCase({
  id: 'list-known-names',
  access: 'project',
  input: listPage(listFilters),
  run(context, input): Answer<KnownNamePage & KnownNameLanguages> {
    return readPage(context, input, {
      count: countKnownNames,
      rows: listKnownNameRows,
      languages: listKnownNameLanguages,
    });
  },
});
