import type { XmlNode } from '@/domain/exchange/xml/xml-tree';

/** Holds neither an element nor text; space between tags is neither. */
export const isEmpty = (node: XmlNode): boolean =>
  node.children.every(
    (child) => child.kind !== 'element' && (child.kind !== 'text' || /^[ \t\r\n]*$/.test(child.text)),
  );
