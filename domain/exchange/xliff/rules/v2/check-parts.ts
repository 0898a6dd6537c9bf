import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { isLanguageTag, isSameLanguage } from '@/domain/exchange/validate/language-tag';
import type { Frame } from './frame';
import type { Content, Side } from './inline-content';

/** What is asked of segments, and of the languages of their texts. */
export function checkParts(content: Content, frame: Frame): void {
  const { list, targetLang } = frame.document;
  // Of a unit without any part its structure tells.
  if (content.parts.length > 0 && content.parts.every(({ node }) => node.name !== 'segment'))
    list.add('element_missing', content.node.start, { element: 'segment', parent: content.node.name });
  for (const { node, source, target } of content.parts) {
    checkState(node, target !== null, frame);
    if (source !== null) checkLanguage(source, 'srcLang', frame);
    if (target === null) continue;
    if (targetLang !== null) checkLanguage(target, 'trgLang', frame);
    else if (!frame.document.said.has('trgLang')) {
      frame.document.said.add('trgLang');
      list.add('target_language_missing', target.node.start, {});
    }
  }
}

function checkState(part: XmlNode, hasTarget: boolean, { document: { list } }: Frame): void {
  const state = part.attribute('state');
  const subState = part.attribute('subState');
  if (subState !== undefined && state === undefined) list.add('state_missing', part.start, {});
  if (subState?.startsWith('xlf:') === true)
    list.add('prefix_reserved', part.start, { attribute: 'subState', value: subState });
  if (state !== undefined && state !== 'initial' && !hasTarget)
    list.add('state_without_target', part.start, { state });
}

/** Said once of each element that a language is inherited from. */
function checkLanguage({ node }: Side, attribute: 'srcLang' | 'trgLang', frame: Frame): void {
  const { list, sourceLang, targetLang } = frame.document;
  const expected = attribute === 'srcLang' ? sourceLang : targetLang;
  if (expected === null) return;
  const own = node.attribute('xml:lang');
  const from = own === undefined ? frame.find((one) => (hasLanguage(one) ? one : null)) : null;
  const found = own ?? from?.element.attribute('xml:lang');
  if (found === undefined || !isLanguageTag(found) || isSameLanguage(found, expected)) return;
  if (from?.saidLanguages.has(attribute) === true) return;
  from?.saidLanguages.add(attribute);
  list.add('language_differs', from?.element.offset ?? node.start, { attribute, found, expected });
}

const hasLanguage = ({ element }: Frame): boolean => element.attribute('xml:lang') !== undefined;

/** The languages of a translation candidate; a reference translation may be in any. */
export function checkMatchLanguages(content: Content, frame: Frame): void {
  const { list, sourceLang, targetLang } = frame.document;
  const inherited = content.node.attribute('xml:lang');
  const isReference = content.node.attribute('reference') === 'yes';
  const compare = (side: Side | null, attribute: 'srcLang' | 'trgLang', expected: string | null) => {
    const found = side?.node.attribute('xml:lang') ?? inherited;
    if (side !== null && found !== undefined && expected !== null && !isSameLanguage(found, expected))
      list.add('language_differs', side.node.start, { attribute, found, expected });
  };
  for (const { source, target } of content.parts) {
    compare(source, 'srcLang', sourceLang);
    if (!isReference) compare(target, 'trgLang', targetLang);
  }
}
