import { includesLanguage, type Check, type Languages } from '@/domain/checks/engine/check';
import { configureCheck, CheckRunner } from '@/domain/checks/engine/run-checks';
import { readExample, type CheckExample, type CheckExamples } from '@/tests/support/check-examples';
import type { Measured } from './measured';
import { FAULTS } from '../inject/faults';
import { markdownTable } from './markdown-table';
import { PEER_ROWS } from './peers';
import { asCountedShare, asRate, asShare } from './tally';

export interface CheckWords {
  readonly name: string;
  readonly what: string;
}

/** The page of one check: what it is, what it finds and leaves alone, and how well it does. */
export function checkPage(
  check: Check,
  words: CheckWords,
  examples: CheckExamples,
  measured: Measured,
): string {
  return [
    `# ${words.name} (\`${check.id}\`)`,
    measured.notice,
    words.what,
    descriptionOf(check, examples),
    '## It finds',
    ...examples.fails.map((example) => describeExample(example, suggestionsOf(check, example))),
    '## It leaves alone',
    ...examples.passes.map((example) => describeExample(example, [])),
    '## Measured',
    ...measuredOf(check, measured),
    '',
  ].join('\n\n');
}

function descriptionOf(check: Check, examples: CheckExamples): string {
  const reads = { block: 'a paragraph', pair: 'a sentence and its source', article: 'the whole article' };
  const needed = check.unit === 'block' ? null : check.sources;
  const parameters = Object.entries(check.parameters).map(
    ([name, { default: usual, min, max }]) => `\`${name}\` ${usual} (${min} to ${max})`,
  );
  return markdownTable(
    ['', ''],
    [
      ['Category', `\`${check.category}\``],
      ['Severity', check.severity],
      ['On by default', check.isDefault ? 'yes' : 'no'],
      ['Languages of the translation', languagesOf(check.targets)],
      ['Source', needed === null ? 'not needed' : `needed; languages: ${languagesOf(needed)}`],
      ['Reads', reads[check.unit]],
      ['Parameters', parameters.length > 0 ? parameters.join(', ') : 'none'],
      ['Suggests a correction', suggestsOf(check, examples)],
      ['Version', String(check.version)],
    ],
    2,
  );
}

const languagesOf = (languages: Languages): string => (languages === 'any' ? 'any' : languages.join(', '));

function suggestionsOf(check: Check, example: CheckExample): readonly (string | null)[] {
  const { article } = readExample(example);
  return new CheckRunner([configureCheck(check)]).run(article).map(({ suggestion }) => suggestion);
}

function suggestsOf(check: Check, { fails }: CheckExamples): string {
  const all = fails.flatMap((example) => suggestionsOf(check, example));
  const given = all.filter((suggestion) => suggestion !== null).length;
  if (given === 0) return 'no';
  return given === all.length ? 'yes' : 'where it is certain or likely';
}

/** A line of the example for each paragraph, what is found set off. */
function describeExample(
  { lang, target, source, note }: CheckExample,
  suggestions: readonly (string | null)[],
): string {
  const quoted = (text: string): string =>
    text
      .split('\n')
      .map((line) => `> ${show(line)}`.trimEnd())
      .join('\n');
  const parts = [`${lang}${note === undefined ? '' : `: ${note}`}`, quoted(target)];
  if (source !== undefined) parts.push(`translates (${source[0]})`, quoted(source[1]));
  const given = suggestions.filter((suggestion) => suggestion !== null);
  if (given.length > 0)
    parts.push(`suggested: ${given.map((one) => (one === '' ? 'to leave it out' : code(one))).join(', ')}`);
  return parts.join('\n\n');
}

const MARKUP = /[\\`*_<>#|~]/g;
/** Invisible characters by their numbers, and the marks of the notation as code. */
const show = (text: string): string =>
  text
    .replace(MARKUP, '\\$&')
    .replace(/\[\[(.*?)\]\]/gs, (_, found: string) => (found === '' ? '**‸**' : `**⟦${found}⟧**`))
    .replace(
      /[\p{Cc}\p{Cf}\ufffd]/gu,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );

const code = (text: string): string =>
  text.includes('`') || text.trim() !== text ? `“${text}”` : `\`${text}\``;

function measuredOf({ id, targets }: Check, { demetr, reporting }: Measured): readonly string[] {
  const parts: string[] = [];
  const found = reporting.found.get(id);
  const languages = reporting.alarms.columns.filter((language) => includesLanguage(targets, language));
  const kinds = FAULTS.filter((fault) => (found?.get(fault.id).hits ?? 0) > 0);
  if (found !== undefined && kinds.length > 0)
    parts.push(
      'Faults of the injector that it finds, of those kept for reporting (how many there are):',
      markdownTable(
        ['fault', ...languages],
        kinds.map((fault) => [
          fault.id,
          ...languages.map((language) => asCountedShare(found.get(fault.id, language))),
        ]),
      ),
    );
  if (languages.length > 0)
    parts.push(
      'Alarms on a thousand clean sentences:',
      markdownTable(
        ['', ...languages, 'all'],
        [
          [
            'injector',
            ...languages.map((language) => asRate(reporting.alarms.get(id, language))),
            asRate(reporting.alarms.get(id)),
          ],
        ],
      ),
    );
  if (demetr === null || !includesLanguage(targets, 'en')) return parts;
  const { columns } = demetr.alarms;
  parts.push(
    markdownTable(
      ['', ...columns.map((column) => `${column}–en`), 'all'],
      [
        [
          'DEMETR',
          ...columns.map((column) => asRate(demetr.alarms.get(id, column))),
          asRate(demetr.alarms.get(id)),
        ],
      ],
    ),
  );
  const caught = PEER_ROWS.filter(({ kind }) => demetr.found.get(kind, id).hits > 0);
  if (caught.length > 0)
    parts.push(
      'Errors of DEMETR that it finds:',
      markdownTable(
        ['kind', 'found', 'of'],
        caught.map(({ kind, what }) => {
          const cell = demetr.found.get(kind, id);
          return [what, asShare(cell), String(cell.of)];
        }),
      ),
    );
  return parts;
}
