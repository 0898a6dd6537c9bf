import type { Change } from '../../text/change-set';
import { LQI_NAMES } from '../its/lqi';
import { ITS, VERSO } from '../its/namespaces';
import { readStandOff, referredId, type StandOffList } from '../its/stand-off';
import { closesItself, indentOf, setAttribute } from '../xml/edit-tag';
import type { XmlNode } from '../xml/xml-tree';
import type { Content } from './content';
import { inOrder } from './in-order';
import { markedIn } from './read-issues';
import type { XliffSegment, XliffUnit } from './unit';

/** Takes the issues of some segments out of their unit. What is switched off has not been read, and stays. */
export function removeIssues(
  document: string,
  unit: XliffUnit,
  segments: readonly XliffSegment[],
): readonly Change[] {
  const standOff = readStandOff(unit.node);
  const marked = segments
    .flatMap(contentsOf)
    .flatMap((content) => markedIn(content).map((each) => ({ ...each, content })));
  const stays = unit.segments
    .filter((segment) => !segments.includes(segment))
    .flatMap(contentsOf)
    .flatMap(markedIn)
    .flatMap(({ attributes }) => referredId(attributes.its.get('locQualityIssuesRef')) ?? []);
  const changes: Change[] = [];
  const emptied = new Set<StandOffList>();
  for (const { node, attributes, content } of marked) {
    if (attributes.its.get('locQualityIssueEnabled') === 'no') continue;
    const list = standOff.get(referredId(attributes.its.get('locQualityIssuesRef')) ?? '');
    if (list?.issues.some(({ issue }) => issue === null)) {
      // What is switched off keeps the mark that refers to it.
      if (!stays.includes(list.id)) emptied.add(list);
      continue;
    }
    if (list !== undefined && !stays.includes(list.id)) emptied.add(list);
    const says = [...attributes.its.keys()].some((name) => LQI_NAMES.has(name));
    if (says) changes.push(...cutMark(document, unit, content, node, isOfIssue));
  }
  for (const list of emptied) changes.push(...removeList(document, list));
  return inOrder(changes);
}

const contentsOf = ({ source, target }: XliffSegment): readonly Content[] =>
  target === null ? [source] : [source, target];

type Attribute = ReturnType<XmlNode['attributes']>[number];

/** An annotation that says nothing else goes; of another, only what is to be taken out. */
export function cutMark(
  document: string,
  unit: XliffUnit,
  content: Content,
  node: XmlNode,
  isSaid: (attribute: Attribute) => boolean,
): readonly Change[] {
  const isOnlyThat =
    node !== content.node &&
    node.attributes().every((attribute) => isSaid(attribute) || isOfAnyMark(attribute));
  if (!isOnlyThat)
    return node
      .attributes()
      .filter(isSaid)
      .flatMap(({ name }) => setAttribute(document, node, name, null) ?? []);
  if (node.name === 'sm') return [cut(node), ...endsOf(unit, content, node).map(cut)];
  if (closesItself(document, node)) return [cut(node)];
  return [
    { start: node.start, end: node.contentOffset, insert: '' },
    { start: node.contentEnd, end: node.end, insert: '' },
  ];
}

const cut = ({ start, end }: XmlNode): Change => ({ start, end, insert: '' });

const isOfIssue = ({ uri, local }: Attribute): boolean =>
  uri === VERSO || (uri === ITS && LQI_NAMES.has(local));

/** What a mark has whatever it says. */
const isOfAnyMark = ({ name, value }: Attribute): boolean =>
  /^(?:id|mid|xmlns(?::.*)?)$/.test(name) ||
  ((name === 'type' || name === 'mtype') && /^(?:its:generic|x-its.*)$/.test(value));

/** Where an annotation ends: in its content, or in another of the unit. */
function endsOf({ segments }: XliffUnit, { marks }: Content, node: XmlNode): readonly XmlNode[] {
  const here = marks.find((mark) => mark.node === node)?.endNode;
  if (here) return [here];
  return segments
    .flatMap(contentsOf)
    .flatMap(({ strayEnds }) => strayEnds)
    .filter(({ of }) => of === node.attribute('id'))
    .map((end) => end.node)
    .slice(0, 1);
}

function removeList(document: string, { node, issues, own }: StandOffList): readonly Change[] {
  const left = issues.filter(({ issue }) => issue === null);
  if (left.length === 0) return [cutLine(document, node), ...(own === null ? [] : [cutLine(document, own)])];
  return issues.filter(({ issue }) => issue !== null).map((each) => cutLine(document, each.node));
}

/** An element with the line it stands on. */
const cutLine = (document: string, node: XmlNode): Change => ({
  start: node.start - indentOf(document, node).length,
  end: node.end,
  insert: '',
});
