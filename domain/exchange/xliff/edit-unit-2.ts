import { applyChanges, type Change } from '../../text/change-set';
import type { BitextEdits, UnitEdit } from '../bitext';
import { escapeXml } from '../xml/escape-xml';
import { indentOf, setAttribute, writtenName } from '../xml/edit-tag';
import { editText } from './edit-text';
import { escapeXliff } from './escape-text';
import { inOrder } from './in-order';
import type { XliffSegment, XliffUnit } from './unit';

const escape = (text: string): string => escapeXliff(text, 2);

/** Texts and states of a unit of XLIFF 2.x, as changes of the document. */
export const editUnit2 = (document: string, { segments }: XliffUnit, edits: BitextEdits): readonly Change[] =>
  segments.flatMap((segment) => {
    const edit = edits.get(segment.key);
    return edit === undefined ? [] : editSegment(document, segment, edit);
  });

function editSegment(document: string, segment: XliffSegment, edit: UnitEdit): readonly Change[] {
  const { target, node } = segment;
  const text =
    target === null ? makeTarget(document, segment, edit) : editText(document, target, edit.changes, escape);
  const hasTarget = target !== null || text.length > 0;
  // No state but the first is allowed without a translation.
  const isReviewed = edit.isReviewed === true && hasTarget && !DECIDED.has(node.attribute('state') ?? '');
  return isReviewed ? [...setReviewed(document, segment), ...text] : text;
}

/** What already says as much, or more. */
const DECIDED: ReadonlySet<string> = new Set(['reviewed', 'final']);

/** The sub-state goes with the state that it belonged to. */
const setReviewed = (document: string, { node }: XliffSegment): readonly Change[] =>
  inOrder(
    [
      setAttribute(document, node, 'state', 'reviewed'),
      setAttribute(document, node, 'subState', null),
    ].filter((change) => change !== null),
  );

/** A segment has its target right after its source. */
function makeTarget(document: string, { source }: XliffSegment, { changes }: UnitEdit): readonly Change[] {
  const text = applyChanges('', changes);
  if (text === '') return [];
  const { node } = source;
  const name = writtenName(document, node).replace(/source$/, 'target');
  const space = node.attribute('xml:space');
  const attributes = space === undefined ? '' : ` xml:space="${escapeXml(space)}"`;
  const element = `<${name}${attributes}>${escape(text)}</${name}>`;
  return [{ start: node.end, end: node.end, insert: indentOf(document, node) + element }];
}
