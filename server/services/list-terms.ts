import type { TermLanguages, TermPage } from '../../domain/terms/term-row';
import { countTerms, listTermLanguages, listTermRows } from '../data/terms';
import { listPage, readPage } from './list-page';
import { termQuery } from './term-fields';
import { defineUseCase, type Answer } from './use-case';

/** The termbase of a project, a page at a time, and the languages it has. */
export const listTerms = defineUseCase({
  id: 'list-terms',
  access: 'project',
  input: listPage(termQuery),
  run(context, input): Answer<TermPage & TermLanguages> {
    return readPage(context, input, {
      count: countTerms,
      rows: listTermRows,
      languages: listTermLanguages,
    });
  },
});
