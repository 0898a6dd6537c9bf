import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { elementsIn } from './inline-content';

/** Ids of groups are unique, and none is that of the metadata around them. */
export function checkMetadata(metadata: XmlNode, { document: { list } }: Frame): void {
  const seen = new Set<string>();
  const visit = (node: XmlNode) => {
    const id = node.attribute('id');
    if (id !== undefined && seen.has(id)) list.add('id_repeated', node.start, { id, scope: 'metadata' });
    if (id !== undefined) seen.add(id);
    elementsIn(node)
      .filter(({ uri, name }) => uri === metadata.uri && name === 'metaGroup')
      .forEach(visit);
  };
  visit(metadata);
}
