import type { ImportFile } from './import-file';
import type { ImportWishes, SideIssue } from './import-view';
import type { KeptFile } from './kept-file';
import { readImportInSteps, type ImportMaterial, type ReadImport } from './read-import';

/** A new text of an article that is there: of both sides, or of one. */
export type NewMaterial =
  | Extract<ImportMaterial, { way: 'table' }>
  | { readonly way: 'texts'; readonly source: ImportFile | null; readonly target: ImportFile | null };

/** What was read; of a source alone it is under `target`, as the only text there is. */
export interface ReadNewText extends ReadImport {
  readonly sides: 'both' | 'source' | 'target';
}

export interface ReadNewTextResult {
  /** Null when one of the issues is an error. */
  readonly value: ReadNewText | null;
  readonly issues: readonly SideIssue[];
}

/** Reads a new text as an import is read. */
export function* readNewTextInSteps(
  material: NewMaterial,
  wishes: ImportWishes,
  maxBytes: number,
): Generator<void, ReadNewTextResult> {
  if (material.way === 'texts' && material.target === null) {
    return material.source === null
      ? { value: null, issues: [] }
      : yield* readSourceAlone(material.source, wishes, maxBytes);
  }
  const read = yield* readImportInSteps(material as ImportMaterial, wishes, maxBytes);
  const sides = material.way === 'texts' && material.source === null ? 'target' : 'both';
  return { issues: read.issues, value: read.value && { ...read.value, sides } };
}

function* readSourceAlone(
  source: ImportFile,
  wishes: ImportWishes,
  maxBytes: number,
): Generator<void, ReadNewTextResult> {
  const encodings = wishes.encodings.source === undefined ? {} : { target: wishes.encodings.source };
  const read = yield* readImportInSteps(
    { way: 'texts', source: null, target: source },
    { ...wishes, encodings },
    maxBytes,
  );
  const issues = read.issues.map(({ issue }) => ({ side: 'source' as const, issue }));
  if (read.value === null) return { value: null, issues };
  // What was read as a translation is the source; there is nothing to say of the other language.
  const { targetLang: sourceLang } = read.value.info;
  const info = sourceLang === undefined ? {} : { sourceLang };
  const files = read.value.files.map((file): KeptFile => ({ ...file, side: 'source' }));
  return {
    issues,
    value: { ...read.value, info, files, sides: 'source' },
  };
}
