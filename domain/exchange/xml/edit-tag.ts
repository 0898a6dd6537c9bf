import type { Change } from '../../text/change-set';
import { escapeXml } from './escape-xml';
import type { XmlNode } from './xml-tree';

/** The name of an element as it is written, with its prefix. */
export const writtenName = (document: string, { start }: Pick<XmlNode, 'start'>): string =>
  /[^\s/>]+/.exec(document.slice(start + 1, start + 1_000))?.[0] ?? '';

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Sets an attribute of an element, or takes it away (null). Null where nothing has to change. */
export function setAttribute(
  document: string,
  node: Pick<XmlNode, 'start' | 'contentOffset' | 'attribute'>,
  name: string,
  value: string | null,
): Change | null {
  if ((node.attribute(name) ?? null) === value) return null;
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  const nameEnd = node.start + 1 + writtenName(document, node).length;
  const tag = document.slice(nameEnd, node.contentOffset);
  for (const found of tag.matchAll(ATTRIBUTE)) {
    const start = nameEnd + found.index;
    if (found[1] === name) return { start, end: start + found[0].length, insert: written };
  }
  const end = nameEnd + tag.replace(/\s*\/?>$/, '').length;
  return { start: end, end, insert: written };
}

/** Whether an element is written as one tag, `<target/>`. */
export const closesItself = (document: string, { contentOffset, end }: XmlNode): boolean =>
  contentOffset === end && document[end - 2] === '/';

/** Gives an element that closes itself a content. */
export const fillEmpty = (document: string, node: XmlNode, content: string): Change => ({
  start: node.end - 2,
  end: node.end,
  insert: `>${content}</${writtenName(document, node)}>`,
});

/** The white space before an element, where it stands on a line of its own; '' otherwise. */
export const indentOf = (document: string, { start }: XmlNode): string =>
  /\r?\n[ \t]*$/.exec(document.slice(Math.max(0, start - 200), start))?.[0] ?? '';
