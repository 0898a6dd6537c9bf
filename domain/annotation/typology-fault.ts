/** Something that keeps a typology from being used. `at` says where: the id of a category, a row of a table, a place in a JSON document. */
export interface TypologyFault {
  readonly code: TypologyFaultCode;
  readonly at: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const TYPOLOGY_FAULTS = [
  'not_json',
  'not_a_typology',
  'no_columns',
  'unclosed_quote',
  'too_big',
  'field_missing',
  'field_invalid',
  'too_many_categories',
  'too_deep',
  'too_long',
  'too_many_languages',
  'no_categories',
  'no_severities',
  'severity_repeated',
  'id_invalid',
  'id_repeated',
  'parent_missing',
  'key_invalid',
  'key_not_free',
  'key_taken',
  'name_missing',
  'severity_unused',
  'core_unknown',
  'its_unknown',
  'weight_invalid',
] as const;
export type TypologyFaultCode = (typeof TYPOLOGY_FAULTS)[number];

export const typologyFault = (
  code: TypologyFaultCode,
  at: string,
  params: TypologyFault['params'] = {},
): TypologyFault => ({ code, at, params });
