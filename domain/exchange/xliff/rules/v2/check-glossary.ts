import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { checkSpanReference } from './check-span-reference';
import type { Frame } from './frame';
import { childrenNamed, type Content } from './inline-content';

export function checkGlossary(glossary: XmlNode, unit: Content, frame: Frame): void {
  const { list } = frame.document;
  const seen = new Set<string>();
  const checkOne = (node: XmlNode) => {
    const id = node.attribute('id');
    if (id !== undefined && seen.has(id)) list.add('id_repeated', node.start, { id, scope: 'glossary' });
    if (id !== undefined) seen.add(id);
    checkSpanReference(node, unit, frame);
  };
  for (const entry of childrenNamed(glossary, glossary.uri, 'glossEntry')) {
    checkOne(entry);
    const translations = childrenNamed(entry, glossary.uri, 'translation');
    translations.forEach(checkOne);
    if (translations.length === 0 && childrenNamed(entry, glossary.uri, 'definition').length === 0)
      list.add('glossary_entry_empty', entry.start, {});
  }
}
