import type { XmlAttribute, XmlElement } from '../../xml/read-xml';
import type { ViolationList } from '../violation-list';
import type { ElementRule, Schema } from './element-rule';
import { fitsValue, LANGUAGE_VALUE, listOf, type ValueRule } from './value-rule';

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
/** Says where a schema is; XML Schema allows it everywhere. */
const XSI_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance';

const XML_ATTRIBUTES: Readonly<Record<string, ValueRule>> = {
  'xml:lang': LANGUAGE_VALUE,
  'xml:space': listOf('default preserve'),
};

export const isDeclaration = ({ uri }: XmlAttribute): boolean =>
  uri === XMLNS_NAMESPACE || uri === XSI_NAMESPACE;

/** The attributes of one element: which, of which values, and which have to be there. */
export function checkAttributes(
  element: XmlElement,
  name: string,
  rule: ElementRule,
  schema: Schema,
  list: ViolationList,
): void {
  for (const required of rule.required) {
    if (element.attribute(required) === undefined)
      list.add('attribute_missing', element.offset, { attribute: required, element: element.name });
  }
  for (const attribute of element.attributes()) {
    if (isDeclaration(attribute)) continue;
    const value = valueRuleOf(attribute, name, rule, schema);
    if (value === 'not_allowed' || value === 'foreign') {
      const code = value === 'foreign' ? 'extension_attribute' : 'attribute_not_allowed';
      list.add(code, element.offset, { attribute: attribute.name, element: element.name });
    } else checkValue(element, attribute, value, list);
  }
}

function valueRuleOf(
  attribute: XmlAttribute,
  name: string,
  rule: ElementRule,
  schema: Schema,
): ValueRule | 'not_allowed' | 'foreign' {
  const { uri, local } = attribute;
  if (uri === '') return ownRule(rule, local) ?? 'not_allowed';
  if (uri === XML_NAMESPACE) {
    const xmlName = `xml:${local}`;
    const own = ownRule(rule, xmlName);
    if (own !== undefined) return own;
    return rule.foreign === 'any' ? (XML_ATTRIBUTES[xmlName] ?? { kind: 'text' }) : 'not_allowed';
  }
  const prefix = schema.prefixOf(uri);
  if (prefix === null) return rule.foreign === 'none' ? 'foreign' : { kind: 'text' };
  const known = schema.attributes.get(`${prefix}:${local}`);
  return known?.on.includes(name) === true ? known.value : 'not_allowed';
}

const ownRule = (rule: ElementRule, name: string): ValueRule | undefined =>
  Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;

function checkValue(
  element: XmlElement,
  { name: attribute, value }: XmlAttribute,
  rule: ValueRule,
  list: ViolationList,
): void {
  if (fitsValue(rule, value)) return;
  const where = { attribute, element: element.name, value };
  if (rule.kind === 'list') {
    const allowed = [...rule.values, ...(rule.open === undefined ? [] : [`${rule.open}…`])].join(', ');
    list.add('value_not_listed', element.offset, { ...where, allowed });
  } else if (rule.kind !== 'text') list.add('value_malformed', element.offset, { ...where, kind: rule.kind });
}
