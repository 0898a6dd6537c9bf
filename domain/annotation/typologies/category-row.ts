import type { Severity } from '../severity';
import { findNearestCategory, NO_RULES, type Category, type CategoryRules } from '../typology';
import { MQM_CORE } from './mqm-core';

/** A category of a built-in typology by what MQM-Core says of its nearest one, and what differs. */
export interface CategoryRow {
  readonly slug: string;
  readonly key?: string;
  readonly core: string;
  readonly severity?: Severity;
  readonly rules?: Partial<CategoryRules>;
  readonly children?: readonly CategoryRow[];
}

export const toCategories = (rows: readonly CategoryRow[], parent = ''): readonly Category[] =>
  rows.map((row) => {
    const id = parent === '' ? row.slug : `${parent}/${row.slug}`;
    const core = findNearestCategory(MQM_CORE, row.core);
    if (core === null) throw new Error(`MQM-Core has no category for ${id}`);
    return {
      ...{ id, key: row.key ?? null, core: row.core, its: core.its, words: {} },
      defaultSeverity: row.severity ?? core.defaultSeverity,
      rules: { ...NO_RULES, ...row.rules },
      children: toCategories(row.children ?? [], id),
    };
  });
