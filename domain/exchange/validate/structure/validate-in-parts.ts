import type { ExchangeIssue } from '../../issue';
import type { XmlElement } from '../../xml/read-xml';
import { readXmlParts, type XmlChild, type XmlNode, type XmlPartListener } from '../../xml/xml-tree';
import type { ViolationList } from '../violation-list';
import { checkAttributes } from './check-attributes';
import { checkElement, ContentCheck, ruleName } from './check-element';
import type { Schema } from './element-rule';

/** A format whose files are looked at part by part, so that no more than one part is in memory. */
export interface PartRules {
  /** By the root element; null where that is none of the format. */
  schema(root: XmlElement): Schema | null;
  /** The elements that hold parts, from the root inwards: `prefix:name`. All others are parts. */
  readonly containers: readonly string[];
  open?(element: XmlElement, name: string): void;
  close?(element: XmlElement): void;
  /** `isKnown`: it may be where it is, its structure has been looked at, and it is no extension. */
  part(node: XmlNode, name: string, isKnown: boolean): void;
}

/** The structure of a file, and its parts, for what is asked of them besides. */
export const validateInParts = (
  text: string,
  rules: PartRules,
  list: ViolationList,
): Generator<void, ExchangeIssue | null> => readXmlParts(text, new PartReading(rules, list));

interface Opened {
  readonly element: XmlElement;
  readonly content: ContentCheck;
}

class PartReading implements XmlPartListener {
  readonly #rules: PartRules;
  readonly #list: ViolationList;
  readonly #opened: Opened[] = [];
  #schema: Schema | null = null;

  constructor(rules: PartRules, list: ViolationList) {
    this.#rules = rules;
    this.#list = list;
  }

  isPart(element: XmlElement, depth: number): boolean {
    if (depth === 0) this.#schema = this.#rules.schema(element);
    return this.#schema === null || !this.#rules.containers.includes(ruleName(element, this.#schema));
  }

  open(element: XmlElement): void {
    const schema = this.#schemaHere();
    const name = ruleName(element, schema);
    const rule = schema.elements.get(name);
    if (rule === undefined) throw new Error(`There is a rule for ${name}`);
    this.#opened.at(-1)?.content.element(element);
    checkAttributes(element, name, rule, schema, this.#list);
    this.#opened.push({ element, content: new ContentCheck(element, rule, schema, this.#list) });
    this.#rules.open?.(element, name);
  }

  close(): void {
    const opened = this.#opened.pop();
    if (opened === undefined) return;
    opened.content.end();
    this.#rules.close?.(opened.element);
  }

  part(node: XmlNode): void {
    const parent = this.#opened.at(-1);
    // Another root than that of the format: what the file is was not seen rightly from its beginning.
    if (parent === undefined) {
      this.#list.add('unknown_kind', node.start, {});
      return;
    }
    const schema = this.#schemaHere();
    const isKnown = parent.content.element(node);
    if (isKnown) checkElement(node, schema, this.#list);
    this.#rules.part(node, ruleName(node, schema), isKnown);
  }

  between(child: Exclude<XmlChild, XmlNode>): void {
    if (child.kind === 'text') this.#opened.at(-1)?.content.text(child.text, child.start);
  }

  #schemaHere(): Schema {
    if (this.#schema === null) throw new Error('Nothing is opened in a file of another format');
    return this.#schema;
  }
}
