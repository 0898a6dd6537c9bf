import { isSameLanguage } from '@/domain/exchange/validate/language-tag';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { childrenNamed, elementsIn } from './inline-content';
import { isEmpty } from './is-empty';

export function checkResourceData(data: XmlNode, frame: Frame): void {
  const { list } = frame.document;
  const seen = new Set<string>();
  for (const item of elementsIn(data)) {
    const id = item.attribute('id');
    if (id !== undefined && seen.has(id)) list.add('id_repeated', item.start, { id, scope: 'resourceData' });
    if (id !== undefined) seen.add(id);
    const ref = item.attribute('ref');
    if (item.name === 'resourceItemRef' && ref !== undefined)
      frame.file?.resourceRefs.push({ id: ref, offset: item.start });
    if (item.name !== 'resourceItem') continue;
    if (id !== undefined) frame.file?.resourceItemIds.add(id);
    checkItem(item, frame);
  }
}

function checkItem(item: XmlNode, frame: Frame): void {
  const { list, sourceLang, targetLang } = frame.document;
  const [source] = childrenNamed(item, item.uri, 'source');
  const [target] = childrenNamed(item, item.uri, 'target');
  const sides = [source, target].filter((side) => side !== undefined);
  if (elementsIn(item).length === 0) list.add('resource_item_empty', item.start, {});
  if (item.attribute('context') === 'no' && source === undefined)
    list.add('resource_source_missing', item.start, {});
  if (sides.length > 0 && sides.every(isEmpty) && item.attribute('mimeType') === undefined)
    list.add('mime_type_missing', item.start, {});
  for (const side of sides) {
    checkText(side, frame);
    const isLinked = side.attribute('href') !== undefined;
    if (isLinked === isEmpty(side)) continue;
    list.add(isLinked ? 'href_surplus' : 'href_missing', side.start, { element: side.name });
  }
  compare(source, 'srcLang', sourceLang, frame);
  compare(target, 'trgLang', targetLang, frame);
}

/** Elements of any namespace, and no words between them. */
function checkText(side: XmlNode, { document: { list } }: Frame): void {
  for (const child of side.children) {
    const ink = child.kind === 'text' ? child.text.search(/[^ \t\r\n]/) : -1;
    if (ink >= 0) list.add('text_not_allowed', child.start + ink, { element: side.name });
  }
}

function compare(
  side: XmlNode | undefined,
  attribute: 'srcLang' | 'trgLang',
  expected: string | null,
  { document: { list } }: Frame,
): void {
  const found = side?.attribute('xml:lang');
  if (side !== undefined && found !== undefined && expected !== null && !isSameLanguage(found, expected))
    list.add('language_differs', side.start, { attribute, found, expected });
}
