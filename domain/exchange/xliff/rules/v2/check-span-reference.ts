import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { isFragment, parseFragment } from './fragment';
import type { Content } from './inline-content';
import { pointsToSpan } from './references';

/** `ref` of a candidate or of a term: a fragment that leads to a span of text in the same unit. */
export function checkSpanReference(node: XmlNode, unit: Content, frame: Frame): void {
  const { list } = frame.document;
  const value = node.attribute('ref');
  if (value === undefined) return;
  const said = { attribute: 'ref', value };
  const fragment = isFragment(value) ? parseFragment(value) : null;
  if (fragment !== null) {
    if (!pointsToSpan(fragment, unit, frame)) list.add('reference_unknown', node.start, said);
  } else list.add(isFragment(value) ? 'fragment_malformed' : 'reference_unmarked', node.start, said);
}
