import type { ExchangeIssue } from '../issue';
import { readXml } from '../xml/read-xml';
import { ZipFile } from '../zip/zip-file';

/** A relationship of one part with another, as the package has it (OPC). */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: `styles`, `footnotes`. */
  readonly type: string;
  /** The name of the other part. */
  readonly target: string;
}

/** A package whose main part is a document. */
export interface DocxPackage {
  readonly zip: ZipFile;
  readonly main: string;
  readonly relationships: readonly Relationship[];
}

export type DocxResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: ExchangeIssue };

const NOT_DOCX: ExchangeIssue = { code: 'docx_no_document', severity: 'error', position: null, params: {} };

/** A part larger than this would be a text of many thousand pages. */
const MAX_PART_BYTES = 100_000_000;

export function openPackage(bytes: Uint8Array): DocxResult<DocxPackage> {
  const opened = ZipFile.open(bytes);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const roots = readRelationships(zip, '');
  if (!roots.ok) return roots;
  const main = roots.value.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!zip.has(main) || !/^word\/|document[^/]*\.xml$/i.test(main)) return { ok: false, issue: NOT_DOCX };
  const relationships = readRelationships(zip, main);
  return relationships.ok
    ? { ok: true, value: { zip, main, relationships: relationships.value } }
    : relationships;
}

/** The text of a part, without a byte order mark; null where it is not there. */
export function readPartText(zip: ZipFile, name: string): DocxResult<string | null> {
  const read = zip.read(name);
  if (!read.ok) return read;
  if (read.value === null) return { ok: true, value: null };
  const size = read.value.length;
  if (size > MAX_PART_BYTES) {
    const params = { size, limit: MAX_PART_BYTES };
    return { ok: false, issue: { code: 'too_large', severity: 'error', position: null, params } };
  }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(read.value) };
  } catch {
    // UTF-16 is allowed, and nobody writes it.
    return {
      ok: false,
      issue: { code: 'not_in_encoding', severity: 'error', position: null, params: { encoding: 'utf-8' } },
    };
  }
}

/** The name of the part that holds the relationships of another; '' is the package itself. */
export function relationshipsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function readRelationships(zip: ZipFile, part: string): DocxResult<readonly Relationship[]> {
  const text = readPartText(zip, relationshipsOf(part));
  if (!text.ok) return text;
  const found: Relationship[] = [];
  const steps = readXml(text.value ?? '<Relationships/>', {
    open: (element) => {
      if (element.name !== 'Relationship' || element.attribute('TargetMode') === 'External') return;
      const target = resolveTarget(part, element.attribute('Target') ?? '');
      const type = /[^/]*$/.exec(element.attribute('Type') ?? '')?.[0] ?? '';
      found.push({ id: element.attribute('Id') ?? '', type, target });
    },
    close: () => undefined,
    text: () => undefined,
  });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return step.value === null
      ? { ok: true, value: found }
      : { ok: false, issue: { ...step.value, position: null } };
  }
}

/** Targets are relative to the folder of the part; no step leads out of the package, for nothing is looked for outside. */
function resolveTarget(part: string, target: string): string {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...from, ...target.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
