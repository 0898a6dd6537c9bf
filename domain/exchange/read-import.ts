import type { ArticleInfo } from '../article/article';
import type { Side } from '../article/block';
import { asLine } from '../text/as-line';
import { detectLanguage } from '../text/detect-language';
import type { TableColumns } from './bilingual-table';
import type { BuildInput } from './build-article';
import type { TextDocument } from './document';
import type { ImportFile } from './import-file';
import type { ImportWishes, SideIssue } from './import-view';
import type { KeptFile } from './kept-file';
import type { Parsed } from './parsed';
import { readBilingual } from './read-bilingual';
import { readText } from './read-text';

export type { ImportFile };

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
  /** Of a table: which columns there are, and which were taken. */
  readonly columns: TableColumns | null;
  /** What it was read from, to be given back. */
  readonly files: readonly KeptFile[];
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
  const steps = readImportInSteps(material, wishes, maxBytes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** In steps, so that a server can do other work in between. */
export function* readImportInSteps(
  material: ImportMaterial,
  wishes: ImportWishes,
  maxBytes: number,
): Generator<void, ReadImportResult> {
  return material.way === 'table'
    ? yield* readTable(material.table, wishes, maxBytes)
    : yield* readTexts(material, wishes, maxBytes);
}

function* readTexts(
  { source, target }: Extract<ImportMaterial, { way: 'texts' }>,
  wishes: ImportWishes,
  maxBytes: number,
): Generator<void, ReadImportResult> {
  const read = (side: Side, file: ImportFile) => readText(file, side, wishes.encodings[side], maxBytes);
  const sourceText = source === null ? null : yield* read('source', source);
  const targetText = yield* read('target', target);
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
  const files = [...(sourceText?.files ?? []), ...targetText.files];
  return { value: { content, info, columns: null, files }, issues };
}

function* readTable(
  file: ImportFile,
  wishes: ImportWishes,
  maxBytes: number,
): Generator<void, ReadImportResult> {
  const read = yield* readBilingual(file, wishes, maxBytes);
  const issues = withSide('target', read);
  if (read.value === null) return { value: null, issues };
  const { rows, sourceLang, targetLang, columns = null } = read.value;
  const column = (side: Side) => rows.map((row) => row[side]).join('\n');
  const info = {
    ...titleOf(file, null),
    ...told(read.value.info),
    ...languages(column('source'), column('target')),
    ...declared(sourceLang ?? undefined, targetLang ?? undefined),
    ...said(wishes.info),
  };
  return { value: { content: { kind: 'rows', rows }, info, columns, files: read.files }, issues };
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
  return told({ title, byline, publishedOn, address });
}

/** Where nothing says a title: the file's name, or the first words. */
function titleOf({ name }: ImportFile, document: TextDocument | null): Partial<ArticleInfo> {
  const fileName = name?.replace(/\.[^.]*$/, '').trim() ?? '';
  const first = document?.blocks[0]?.text.replace(/\s+/gu, ' ').slice(0, 80).trim() ?? '';
  const title = fileName === '' ? first : fileName;
  return told({ title });
}

/** What a file says of itself, as an article takes it: its first heading may be a sentence, or several lines. */
function told(info: Partial<ArticleInfo>): Partial<ArticleInfo> {
  const { title, byline, mtSystem } = said(info);
  return said({
    ...info,
    title: title && asLine(title),
    byline: byline && asLine(byline),
    mtSystem: mtSystem && asLine(mtSystem),
  });
}

/** Without what is left empty. */
function said(info: Partial<ArticleInfo>): Partial<ArticleInfo> {
  return Object.fromEntries(Object.entries(info).filter(([, value]: [string, string | undefined]) => value));
}
