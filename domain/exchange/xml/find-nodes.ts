import type { XmlChild, XmlNode } from './xml-tree';

export const isNode = (child: XmlChild): child is XmlNode => child.kind === 'element';

/** The elements of a name that are children of a node, in its namespace. */
export const childrenNamed = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter(isNode).filter((child) => child.name === name && child.uri === node.uri);

export const childNamed = (node: XmlNode, name: string): XmlNode | null =>
  node.children.find(
    (child): child is XmlNode => isNode(child) && child.name === name && child.uri === node.uri,
  ) ?? null;

/** All that is written in a node, markup left out. */
export const textWithin = (node: XmlNode): string =>
  node.children
    .map((child) => (child.kind === 'text' ? child.text : isNode(child) ? textWithin(child) : ''))
    .join('');
