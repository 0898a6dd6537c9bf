import { isNmtoken } from '@/domain/exchange/validate/structure/value-rule';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { elementsIn } from './inline-content';

/** Ids of one extension, whether `id` or `xml:id`, are unique within the file, group or unit that holds it. */
export function checkExtension(node: XmlNode, frame: Frame): void {
  const { list } = frame.document;
  for (const name of ['id', 'xml:id']) {
    const id = node.attribute(name);
    if (id === undefined) continue;
    if (!isNmtoken(id))
      list.add('value_malformed', node.start, {
        attribute: name,
        element: node.name,
        value: id,
        kind: 'nmtoken',
      });
    const ids = frame.extensionIds.get(node.uri) ?? new Set();
    frame.extensionIds.set(node.uri, ids);
    if (ids.has(id)) list.add('id_repeated', node.start, { id, scope: frame.element.name });
    ids.add(id);
  }
  for (const child of elementsIn(node)) if (child.uri === node.uri) checkExtension(child, frame);
}
