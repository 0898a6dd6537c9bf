import type { ListImportOutcome } from '../../domain/exchange/list-import-view';
import { readTermFile } from '../../domain/exchange/read-term-file';
import type { TermContent } from '../../domain/terms/check-term';
import { planTermImport } from '../../domain/terms/plan-term-import';
import { importAgreed } from './import-agreed';
import { listFile } from './list-file-fields';
import { TERM_LIST } from './term-list';
import { defineUseCase, type Answer } from './use-case';

/** Takes a file of terms in, a table or TBX; with `dry`, only says what that would do. */
export const importTerms = defineUseCase({
  id: 'import-terms',
  access: 'project',
  input: listFile,
  carriesFile: true,
  run(context, { text, sourceLang, targetLang, ...input }): Answer<ListImportOutcome<TermContent>> {
    const read = () => readTermFile(text, { sourceLang, targetLang });
    return importAgreed(TERM_LIST, context, { ...input, read, plan: planTermImport });
  },
  touchesProjects: ({ projectId }, { isDone }) => (isDone ? [projectId] : []),
});
