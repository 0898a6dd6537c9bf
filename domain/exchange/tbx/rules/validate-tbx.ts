import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { Schema } from '@/domain/exchange/validate/structure/element-rule';
import { validateInParts, type PartRules } from '@/domain/exchange/validate/structure/validate-in-parts';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { TBX_ELEMENTS } from './elements';

/** TBX: the levels of an entry, languages, and identifiers. Which categories a dialect has is not looked at. */
export const validateTbx = (text: string, list: ViolationList): Generator<void, ExchangeIssue | null> =>
  validateInParts(text, new TbxRules(list), list);

class TbxRules implements PartRules {
  readonly containers = ['tbx:tbx', 'tbx:martif', 'tbx:text', 'tbx:body'];
  readonly #list: ViolationList;
  readonly #ids = new Set<string>();
  readonly #targets: { readonly value: string; readonly offset: number }[] = [];
  #depth = 0;

  constructor(list: ViolationList) {
    this.#list = list;
  }

  schema(root: XmlElement): Schema | null {
    if (root.name !== 'tbx' && root.name !== 'martif') return null;
    return {
      prefixOf: (uri) => (uri === root.uri ? 'tbx' : null),
      elements: TBX_ELEMENTS,
      attributes: new Map(),
    };
  }

  open(): void {
    this.#depth++;
  }

  close(): void {
    this.#depth--;
    if (this.#depth > 0) return;
    // What a target names may be in another file, so that this is a doubt only.
    for (const { value, offset } of this.#targets)
      if (!this.#ids.has(value))
        this.#list.add('reference_unknown', offset, { attribute: 'target', value }, 'warning');
  }

  part(node: XmlNode, name: string, isKnown: boolean): void {
    if (!isKnown) return;
    this.#visit(node);
    if (name === 'tbx:conceptEntry' || name === 'tbx:termEntry') this.#checkEntry(node);
  }

  #visit(node: XmlNode): void {
    const id = node.attribute('id');
    if (id !== undefined && this.#ids.has(id))
      this.#list.add('id_repeated', node.start, { id, scope: 'document' });
    if (id !== undefined) this.#ids.add(id);
    const target = node.attribute('target');
    if (target !== undefined && node.name === 'ref')
      this.#targets.push({ value: target.replace(/^#/, ''), offset: node.start });
    for (const child of node.children) if (child.kind === 'element') this.#visit(child);
  }

  #checkEntry(entry: XmlNode): void {
    const seen = new Set<string>();
    for (const child of entry.children) {
      if (child.kind !== 'element' || !/^lang(?:Sec|Set)$/.test(child.name)) continue;
      const language = child.attribute('xml:lang')?.toLowerCase();
      if (language === undefined) continue;
      if (seen.has(language)) this.#list.add('language_repeated', child.start, { language }, 'warning');
      seen.add(language);
    }
  }
}
