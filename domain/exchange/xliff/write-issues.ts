import { applyChanges, changeSetOf } from '../../text/change-set';
import { writeAttributes } from '../its/lqi';
import { isNode } from '../xml/find-nodes';
import { parseXmlTree, type XmlNode } from '../xml/xml-tree';
import { insertIssues } from './insert-issues';
import { prefixesFor } from './prefixes';
import { removeIssues } from './remove-issues';
import type { UnitContext, XliffUnit } from './unit';
import { readUnit1 } from './unit-1';
import { readUnit2 } from './unit-2';
import { planIssues, type IssueEdit } from './plan-issues';

/**
 * A unit, as it is written, with other issues in some of its segments; these by their number in the unit. It is read again after each
 * step: texts have changed, and so have the places in them.
 */
export function writeIssues(
  written: string,
  found: UnitContext,
  edits: ReadonlyMap<number, IssueEdit>,
): string {
  const before = inContext(written, found);
  const plans = [...edits].flatMap(([number, edit]) => {
    const segment = before.unit.segments[number];
    return segment === undefined ? [] : [{ number, segment, ...planIssues(segment, edit, found.family) }];
  });
  const cleared = plans.filter(({ clears }) => clears).map(({ segment }) => segment);
  const without =
    cleared.length === 0
      ? written
      : apply(written, before, removeIssues(before.document, before.unit, cleared));
  const after = inContext(without, found);
  const prefixes = prefixesFor(after.root, after.unit.node);
  const wanted = plans.flatMap(({ number, issues }) => {
    const segment = after.unit.segments[number];
    return segment === undefined || issues.length === 0 ? [] : [[segment, issues] as const];
  });
  if (wanted.length === 0) return without;
  const { family, number: unitNumber } = found;
  const writing = { document: after.document, unit: after.unit, family, prefixes, unitNumber };
  return apply(without, after, insertIssues(writing, new Map(wanted)));
}

/** A unit by itself, as a document in which its prefixes mean what they mean where it comes from. */
interface InContext {
  readonly document: string;
  readonly root: XmlNode;
  readonly unit: XliffUnit;
  /** Where it begins in the document. */
  readonly start: number;
}

function inContext(written: string, { family, around, namespaces }: UnitContext): InContext {
  const opening = `<unit${writeAttributes('', [...namespaces])}>`;
  const document = `${opening}${written}</unit>`;
  const tree = parseXmlTree(document);
  if (!tree.ok) throw new Error(`A unit that was read cannot be read again: ${tree.issue.code}`);
  const node = tree.root.children.find(isNode);
  if (node === undefined) throw new Error('A unit is an element');
  const read = family === 1 ? readUnit1 : readUnit2;
  return { document, root: tree.root, unit: read(document, node, around), start: opening.length };
}

function apply(written: string, { start }: InContext, changes: Parameters<typeof changeSetOf>[0]): string {
  const moved = changes.map((change) => ({
    ...change,
    start: change.start - start,
    end: change.end - start,
  }));
  return applyChanges(written, changeSetOf(moved));
}
