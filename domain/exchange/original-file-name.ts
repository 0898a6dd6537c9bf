import { findBitextFormat } from './bitext-formats';
import type { KeptFile } from './kept-file';
import { findFormat } from './registry';
import { safeFileName } from './safe-file-name';

/** The name that a kept file came with, as far as file systems take it; one made of the title for what was pasted. */
export function originalFileName({ name, format }: Pick<KeptFile, 'name' | 'format'>, title: string): string {
  const [, stem = '', ending = ''] = /^(.+)\.([^.\s/\\]{1,20})$/su.exec(name) ?? [];
  if (stem !== '') return safeFileName(stem, ending);
  const described = findBitextFormat(format) ?? findFormat(format);
  return safeFileName(name === '' ? title : name, described?.extensions[0] ?? 'txt');
}
