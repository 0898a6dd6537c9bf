import type { ListImportOutcome } from '../../domain/exchange/list-import-view';
import { readNameFile } from '../../domain/exchange/read-name-file';
import type { NewKnownName } from '../../domain/names/ledger/to-known-name';
import { planNameImport } from '../../domain/names/plan-name-import';
import { importAgreed } from './import-agreed';
import { listFile } from './list-file-fields';
import { NAME_LIST } from './name-list';
import { defineUseCase, type Answer } from './use-case';

/** Takes a file of names in, a table or TBX; with `dry`, only says what that would do. */
export const importKnownNames = defineUseCase({
  id: 'import-known-names',
  access: 'project',
  input: listFile,
  carriesFile: true,
  run(context, { text, sourceLang, targetLang, ...input }): Answer<ListImportOutcome<NewKnownName>> {
    const read = () => readNameFile(text, { sourceLang, targetLang });
    return importAgreed(NAME_LIST, context, { ...input, read, plan: planNameImport });
  },
});
