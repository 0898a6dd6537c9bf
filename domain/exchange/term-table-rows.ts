import type { TermContent } from '../terms/check-term';

export const TERM_TABLE_HEADER = [
  'source_lang',
  'target_lang',
  'source',
  'target',
  'status',
  'note',
] as const;

/** The cells of a term, in the order of the header. Read back by `parse-term-table.ts`. */
export const termTableRow = (term: TermContent): readonly string[] => [
  term.sourceLang,
  term.targetLang,
  term.source,
  term.target,
  term.status,
  term.note,
];
