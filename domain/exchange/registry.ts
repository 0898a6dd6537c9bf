import { bilingualCsv } from './csv/bilingual-writer';
import { errorsCsv } from './csv/errors-writer';
import { csv } from './csv/format';
import { docx } from './docx/format';
import { docxReview, docxText } from './docx/writers';
import type { TextBitextFormat } from './bitext';
import type { PackedFormat, TextFormat } from './format';
import { html } from './html/format';
import { jsonl } from './jsonl/writer';
import { md } from './md/format';
import { RATING_WRITERS } from './ratings/article/article-writers';
import { textWriter } from './text-writer';
import { tsv } from './tsv/format';
import { txt } from './txt/format';
import type { ArticleWriter } from './writer';

/** What is known by itself of a text: one side of an article, or a table of both. */
export type Format = TextFormat | TextBitextFormat;

/** What can be read. To add a format: a folder, and a line here. */
export const FORMATS = [txt, md, html, tsv, csv] as const satisfies readonly Format[];
export const FORMAT_IDS = ['txt', 'md', 'html', 'tsv', 'csv'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** What can be read from files that are packed: known by their bytes, before anything is taken for text. */
export const PACKED_FORMATS: readonly PackedFormat[] = [docx];

/** What can be written of an article. */
export const WRITERS: readonly ArticleWriter[] = [
  textWriter(txt),
  textWriter(md),
  textWriter(html),
  docxText,
  docxReview,
  bilingualCsv,
  errorsCsv,
  jsonl,
  ...RATING_WRITERS,
];

export function findFormat(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}

export function findPackedFormat(id: string): PackedFormat | null {
  return PACKED_FORMATS.find((format) => format.id === id) ?? null;
}

export function findWriter(id: string): ArticleWriter | null {
  return WRITERS.find((writer) => writer.id === id) ?? null;
}
