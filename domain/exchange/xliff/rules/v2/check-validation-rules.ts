import { isDeclaration, XML_NAMESPACE } from '@/domain/exchange/validate/structure/check-attributes';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { childrenNamed } from './inline-content';

const CONDITIONS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];
const IN_BOTH = ['isPresent', 'startsWith', 'endsWith'];

/** That a translation keeps the rules is not looked at: they are for the one who translates, and the file is whole without. */
export function checkValidationRules(validation: XmlNode, frame: Frame): void {
  const { list } = frame.document;
  for (const rule of childrenNamed(validation, validation.uri, 'rule')) {
    const has = (name: string) => rule.attribute(name) !== undefined;
    const conditions = CONDITIONS.filter(has).length + (isCustom(rule) ? 1 : 0);
    if (conditions !== 1) list.add('rule_conditions', rule.start, { count: conditions });
    if (has('occurs') && !has('isPresent')) list.add('occurs_alone', rule.start, {});
    if (has('existsInSource') && IN_BOTH.filter(has).length !== 1)
      list.add('in_source_unfit', rule.start, {});
    if (rule.attribute('disabled') === 'yes' && frame.element.name === 'file')
      list.add('rule_disabled_in_file', rule.start, {});
  }
}

const isCustom = (rule: XmlNode): boolean =>
  rule
    .attributes()
    .some((attribute) => !['', XML_NAMESPACE].includes(attribute.uri) && !isDeclaration(attribute));
