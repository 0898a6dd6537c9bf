import { applyChanges, changeSetOf, type Change } from '../../text/change-set';
import { writeAttributes } from '../its/lqi';
import { isNode } from '../xml/find-nodes';
import { parseXmlTree, type XmlNode } from '../xml/xml-tree';
import type { UnitContext, XliffUnit } from './unit';
import { readUnit1 } from './unit-1';
import { readUnit2 } from './unit-2';

/** A unit by itself, as a document in which its prefixes mean what they mean where it comes from. */
export interface UnitInContext {
  readonly document: string;
  readonly root: XmlNode;
  readonly unit: XliffUnit;
  /** Where it begins in the document. */
  readonly start: number;
}

export function unitInContext(written: string, { family, around, namespaces }: UnitContext): UnitInContext {
  const opening = `<unit${writeAttributes('', [...namespaces])}>`;
  const document = `${opening}${written}</unit>`;
  const tree = parseXmlTree(document);
  if (!tree.ok) throw new Error(`A unit that was read cannot be read again: ${tree.issue.code}`);
  const node = tree.root.children.find(isNode);
  if (node === undefined) throw new Error('A unit is an element');
  const read = family === 1 ? readUnit1 : readUnit2;
  return { document, root: tree.root, unit: read(document, node, around), start: opening.length };
}

/** The unit as it is written, with changes of its document. */
export function changeUnit(written: string, { start }: UnitInContext, changes: readonly Change[]): string {
  const moved = changes.map((change) => ({
    ...change,
    start: change.start - start,
    end: change.end - start,
  }));
  return applyChanges(written, changeSetOf(moved));
}
