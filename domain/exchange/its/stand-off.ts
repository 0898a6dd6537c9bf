import { isNode } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import { lqiAttributes, readLqi, withOwn, type IssueContent, type LqiAttributes } from './lqi';
import { ITS, VERSO } from './namespaces';

/** A list of issues that stands apart from the text they are about, and is referred to. */
export interface StandOffList {
  readonly id: string;
  /** `its:locQualityIssues`. */
  readonly node: XmlNode;
  readonly issues: readonly StandOffIssue[];
  /** `verso:issues`: what ITS has no place for, in the same order. */
  readonly own: XmlNode | null;
}

export interface StandOffIssue {
  readonly node: XmlNode;
  readonly attributes: LqiAttributes;
  /** Null where it is switched off. */
  readonly issue: IssueContent | null;
}

/** The lists that stand in an element, by their ids. */
export function readStandOff(parent: XmlNode): ReadonlyMap<string, StandOffList> {
  const nodes = parent.children.filter(isNode);
  const own = nodes.filter(({ uri, name }) => uri === VERSO && name === 'issues');
  return new Map(
    nodes
      .filter(({ uri, name }) => uri === ITS && name === 'locQualityIssues')
      .map((node) => {
        const id = node.attribute('xml:id') ?? node.attribute('id') ?? '';
        const ours = own.find((each) => each.attribute('ref') === id) ?? null;
        return [id, { id, node, issues: readList(node, ours), own: ours }];
      }),
  );
}

function readList(list: XmlNode, own: XmlNode | null): readonly StandOffIssue[] {
  const ours = own?.children.filter(isNode) ?? [];
  return list.children
    .filter(isNode)
    .filter(({ uri, name }) => uri === ITS && name === 'locQualityIssue')
    .map((node, index) => {
      const attributes = lqiAttributes(node, true);
      const read = readLqi(attributes);
      const added = ours[index];
      const values = new Map(added?.attributes().map(({ local, value }) => [local, value]));
      return { node, attributes, issue: read && added ? withOwn(read, values) : read };
    });
}

/** The id that a reference means, with or without a fragment identifier of XLIFF: `#its=lqi1`, `#lqi1`, `lqi1`. */
export const referredId = (reference: string | undefined): string | null =>
  /^(?:#(?:\S*[/=])?)?([^\s#/=]+)$/.exec(reference ?? '')?.[1] ?? null;
