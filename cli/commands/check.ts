import { CHECKS } from '@/domain/checks/registry';
import { chooseLanguage, languageOf } from '../check/choose-language';
import type { CheckedUnit, ChosenLanguages } from '../check/checked-unit';
import { checkInParallel } from '../check/check-in-parallel';
import { openTextFile, type TextFile } from '../check/text-file';
import type { LoneRow } from '../check/lone-row';
import { UnitChecker } from '../check/unit-checker';
import { rowsOfLines } from '../check/rows-of-lines';
import { rowsOfTable, sourcesOf, targetsOf, unitOfTable } from '../check/rows-of-table';
import { UsageError, type Command } from '../command';
import { getCheckedLanguage } from '../check/get-checked-language';
import { parseOptions } from '../parse-options';
import { writeLines } from '../write-lines';

const OPTIONS = {
  source: { type: 'string' },
  'source-lang': { type: 'string' },
  'target-lang': { type: 'string' },
  each: { type: 'boolean', default: false },
  checks: { type: 'string' },
  json: { type: 'boolean', default: false },
  'fail-on': { type: 'string' },
} as const;

export const check: Command = {
  usage:
    'check FILE [--source FILE] [--source-lang xx] [--target-lang yy] [--each] [--checks a,b] [--json] [--fail-on SEVERITY]',
  options: [
    'FILE               a translation (plain text, Markdown, HTML), or a table without a header,',
    '                   a source, a tab and its translation a line; - reads the standard input.',
    '                   UTF-8, or UTF-16 with a byte order mark',
    '--source FILE      what it translates; a table holds its sources',
    '--source-lang xx, --target-lang yy',
    '                   BCP 47, unless they are to be detected',
    '--each             every row of a table, every line of any other file is an article of its own;',
    '                   line n of --source goes with line n',
    '--checks a,b       only these, whether or not they are on by default',
    '--json             JSON Lines, which is what is printed anyway',
    '--fail-on SEVERITY exit with 1 where something as bad is found: neutral, minor, major or critical',
    '',
    'A line: {"check","category","severity","row","start","end","quote","message","suggestion"}',
    '  row              the line of a table, from 0, empty ones counted; null for any other file',
    '  start, end       UTF-16 code units, half-open; in the translation of the row, or in the text of the',
    '                   whole file without its byte order mark. In Markdown and HTML too they count in the',
    '                   file as it is, from the first to the last word found, markup between them included;',
    '                   words written with references or markup inside them are placed near by',
    '  quote            the words found, without markup; empty where something is missing',
    '  suggestion       what should stand there; null where a person has to know',
    '',
    `Checks: ${CHECKS.map(({ id }) => id).join(', ')}`,
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('check takes one FILE');
    const options = { checks: values.checks, failOn: values['fail-on'] };
    const checker = new UnitChecker(options);
    const given = {
      source: getCheckedLanguage('--source-lang', values['source-lang']),
      target: getCheckedLanguage('--target-lang', values['target-lang']),
    };
    const input = await openInput(file, values.source ?? null, given, values.each);
    let hasFailed = false;
    const all =
      input.kind === 'rows'
        ? checkInParallel(input.batches, checker, options, input.isLarge)
        : [checker.checkUnit(await input.unit())];
    for await (const printed of all) {
      hasFailed ||= printed.hasFailed;
      if (printed.text !== '') await writeLines(terminal.output, [printed.text]);
    }
    return hasFailed ? 1 : 0;
  },
};

type Given = Readonly<Record<'source' | 'target', string | null>>;

/** Of so many bytes threads are worth their start. */
const LARGE = 1 << 20;

/** A whole file, or rows each of which is an article of its own. */
type Input =
  | { readonly kind: 'whole'; readonly unit: () => Promise<CheckedUnit> }
  | {
      readonly kind: 'rows';
      readonly batches: AsyncIterable<readonly LoneRow[]>;
      /** Whether it is known beforehand that there is much to check. */
      readonly isLarge: boolean;
    };

async function openInput(
  path: string,
  sourcePath: string | null,
  given: Given,
  isEach: boolean,
): Promise<Input> {
  const file = await openTextFile(path);
  const isLarge = file.size >= LARGE;
  if (await isTable(file)) {
    if (sourcePath !== null) throw new UsageError('A table holds its source: --source does not go with one');
    const languages = languagesOf(given, sourcesOf(file.sample), targetsOf(file.sample));
    return isEach
      ? { kind: 'rows', batches: rowsOfTable(file, languages), isLarge }
      : { kind: 'whole', unit: () => unitOfTable(file, languages) };
  }
  const source = sourcePath === null ? null : await openTextFile(sourcePath);
  if (isEach) {
    const languages = languagesOf(given, source?.sample ?? [], file.sample);
    return { kind: 'rows', batches: rowsOfLines(file, source, languages), isLarge };
  }
  const languages = { source: fixed(given.source), target: fixed(given.target) };
  return {
    kind: 'whole',
    unit: async () => {
      const { unitOfFile } = await import('../check/unit-of-file');
      return unitOfFile(file, source, languages);
    },
  };
}

const fixed = (lang: string | null): ((text: string) => string) => (lang === null ? languageOf : () => lang);

const languagesOf = (
  given: Given,
  source: readonly string[],
  target: readonly string[],
): ChosenLanguages => ({
  source: given.source === null ? chooseLanguage(source) : fixed(given.source),
  target: given.target === null ? chooseLanguage(target) : fixed(given.target),
});

/**
 * A table that is called something else, and whose quotation marks make it look like none, has a tab within each line. All the formats
 * of texts are loaded only to tell them apart.
 */
async function isTable({ name, head, sample }: TextFile): Promise<boolean> {
  if (sample.length > 0 && sample.every((line) => line.indexOf('\t') > 0)) return true;
  const { detectFormat } = await import('@/domain/exchange/detect-format');
  return detectFormat(name, head).id === 'tsv';
}
