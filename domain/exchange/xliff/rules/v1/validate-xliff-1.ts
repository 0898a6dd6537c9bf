import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { Schema } from '@/domain/exchange/validate/structure/element-rule';
import { validateInParts, type PartRules } from '@/domain/exchange/validate/structure/validate-in-parts';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { checkTransUnit } from './check-trans-unit';
import { XLIFF_1_ELEMENTS } from './elements';

/** Older files declare no namespace, or that of 1.1. */
const NAMESPACES = ['', 'urn:oasis:names:tc:xliff:document:1.1', 'urn:oasis:names:tc:xliff:document:1.2'];

/** XLIFF 1.2, strict or transitional: structure, identifiers, pairs of codes, and what refers to what. */
export const validateXliff1 = (text: string, list: ViolationList): Generator<void, ExchangeIssue | null> =>
  validateInParts(text, new Xliff1Rules(list), list);

interface Reference {
  readonly id: string;
  readonly attribute: string;
  readonly offset: number;
}

/** Names that are unique within a file, and references to them. */
class FileNames {
  readonly units = new Set<string>();
  readonly groups = new Set<string>();
  readonly tools = new Set<string>();
  readonly phases = new Set<string>();
  readonly references: Reference[] = [];
}

class Xliff1Rules implements PartRules {
  readonly containers = ['xlf:xliff', 'xlf:file', 'xlf:body', 'xlf:group'];
  readonly #list: ViolationList;
  #names = new FileNames();
  #file: XmlElement | null = null;

  constructor(list: ViolationList) {
    this.#list = list;
  }

  schema(root: XmlElement): Schema | null {
    if (root.name !== 'xliff' || !NAMESPACES.includes(root.uri)) return null;
    return {
      prefixOf: (uri) => (uri === root.uri ? 'xlf' : null),
      elements: XLIFF_1_ELEMENTS,
      attributes: new Map(),
    };
  }

  open(element: XmlElement): void {
    if (element.name === 'file') {
      this.#file = element;
      this.#names = new FileNames();
      this.#refer(element);
    }
    if (element.name === 'group') this.#take(element, 'id', this.#names.groups, 'file');
  }

  close(element: XmlElement): void {
    if (element.name !== 'file') return;
    for (const { id, attribute, offset } of this.#names.references) {
      const names = attribute === 'tool-id' ? this.#names.tools : this.#names.phases;
      if (!names.has(id)) this.#list.add('reference_unknown', offset, { attribute, value: id });
    }
  }

  part(node: XmlNode, name: string, isKnown: boolean): void {
    if (!isKnown) return;
    this.#visit(node);
    if (name === 'xlf:trans-unit') checkTransUnit(node, this.#file, this.#list);
  }

  #visit(node: XmlNode): void {
    if (node.name === 'trans-unit' || node.name === 'bin-unit')
      this.#take(node, 'id', this.#names.units, 'file');
    else if (node.name === 'tool') this.#take(node, 'tool-id', this.#names.tools, 'file');
    else if (node.name === 'phase') this.#take(node, 'phase-name', this.#names.phases, 'file');
    this.#refer(node);
    for (const child of node.children)
      if (child.kind === 'element' && child.uri === node.uri) this.#visit(child);
  }

  #take(element: XmlElement, attribute: string, names: Set<string>, scope: string): void {
    const id = element.attribute(attribute);
    if (id === undefined) return;
    if (names.has(id)) this.#list.add('id_repeated', element.offset, { id, scope });
    names.add(id);
  }

  #refer(element: XmlElement): void {
    for (const attribute of ['tool-id', 'phase-name']) {
      const id = element.attribute(attribute);
      if (id !== undefined && element.name !== 'tool' && element.name !== 'phase')
        this.#names.references.push({ id, attribute, offset: element.offset });
    }
  }
}
