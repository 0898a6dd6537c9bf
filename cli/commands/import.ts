import type { ImportEvent, ImportRequest } from '@/server/services/import-article';
import type { ImportMaterial } from '@/domain/exchange/read-import';
import type { SignedInContext } from '@/server/services/use-case';
import { importArticle } from '@/server/services/import-article';
import { actingAs } from '../acting-as';
import { CommandError, UsageError, type Command } from '../command';
import { describeFailure } from '../describe-failure';
import { findProjectId } from '../find-project-id';
import { getLanguage } from '../get-language';
import { parseOptions } from '../parse-options';
import { MAX_IMPORT_BYTES, readImportFile, refusedFor } from '../import-files';
import { takeIn } from '../take-in';

const OPTIONS = {
  source: { type: 'string' },
  table: { type: 'boolean', default: false },
  project: { type: 'string' },
  as: { type: 'string' },
  title: { type: 'string' },
  'source-lang': { type: 'string' },
  'target-lang': { type: 'string' },
  'mt-system': { type: 'string' },
  domain: { type: 'string' },
  replaces: { type: 'string' },
  anyway: { type: 'boolean', default: false },
} as const;

export const importArticles: Command = {
  usage: 'import FILE [--source FILE | --table] (--project NAME | --replaces ARTICLE-ID) --as EMAIL',
  options: [
    'FILE                a translation (text, Markdown, HTML or DOCX)',
    '--source FILE       its source',
    '--table             FILE holds source and translation (XLIFF, TMX, PO, XLSX, CSV or TSV)',
    '--project NAME      name or id of the project it goes into',
    '--replaces ID       the article that it is a new version of; FILE may be left out where only the source is new',
    '--anyway            take a new version in although it has little in common with the article',
    '--as EMAIL          whose rights and name it is imported with',
    '--title TEXT        unless the file says one',
    '--source-lang xx, --target-lang xx   BCP 47, unless they are to be detected',
    '--mt-system NAME    what translated it',
    '--domain NAME       what kind of text it is, as news or literary',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, ...rest] = positionals;
    if (values.table && values.source !== undefined) {
      throw new UsageError('A table holds its source: --source does not go with --table');
    }
    if (values.replaces !== undefined && values.project !== undefined) {
      throw new UsageError('A new version stays in its project: --project does not go with --replaces');
    }
    if (values.replaces !== undefined && rest.length === 0) {
      const { replaces: articleId, source = null, table, anyway } = values;
      const mtSystem = values['mt-system'] ?? '';
      const version = { articleId, file: file ?? null, source, isTable: table, mtSystem, anyway };
      terminal.output.write(`${await actingAs(values.as, (context) => takeIn(context, version))}\n`);
      return 0;
    }
    if (file === undefined || rest.length > 0) throw new UsageError('import takes one FILE');
    if (values.project === undefined) throw new UsageError('--project is missing');
    const langOf = (option: 'source-lang' | 'target-lang') =>
      values[option] === undefined ? '' : getLanguage(`--${option}`, values[option]);
    const info = {
      title: values.title ?? '',
      sourceLang: langOf('source-lang'),
      targetLang: langOf('target-lang'),
      mtSystem: values['mt-system'] ?? '',
      domain: values.domain ?? '',
    };
    const material = await readMaterial(file, values.source ?? null, values.table);
    const { project } = values;
    const imported = await actingAs(values.as, async (context) => {
      const projectId = await findProjectId(context, project);
      const wishes = { info, encodings: {}, columns: null };
      return runImport(context, { projectId, material, wishes, maxBytes: MAX_IMPORT_BYTES }, [
        file,
        values.source,
      ]);
    });
    terminal.output.write(`${imported}\n`);
    return 0;
  },
};

async function readMaterial(file: string, source: string | null, isTable: boolean): Promise<ImportMaterial> {
  if (isTable) return { way: 'table', table: await readImportFile(file) };
  return {
    way: 'texts',
    source: source === null ? null : await readImportFile(source),
    target: await readImportFile(file),
  };
}

async function runImport(
  context: SignedInContext,
  request: ImportRequest,
  [file, source]: readonly [string, string | undefined],
): Promise<string> {
  const begun = await importArticle(context, request, new AbortController().signal);
  if (!begun.ok) throw new CommandError(describeFailure(begun.error));
  let last: ImportEvent | undefined;
  for await (const event of begun.value) last = event;
  switch (last?.type) {
    case 'article':
      return last.id;
    case 'refused':
      throw refusedFor(last.issues, file, source);
    case 'failed':
      throw new CommandError(describeFailure(last.error));
    default:
      throw new Error('The import ended without an outcome');
  }
}
