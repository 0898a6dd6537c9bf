import type { XmlNode } from '@/domain/exchange/xml/xml-tree';

/** An inline element, with the one around it. */
export interface Inline {
  readonly node: XmlNode;
  readonly name: string;
  readonly id: string | undefined;
  readonly parent: Inline | null;
}

/** The source or the target of a part: everything inline in it, in the order of the text. */
export interface Side {
  readonly node: XmlNode;
  readonly inlines: readonly Inline[];
}

/** A segment or what stands between segments; or a translation candidate, which is the only part of its content. */
export interface Part {
  readonly node: XmlNode;
  readonly source: Side | null;
  readonly target: Side | null;
}

/** What the rules of inline content are about: a unit, or a translation candidate. */
export interface Content {
  readonly node: XmlNode;
  readonly parts: readonly Part[];
  /** Its original data. */
  readonly data: readonly XmlNode[];
  readonly dataIds: ReadonlySet<string>;
  /** Of segments and inline elements of the source. */
  readonly sourceIds: ReadonlyMap<string, Inline | Part>;
  readonly targetIds: ReadonlyMap<string, Inline>;
}

export const childrenNamed = (node: XmlNode, uri: string, name: string): readonly XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode => child.kind === 'element' && child.uri === uri && child.name === name,
  );

export const elementsIn = (node: XmlNode): readonly XmlNode[] =>
  node.children.filter((child): child is XmlNode => child.kind === 'element');

export function readUnit(unit: XmlNode, core: string): Content {
  const parts = elementsIn(unit).filter(
    ({ uri, name }) => uri === core && (name === 'segment' || name === 'ignorable'),
  );
  return readContent(unit, parts, core);
}

export const readMatch = (match: XmlNode, core: string): Content => readContent(match, [match], core);

function readContent(node: XmlNode, partNodes: readonly XmlNode[], core: string): Content {
  const parts = partNodes.map((part) => ({
    node: part,
    source: readSide(part, 'source', core),
    target: readSide(part, 'target', core),
  }));
  const data = childrenNamed(node, core, 'originalData').flatMap((one) => childrenNamed(one, core, 'data'));
  const sourceIds = new Map<string, Inline | Part>();
  const targetIds = new Map<string, Inline>();
  for (const part of parts) {
    const id = part.node === node ? undefined : part.node.attribute('id');
    if (id !== undefined && !sourceIds.has(id)) sourceIds.set(id, part);
    for (const inline of part.source?.inlines ?? [])
      if (inline.id !== undefined && !sourceIds.has(inline.id)) sourceIds.set(inline.id, inline);
    for (const inline of part.target?.inlines ?? [])
      if (inline.id !== undefined && !targetIds.has(inline.id)) targetIds.set(inline.id, inline);
  }
  return {
    node,
    parts,
    data,
    dataIds: new Set(data.flatMap((one) => one.attribute('id') ?? [])),
    sourceIds,
    targetIds,
  };
}

function readSide(part: XmlNode, name: string, core: string): Side | null {
  const [node] = childrenNamed(part, core, name);
  if (node === undefined) return null;
  const inlines: Inline[] = [];
  gather(node, null, core, inlines);
  return { node, inlines };
}

function gather(node: XmlNode, parent: Inline | null, core: string, inlines: Inline[]): void {
  for (const child of elementsIn(node)) {
    if (child.uri !== core) continue;
    const inline = { node: child, name: child.name, id: child.attribute('id'), parent };
    inlines.push(inline);
    gather(child, inline, core, inlines);
  }
}

const CODES = new Set(['ph', 'pc', 'sc', 'ec']);

export const isCode = ({ name }: Inline): boolean => CODES.has(name);
export const isMark = ({ name }: Inline): boolean => name === 'mrk' || name === 'sm';
export const isIsolated = ({ node }: Inline): boolean => node.attribute('isolated') === 'yes';

/** Sources and targets that there are, each with its part. */
export const sidesOf = (content: Content): readonly Side[] =>
  content.parts.flatMap(({ source, target }) => [source, target].filter((side) => side !== null));

export const inlinesOf = (content: Content): readonly Inline[] =>
  sidesOf(content).flatMap(({ inlines }) => inlines);

/**
 * The translation as it is put together: in the order that its targets ask for. What has no translation yet stands in for it, so that
 * the other end of a code may wait there.
 */
export function targetFlow({ parts }: Content): readonly Side[] {
  const placed = parts.map(({ source, target }, index) => ({
    side: target ?? source,
    place: Number(target?.node.attribute('order') ?? index + 1),
  }));
  return placed.toSorted((a, b) => a.place - b.place).flatMap(({ side }) => side ?? []);
}
