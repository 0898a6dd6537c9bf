import type { BitextFormat } from './bitext';
import { csv } from './csv/format';
import { po } from './po/format';
import { tmx } from './tmx/format';
import { tsv } from './tsv/format';
import { xlsx } from './xlsx/format';
import { XLIFF } from './xliff/format';

/** The bilingual formats whose files are kept and written back. To add one: a folder, and a line here. */
export const BITEXT_FORMATS: readonly BitextFormat[] = [XLIFF, tmx, po, xlsx, tsv, csv];

export function findBitextFormat(id: string): BitextFormat | null {
  return BITEXT_FORMATS.find((format) => format.id === id) ?? null;
}
