import type { NewKnownName } from '../names/ledger/to-known-name';

export const NAME_TABLE_HEADER = ['source_lang', 'target_lang', 'source', 'preferred', 'variants'] as const;

/** The cells of a name, in the order of the header. Read back by `parse-name-table.ts`. */
export const nameTableRow = (name: NewKnownName): readonly string[] => [
  name.sourceLang,
  name.targetLang,
  name.source,
  name.preferred,
  name.variants.map((variant) => variant.replace(/[\\|]/g, '\\$&')).join('|'),
];

/** The variants of a name stand in one cell, parted by `|`; one that has this itself has a backslash before it. */
export const splitVariants = (cell: string): readonly string[] =>
  [...cell.matchAll(/(?:\\[\\|]|[^|])+/g)].map(([variant]) => variant.replace(/\\([\\|])/g, '$1'));
