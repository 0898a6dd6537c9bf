import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { Finding } from '@/domain/checks/engine/check';
import { CheckRunner, configureCheck, type ConfiguredCheck } from '@/domain/checks/engine/run-checks';
import { CHECKS, findCheck } from '@/domain/checks/registry';
import { detectFormat } from '@/domain/exchange/detect-format';
import type { TextFormat } from '@/domain/exchange/format';
import { txt } from '@/domain/exchange/txt/format';
import { chooseLanguage, languageOf } from '../check/choose-language';
import type { CheckedUnit, ChosenLanguages } from '../check/checked-unit';
import { findingLine } from '../check/finding-line';
import { openTextFile, type TextFile } from '../check/text-file';
import { unitOfText } from '../check/unit-of-text';
import { unitsOfLines } from '../check/units-of-lines';
import { sourcesOf, targetsOf, unitsOfTable } from '../check/units-of-table';
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
  name: 'check',
  usage:
    'check FILE [--source FILE] [--source-lang xx] [--target-lang yy] [--each] [--checks a,b] [--json] [--fail-on SEVERITY]',
  summary: 'print the likely errors of a translation, one a line as JSON',
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
    const runner = new CheckRunner(chooseChecks(values.checks));
    const fails = failsOn(values['fail-on']);
    let hasFailed = false;
    const given = {
      source: getCheckedLanguage('--source-lang', values['source-lang']),
      target: getCheckedLanguage('--target-lang', values['target-lang']),
    };
    for await (const units of unitsOf(file, values.source ?? null, given, values.each)) {
      const lines: string[] = [];
      for (const { article, place } of units) {
        for (const finding of runner.runOnce(article)) {
          lines.push(findingLine(finding, place(finding.target)));
          hasFailed ||= fails(finding);
        }
      }
      await writeLines(terminal.output, lines);
    }
    return hasFailed ? 1 : 0;
  },
};

function chooseChecks(wanted: string | undefined): readonly ConfiguredCheck[] {
  if (wanted === undefined)
    return CHECKS.filter(({ isDefault }) => isDefault).map((one) => configureCheck(one));
  return wanted.split(',').map((id) => {
    const found = findCheck(id.trim());
    if (found !== null) return configureCheck(found);
    const known = CHECKS.map((one) => one.id).join(', ');
    throw new UsageError(`--checks: there is no check “${id.trim()}”; there are ${known}`);
  });
}

function failsOn(wanted: string | undefined): (finding: Finding) => boolean {
  if (wanted === undefined) return () => false;
  const limit = SEVERITIES.findIndex((severity) => severity === wanted);
  if (limit < 0)
    throw new UsageError(`--fail-on: “${wanted}” is no severity; there are ${SEVERITIES.join(', ')}`);
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return ({ severity }) => rank(severity) >= limit;
}

type Given = Readonly<Record<'source' | 'target', string | null>>;

async function* unitsOf(
  path: string,
  sourcePath: string | null,
  given: Given,
  isEach: boolean,
): AsyncGenerator<readonly CheckedUnit[]> {
  const file = await openTextFile(path);
  if (isTable(file)) {
    if (sourcePath !== null) throw new UsageError('A table holds its source: --source does not go with one');
    const languages = languagesOf(given, sourcesOf(file.sample), targetsOf(file.sample));
    yield* unitsOfTable(file, languages, isEach);
    return;
  }
  const source = sourcePath === null ? null : await openTextFile(sourcePath);
  if (isEach) yield* unitsOfLines(file, source, languagesOf(given, source?.sample ?? [], file.sample));
  else {
    const languages = { source: fixed(given.source), target: fixed(given.target) };
    yield [unitOfText(await readNamed(file), source === null ? null : await readNamed(source), languages)];
  }
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

/** A table that is called something else, and whose quotation marks make it look like none, has a tab within each line. */
function isTable({ name, head, sample }: TextFile): boolean {
  if (detectFormat(name, head).id === 'tsv') return true;
  return sample.length > 0 && sample.every((line) => line.indexOf('\t') > 0);
}

async function readNamed(file: TextFile) {
  let text = '';
  for await (const chunk of file.chunks()) text += chunk;
  const format = detectFormat(file.name, file.head);
  const read: TextFormat = format.kind === 'text' ? format : txt;
  return { path: file.path, text, format: read };
}
