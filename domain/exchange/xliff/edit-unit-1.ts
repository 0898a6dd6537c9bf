import { applyChanges, type Change } from '../../text/change-set';
import type { BitextEdits } from '../bitext';
import { escapeXml } from '../xml/escape-xml';
import { closesItself, fillEmpty, indentOf, setAttribute, writtenName } from '../xml/edit-tag';
import { childNamed } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import { editText } from './edit-text';
import { escapeXliff } from './escape-text';
import { inOrder } from './in-order';
import type { XliffSegment, XliffUnit } from './unit';

const escape = (text: string): string => escapeXliff(text, 1);

/** What a translation is called that has been reviewed and approved, and what says as much, or more. */
const REVIEWED = 'signed-off';
const DECIDED: ReadonlySet<string> = new Set([REVIEWED, 'final']);

/** Texts and states of a unit of XLIFF 1.x, as changes of the document. */
export function editUnit1(document: string, unit: XliffUnit, edits: BitextEdits): readonly Change[] {
  const { node, segments } = unit;
  const target = childNamed(node, 'target');
  const texts = segments.flatMap(({ key, target: content }) => {
    const edit = edits.get(key);
    return edit === undefined || content === null ? [] : editText(document, content, edit.changes, escape);
  });
  const made = segments.flatMap((segment, index) => {
    const text = applyChanges('', segment.target === null ? (edits.get(segment.key)?.changes ?? NONE) : NONE);
    return text === '' ? [] : [{ segment, text, index }];
  });
  // The state is that of the whole unit, and said when all of it has been looked at.
  const isReviewed =
    segments.every(({ key }) => edits.get(key)?.isReviewed === true) && (target !== null || made.length > 0);
  return inOrder([
    ...texts,
    ...(target === null
      ? makeTarget(document, unit, made, isReviewed)
      : addSegments(document, unit, target, made)),
    ...(isReviewed ? setReviewed(document, node, target) : []),
  ]);
}

const NONE = { changes: [] };

function setReviewed(document: string, unit: XmlNode, target: XmlNode | null): readonly Change[] {
  const approved = setAttribute(document, unit, 'approved', 'yes');
  const isDecided = target === null || DECIDED.has(target.attribute('state') ?? '');
  const states = isDecided
    ? []
    : [
        setAttribute(document, target, 'state', REVIEWED),
        setAttribute(document, target, 'state-qualifier', null),
      ];
  return [approved, ...states].filter((change) => change !== null);
}

/** A text for a segment that has no translation. */
interface Made {
  readonly segment: XliffSegment;
  readonly text: string;
  /** Of the segment in the unit. */
  readonly index: number;
}

/** The target stands after the source, and after what says how that is segmented. */
function makeTarget(
  document: string,
  { node }: XliffUnit,
  made: readonly Made[],
  isReviewed: boolean,
): readonly Change[] {
  const before = childNamed(node, 'seg-source') ?? childNamed(node, 'source');
  if (made.length === 0 || before === null) return [];
  const name = writtenName(document, before).replace(/(?:seg-)?source$/, 'target');
  const space = before.attribute('xml:space');
  const attributes =
    (space === undefined ? '' : ` xml:space="${escapeXml(space)}"`) +
    (isReviewed ? ` state="${REVIEWED}"` : '');
  const content = made.map(writeMade).join('');
  const element = `<${name}${attributes}>${content}</${name}>`;
  return [{ start: before.end, end: before.end, insert: indentOf(document, before) + element }];
}

const writeMade = ({ segment, text }: Made): string => {
  const { source } = segment;
  const id = source.node.name === 'mrk' ? (source.node.attribute('mid') ?? '') : '';
  return id === '' ? escape(text) : `<mrk mtype="seg" mid="${escapeXml(id)}">${escape(text)}</mrk>`;
};

/** A segment that the target lacks comes after the one before it. */
function addSegments(
  document: string,
  { segments }: XliffUnit,
  target: XmlNode,
  made: readonly Made[],
): readonly Change[] {
  if (made.length === 0) return [];
  if (closesItself(document, target)) return [fillEmpty(document, target, made.map(writeMade).join(''))];
  return made.map((each): Change => {
    const before = segments.findLast((other, index) => index < each.index && other.target !== null);
    const at = before?.target?.node.end ?? target.contentOffset;
    return { start: at, end: at, insert: writeMade(each) };
  });
}
