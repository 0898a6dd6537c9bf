import type { ArticleInfo } from '../article/article';
import type { Side } from '../article/block';
import { detectLanguage } from '../text/detect-language';
import type { BuildInput } from './build-article';
import { checkText } from './check-text';
import { decodeBytes } from './decode-bytes';
import { detectFormat, detectPackedFormat } from './detect-format';
import type { TextDocument } from './document';
import type { Format, PackedFormat } from './format';
import type { ImportWishes, SideIssue } from './import-view';
import { makeIssue } from './make-issue';
import { refused, type Parsed } from './parsed';
import { csv } from './csv/format';
import { tsv } from './tsv/format';
import { txt } from './txt/format';
import type { ParsedTable } from './bilingual-table';

/** A file as it came, or a text that was pasted. */
export interface ImportFile {
  /** Null for pasted text. */
  readonly name: string | null;
  readonly content: Uint8Array | string;
}

/** What becomes one article. */
export type ImportMaterial =
  | { readonly way: 'texts'; readonly source: ImportFile | null; readonly target: ImportFile }
  | { readonly way: 'table'; readonly table: ImportFile };

type Without<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

/** Text that was read, and is to be cut into sentences and aligned. */
export interface ReadImport {
  readonly content: Without<BuildInput, 'sourceLang' | 'targetLang' | 'newId'>;
  /** What the person said, else what the files say, else what is likely. */
  readonly info: Partial<ArticleInfo>;
  readonly table: ParsedTable | null;
}

export interface ReadImportResult {
  /** Null when one of the issues is an error. */
  readonly value: ReadImport | null;
  readonly issues: readonly SideIssue[];
}

export function readImport(
  material: ImportMaterial,
  wishes: ImportWishes,
  maxBytes: number,
): ReadImportResult {
  return material.way === 'table'
    ? readTable(material.table, wishes, maxBytes)
    : readTexts(material, wishes, maxBytes);
}

function readTexts(
  { source, target }: Extract<ImportMaterial, { way: 'texts' }>,
  wishes: ImportWishes,
  maxBytes: number,
): ReadImportResult {
  const read = (side: Side, file: ImportFile): Parsed<TextDocument> => {
    const { content } = file;
    const packed = typeof content === 'string' ? null : detectPackedFormat(content);
    if (packed !== null && typeof content !== 'string') return readPacked(content, packed, maxBytes);
    return readFile(file, wishes.encodings[side], maxBytes, (text) => {
      const format = detectFormat(file.name, text);
      // A table where prose was asked for is read as the lines it has.
      return (format.kind === 'text' ? format : txt).parse(text);
    });
  };
  const sourceText = source === null ? null : read('source', source);
  const targetText = read('target', target);
  const issues = [...(sourceText ? withSide('source', sourceText) : []), ...withSide('target', targetText)];
  if (targetText.value === null || sourceText?.value === null) return { value: null, issues };
  const documents = { source: sourceText?.value ?? null, target: targetText.value };
  const info = {
    ...titleOf(target, documents.target),
    ...known(documents.source),
    ...known(documents.target),
    ...languages(documents.source && textOf(documents.source), textOf(documents.target)),
    ...declared(documents.source?.info.lang, documents.target.info.lang),
    ...said(wishes.info),
  };
  const content = {
    kind: 'texts',
    source: documents.source?.blocks ?? null,
    target: documents.target.blocks,
  } as const;
  return { value: { content, info, table: null }, issues };
}

function readTable(file: ImportFile, wishes: ImportWishes, maxBytes: number): ReadImportResult {
  const { columns, encodings } = wishes;
  const read = readFile(file, encodings.target, maxBytes, (text) => {
    const format: Format = detectFormat(file.name, text);
    const bilingual = format.kind === 'bilingual' ? format : text.includes('\t') ? tsv : csv;
    return bilingual.parse(text, columns ?? undefined);
  });
  const issues = withSide('target', read);
  if (read.value === null) return { value: null, issues };
  const { rows, sourceLang, targetLang } = read.value;
  const column = (side: Side) => rows.map((row) => row[side]).join('\n');
  const info = {
    ...titleOf(file, null),
    ...languages(column('source'), column('target')),
    ...declared(sourceLang ?? undefined, targetLang ?? undefined),
    ...said(wishes.info),
  };
  return { value: { content: { kind: 'rows', rows }, info, table: read.value }, issues };
}

function readPacked(bytes: Uint8Array, format: PackedFormat, limit: number): Parsed<TextDocument> {
  const size = bytes.byteLength;
  return size > limit ? refused(makeIssue('too_large', 'error', null, { size, limit })) : format.parse(bytes);
}

/** Decoding, then parsing; the issues of both. Pasted text needs no decoding. */
function readFile<Value>(
  { content }: ImportFile,
  encoding: string | undefined,
  maxBytes: number,
  parse: (text: string) => Parsed<Value>,
): Parsed<Value> {
  const decoded =
    typeof content === 'string'
      ? { value: { text: content }, issues: checkText(content) }
      : decodeBytes(content, { maxBytes, encoding });
  const isRefused = decoded.issues.some(({ severity }) => severity === 'error');
  if (decoded.value === null || isRefused) return { value: null, issues: decoded.issues };
  const parsed = parse(decoded.value.text);
  return { value: parsed.value, issues: [...decoded.issues, ...parsed.issues] };
}

function withSide(side: Side, { issues }: Parsed<unknown>): readonly SideIssue[] {
  return issues.map((issue) => ({ side, issue }));
}

/** Enough to tell a language by. */
const SAMPLE_BLOCKS = 100;

function textOf({ blocks }: TextDocument): string {
  return blocks
    .slice(0, SAMPLE_BLOCKS)
    .map(({ text }) => text)
    .join('\n');
}

function languages(source: string | null, target: string): Partial<ArticleInfo> {
  const sourceLang = source === null ? undefined : detectLanguage(source)[0]?.lang;
  return declared(sourceLang, detectLanguage(target)[0]?.lang);
}

function declared(sourceLang: string | undefined, targetLang: string | undefined): Partial<ArticleInfo> {
  return { ...(sourceLang && { sourceLang }), ...(targetLang && { targetLang }) };
}

/** Title, byline, date and address that a file tells. */
function known(document: TextDocument | null): Partial<ArticleInfo> {
  const { title, byline, publishedOn, address } = document?.info ?? {};
  return said({ title, byline, publishedOn, address });
}

/** Where nothing says a title: the file's name, or the first words. */
function titleOf({ name }: ImportFile, document: TextDocument | null): Partial<ArticleInfo> {
  const fileName = name?.replace(/\.[^.]*$/, '').trim() ?? '';
  const first = document?.blocks[0]?.text.replace(/\s+/gu, ' ').slice(0, 80).trim() ?? '';
  const title = fileName === '' ? first : fileName;
  return said({ title });
}

/** Without what is left empty. */
function said(info: Partial<ArticleInfo>): Partial<ArticleInfo> {
  return Object.fromEntries(Object.entries(info).filter(([, value]: [string, string | undefined]) => value));
}
