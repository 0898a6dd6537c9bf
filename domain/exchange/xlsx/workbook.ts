import { decodeBytes, type DecodedText } from '../decode-bytes';
import { encodeText } from '../encode-text';
import type { ExchangeIssue } from '../issue';
import { makeIssue } from '../make-issue';
import { declaredEncoding } from '../xml/declared-encoding';
import { parseXmlTree, type XmlNode } from '../xml/xml-tree';
import { isNode } from '../xml/find-nodes';
import { MAX_UNPACKED_BYTES } from '../zip/read-directory';
import { ZipFile } from '../zip/zip-file';

/** Why a workbook cannot be read; caught where its reading began. */
export class XlsxRefused extends Error {
  constructor(readonly issue: ExchangeIssue) {
    super(issue.code);
  }
}

export const refusePart = (part: string): never => {
  throw new XlsxRefused(makeIssue('xlsx_part', 'error', null, { part: part.slice(0, 80) }));
};

export interface Sheet {
  /** The file within the workbook. */
  readonly part: string;
  readonly isHidden: boolean;
}

/** The parts of a workbook that hold its texts. */
export class Workbook {
  readonly zip: ZipFile;
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: string | null;

  constructor(bytes: Uint8Array) {
    const opened = ZipFile.open(bytes);
    if (!opened.ok) throw new XlsxRefused(opened.issue);
    this.zip = opened.value;
    const main = this.#related('', /\/officeDocument$/)[0]?.part ?? 'xl/workbook.xml';
    const parts = this.#related(main, /\/(?:worksheet|sharedStrings)$/);
    this.sheets = elementsWithin(this.#tree(main), 'sheet').flatMap((sheet) => {
      const id = sheet.attributes().find(({ local, uri }) => local === 'id' && uri !== '')?.value;
      const part = parts.find((each) => each.id === id)?.part;
      return part === undefined
        ? []
        : [{ part, isHidden: (sheet.attribute('state') ?? 'visible') !== 'visible' }];
    });
    this.sharedStrings = parts.find(({ type }) => type.endsWith('/sharedStrings'))?.part ?? null;
  }

  /** The text of a part. */
  text(part: string): DecodedText {
    const read = this.zip.read(part);
    if (!read.ok) throw new XlsxRefused(read.issue);
    const bytes = read.value ?? refusePart(part);
    const { value } = decodeBytes(bytes, { maxBytes: MAX_UNPACKED_BYTES, encoding: declaredEncoding(bytes) });
    return value ?? refusePart(part);
  }

  #tree(part: string): XmlNode {
    const tree = parseXmlTree(this.text(part).text);
    return tree.ok ? tree.root : refusePart(part);
  }

  /** The parts that another part names, by what they are to it; the workbook itself for ''. */
  #related(part: string, wanted: RegExp): readonly Record<'id' | 'type' | 'part', string>[] {
    const folder = part.replace(/[^/]*$/, '');
    const relations = `${folder}_rels/${part.slice(folder.length)}.rels`;
    if (!this.zip.has(relations)) return [];
    return elementsWithin(this.#tree(relations), 'Relationship').flatMap((relation) => {
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) =>
        relation.attribute(name),
      );
      return wanted.test(type) ? [{ id, type, part: resolve(folder, target) }] : [];
    });
  }
}

/** Back to the bytes of the part that it was decoded from. */
export function encodePart(text: string, { encoding, byteOrderMark }: DecodedText): Uint8Array {
  const encoded = encodeText(text, {
    ...{ encoding, byteOrderMark },
    escape: (char) => `&#${String(char.codePointAt(0) ?? 0)};`,
  });
  if (!encoded.ok) throw new Error('XML can name any character');
  return encoded.value;
}

/** A target is relative to the folder of the part that names it, or to the whole package. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const elementsWithin = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children
    .filter(isNode)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...elementsWithin(child, name)]);
