import type { BitextFormat } from './bitext';
import { csvBitext } from './csv/bitext';
import { po } from './po/format';
import { tmx } from './tmx/format';
import { tsvBitext } from './tsv/bitext';
import { xlsx } from './xlsx/format';
import { XLIFF } from './xliff/format';

/** The bilingual formats whose files are kept and written back. To add one: a folder, and a line here. */
export const BITEXT_FORMATS: readonly BitextFormat[] = [XLIFF, tmx, po, xlsx, tsvBitext, csvBitext];

export function findBitextFormat(id: string): BitextFormat | null {
  return BITEXT_FORMATS.find((format) => format.id === id) ?? null;
}
