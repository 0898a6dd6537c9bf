import { SEVERITIES } from '../../annotation/severity';
import { listCategories, type CategoryWords } from '../../annotation/typology';
import type { TypologyContent } from '../../annotation/typology-content';
import { csvRows } from '../csv-rows';
import { PLAIN_COLUMNS, WEIGHT_COLUMNS, WORD_FIELDS, wordColumn } from './csv-columns';

/** A typology as a table: a row for its name, one for each severity, one for each category, parents first. */
export function writeTypologyCsv(content: TypologyContent): string {
  const categories = listCategories(content);
  const langs = languagesOf(content);
  const header = [
    ...PLAIN_COLUMNS,
    ...WEIGHT_COLUMNS,
    ...langs.flatMap((lang) => WORD_FIELDS.map((field) => wordColumn(field, lang))),
  ];
  const rest = Array.from({ length: header.length - 2 }, () => '');
  const severities = content.severities.map(({ severity, weight, names }) => [
    ...['severity', severity],
    ...PLAIN_COLUMNS.slice(2).map(() => ''),
    ...SEVERITIES.map((one) => (one === severity ? String(weight) : '')),
    ...langs.flatMap((lang) => [names[lang] ?? '', '', '']),
  ]);
  const rows = categories.map(({ id, key, defaultSeverity, core, its, rules, words }) => [
    ...['category', id, key ?? '', defaultSeverity, core, its],
    ...[rules.isNoteRequired ? 'yes' : 'no', rules.sides, rules.severity ?? ''],
    ...SEVERITIES.map((severity) => String(rules.weights[severity] ?? '')),
    ...langs.flatMap((lang) => cellsOf(words[lang])),
  ]);
  return [
    ...csvRows([header, ['typology', content.name, ...rest], ...severities, ...rows], {
      byteOrderMark: true,
    }),
  ].join('');
}

const cellsOf = (words: CategoryWords | undefined): readonly string[] =>
  WORD_FIELDS.map((field) => words?.[field] ?? '');

/** In which anything is named, in alphabetical order. */
function languagesOf(content: TypologyContent): readonly string[] {
  const langs = new Set<string>();
  for (const { names } of content.severities) for (const lang of Object.keys(names)) langs.add(lang);
  for (const { words } of listCategories(content)) for (const lang of Object.keys(words)) langs.add(lang);
  return [...langs].sort();
}
