import { SEVERITIES, type Severity } from '../../annotation/severity';

/** Columns of the table, in order; then three for each language: `name_en`, `definition_en`, `example_en`. */
export const PLAIN_COLUMNS = [
  'kind',
  'id',
  'key',
  'default_severity',
  'core',
  'its',
  'note_required',
  'sides',
  'forced_severity',
] as const;
export type PlainColumn = (typeof PLAIN_COLUMNS)[number];

/** Of the typology itself (its name is its id), of a severity that it uses, of a category. */
export const ROW_KINDS = ['typology', 'severity', 'category'] as const;

export const weightColumn = (severity: Severity): string => `weight_${severity}`;
export const WEIGHT_COLUMNS: readonly string[] = SEVERITIES.map(weightColumn);

export const WORD_FIELDS = ['name', 'definition', 'example'] as const;
export const wordColumn = (field: (typeof WORD_FIELDS)[number], lang: string): string => `${field}_${lang}`;
