import type { BilingualTable } from './bilingual-table';

const column = (name: string, lang: string | null): string => (lang === null ? name : `${name} (${lang})`);

/** Header and rows as cells; the header is one that `findColumns` reads back. */
export function* bilingualRows({
  rows,
  sourceLang,
  targetLang,
}: BilingualTable): Generator<readonly string[]> {
  yield [column('source', sourceLang), column('target', targetLang)];
  for (const { source, target } of rows) yield [source, target];
}
