import type { XmlElement } from '../../xml/read-xml';
import type { XmlNode } from '../../xml/xml-tree';
import type { ViolationList } from '../violation-list';
import { checkAttributes } from './check-attributes';
import type { ElementRule, Schema } from './element-rule';
import { SequenceCheck } from './sequence-check';

/** `prefix:name`, or `*` for an element of a namespace that the rules do not know. */
export function ruleName(element: XmlElement, schema: Schema): string {
  const prefix = schema.prefixOf(element.uri);
  return prefix === null ? '*' : `${prefix}:${element.name}`;
}

/** An element with all that is in it, down to where other namespaces begin. The element itself is known to be allowed here. */
export function checkElement(node: XmlNode, schema: Schema, list: ViolationList): void {
  const name = ruleName(node, schema);
  const rule = schema.elements.get(name);
  if (rule === undefined) return;
  checkAttributes(node, name, rule, schema, list);
  const content = new ContentCheck(node, rule, schema, list);
  for (const child of node.children) {
    if (child.kind === 'text') content.text(child.text, child.start);
    else if (child.kind === 'element' && content.element(child)) checkElement(child, schema, list);
  }
  content.end();
}

/** What stands in an element, told piece by piece, so that the element need never be in memory as a whole. */
export class ContentCheck {
  readonly #parent: XmlElement;
  readonly #rule: ElementRule;
  readonly #schema: Schema;
  readonly #list: ViolationList;
  readonly #sequence: SequenceCheck | null;
  readonly #seen = new Set<string>();

  constructor(parent: XmlElement, rule: ElementRule, schema: Schema, list: ViolationList) {
    this.#parent = parent;
    this.#rule = rule;
    this.#schema = schema;
    this.#list = list;
    this.#sequence =
      typeof rule.content === 'object' && 'sequence' in rule.content
        ? new SequenceCheck(rule.content.sequence)
        : null;
  }

  text(text: string, offset: number): void {
    const { content } = this.#rule;
    if (content === 'text' || content === 'anything') return;
    if (typeof content === 'object' && 'mixed' in content) return;
    const ink = text.search(/[^ \t\r\n]/);
    if (ink < 0) return;
    const code = content === 'empty' ? 'content_not_allowed' : 'text_not_allowed';
    this.#list.add(code, offset + ink, { element: this.#parent.name });
  }

  /** Whether it may be here, and what is in it is to be looked at. */
  element(child: XmlElement): boolean {
    const { content } = this.#rule;
    if (content === 'anything') return false;
    const name = ruleName(child, this.#schema);
    const where = { element: child.name, parent: this.#parent.name };
    if (content === 'empty' || content === 'text') {
      this.#list.add('element_not_allowed', child.offset, where);
      return false;
    }
    if (this.#sequence === null) {
      const isAllowed = 'mixed' in content && content.mixed.includes(name);
      if (!isAllowed) this.#refuse(name, child, where);
      return isAllowed && name !== '*';
    }
    const fit = this.#sequence.next(name);
    if (fit === 'alien') {
      this.#refuse(name, child, where);
      return false;
    }
    if (fit === 'misplaced') this.#list.add('element_misplaced', child.offset, where);
    else if (fit === 'repeated' || this.#isSecond(name))
      this.#list.add('element_repeated', child.offset, where);
    return name !== '*';
  }

  end(): void {
    for (const names of this.#sequence?.missing() ?? []) {
      const element = names.map((name) => name.replace(/^.*:/, '')).join(' / ');
      this.#list.add('element_missing', this.#parent.offset, { element, parent: this.#parent.name });
    }
  }

  #isSecond(name: string): boolean {
    const { content } = this.#rule;
    if (typeof content !== 'object' || !('once' in content) || content.once?.includes(name) !== true)
      return false;
    const isSecond = this.#seen.has(name);
    this.#seen.add(name);
    return isSecond;
  }

  #refuse(name: string, child: XmlElement, where: { element: string; parent: string }): void {
    const code = name === '*' ? 'extension_element' : 'element_not_allowed';
    this.#list.add(code, child.offset, where);
  }
}
