import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import { FORMAT_STYLE_NAMESPACE } from './namespaces';

export function checkFormatStyle(element: XmlElement, list: ViolationList): void {
  const valueOf = (name: string) =>
    element.attributes().find(({ uri, local }) => uri === FORMAT_STYLE_NAMESPACE && local === name)?.value;
  const style = valueOf('fs');
  const subStyle = valueOf('subFs');
  if (style === undefined && subStyle === undefined) return;
  if (subStyle !== undefined && style === undefined) list.add('sub_style_alone', element.offset, {});
  else if (subStyle !== undefined && !isListOfPairs(subStyle))
    list.add('sub_style_malformed', element.offset, { value: subStyle });
  if (element.name !== 'ec' || element.attribute('isolated') === 'yes') return;
  if (style !== undefined) list.add('isolated_only', element.offset, { attribute: 'fs:fs' });
  if (subStyle !== undefined) list.add('isolated_only', element.offset, { attribute: 'fs:subFs' });
}

/** `name,value\name,value`; a comma or a backslash of a value has a backslash before it. */
const isListOfPairs = (value: string): boolean => {
  const plain = value.replace(/\\[\\,]/g, '_');
  return plain.split('\\').every((pair) => /^[^,]+,[^,]*$/.test(pair));
};
