import { checkAttributes } from '@/domain/exchange/validate/structure/check-attributes';
import { checkElement, ContentCheck, ruleName } from '@/domain/exchange/validate/structure/check-element';
import type { ElementRule, Schema } from '@/domain/exchange/validate/structure/element-rule';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import { readXmlParts, type XmlChild, type XmlNode } from '@/domain/exchange/xml/xml-tree';
import { checkChangeTracks } from './check-change-tracking';
import { checkExtension } from './check-extensions';
import { checkFormatStyle } from './check-format-style';
import { checkIts } from './check-its';
import { checkModule } from './check-module';
import { checkNotes } from './check-notes';
import { checkSizes } from './check-size-restriction';
import { checkUnit } from './check-unit';
import { coreElements } from './core-elements';
import { FileScope, Frame, type DocumentScope } from './frame';
import { childrenNamed } from './inline-content';
import { isEmpty } from './is-empty';
import { MODULE_ATTRIBUTES } from './module-attributes';
import { moduleElements } from './module-elements';
import { CORE_VERSIONS, prefixFinder } from './namespaces';

/**
 * XLIFF 2.0, 2.1 and 2.2, core and modules: the structure and what is written beside it. Units are looked at one after another, so that
 * no more than one is in memory, with the ids of its file.
 */
export const validateXliff2 = (text: string, list: ViolationList): Generator<void, ExchangeIssue | null> => {
  const reading = new Reading(list);
  return readXmlParts(text, {
    isPart: (element, depth) => !reading.isContainer(element, depth),
    part: (node) => reading.part(node),
    open: (element) => reading.open(element),
    close: () => reading.close(),
    between: (child) => reading.between(child),
  });
};

interface Opened {
  readonly frame: Frame;
  readonly name: string;
  readonly content: ContentCheck;
}

class Reading {
  readonly #list: ViolationList;
  readonly #opened: Opened[] = [];
  readonly #fileIds = new Set<string>();
  #schema: Schema | null = null;

  constructor(list: ViolationList) {
    this.#list = list;
  }

  isContainer({ name, uri }: XmlElement, depth: number): boolean {
    const parent = this.#opened.at(-1);
    if (parent === undefined) return depth === 0 && name === 'xliff' && CORE_VERSIONS.has(uri);
    if (uri !== parent.frame.document.core) return false;
    return (name === 'file' && depth === 1) || (name === 'group' && depth > 1);
  }

  open(element: XmlElement): void {
    const parent = this.#opened.at(-1) ?? null;
    const document = parent?.frame.document ?? this.#begin(element);
    const schema = this.#schemaOf(document);
    parent?.content.element(element);
    const name = ruleName(element, schema);
    const rule = ruleOf(schema, name);
    checkAttributes(element, name, rule, schema, this.#list);
    const file = element.name === 'file' ? new FileScope(element.attribute('id') ?? null) : null;
    const frame = new Frame(element, parent?.frame ?? null, document, file ?? parent?.frame.file ?? null);
    this.#checkId(element, frame);
    this.#opened.push({ frame, name, content: new ContentCheck(element, rule, schema, this.#list) });
  }

  close(): void {
    const opened = this.#opened.pop();
    if (opened === undefined) return;
    const { frame, content } = opened;
    content.end();
    checkNotes(frame, null);
    for (const note of frame.notes) checkFormatStyle(note, this.#list);
    checkChangeTracks(frame, frame.notes);
    checkFormatStyle(frame.element, this.#list);
    if (frame.parent !== null) checkSizes(frame.element, frame.parent);
    checkIts(
      frame.element,
      [...(frame.parent?.outwards() ?? [])].map(({ element }) => element),
      frame,
    );
    if (frame.element.name === 'file') this.#checkReferences(frame.file);
  }

  part(node: XmlNode): void {
    const parent = this.#opened.at(-1);
    // Another root than that of XLIFF: what the file is was not seen rightly from its beginning.
    if (parent === undefined) {
      this.#list.add('unknown_kind', node.start, {});
      return;
    }
    const { frame, content } = parent;
    const { core } = frame.document;
    const schema = this.#schemaOf(frame.document);
    const isLookedInto = content.element(node);
    const name = ruleName(node, schema);
    if (name === '*') checkExtension(node, frame);
    if (!isLookedInto) return;
    checkElement(node, schema, this.#list);
    if (name === 'xlf:unit') {
      this.#checkId(node, frame);
      checkUnit(node, frame, schema);
    } else if (name === 'xlf:skeleton') this.#checkSkeleton(node);
    else if (name === 'xlf:notes') frame.notes.push(...childrenNamed(node, core, 'note'));
    else checkModule(name, node, frame, null);
  }

  between(child: Exclude<XmlChild, XmlNode>): void {
    if (child.kind === 'text') this.#opened.at(-1)?.content.text(child.text, child.start);
  }

  #begin(element: XmlElement): DocumentScope {
    const version = element.attribute('version');
    const versions = CORE_VERSIONS.get(element.uri) ?? [];
    const isKnown = version !== undefined && versions.includes(version);
    if (version !== undefined && !isKnown)
      this.#list.add('version_unknown', element.offset, {
        version,
        namespace: element.uri,
        known: versions.join(', '),
      });
    return {
      core: element.uri,
      // The namespace of 2.2 is that of its own elements, whatever version is written beside it.
      version: versions.includes('2.2') ? '2.2' : isKnown ? version : '2.1',
      sourceLang: element.attribute('srcLang') ?? null,
      targetLang: element.attribute('trgLang') ?? null,
      list: this.#list,
    };
  }

  #schemaOf({ core, version }: DocumentScope): Schema {
    this.#schema ??= {
      prefixOf: prefixFinder(core, version),
      elements: new Map([...coreElements(version), ...moduleElements(version)]),
      attributes: MODULE_ATTRIBUTES,
    };
    return this.#schema;
  }

  #checkId(element: XmlElement, { file }: Frame): void {
    const { name } = element;
    const ids = name === 'file' ? this.#fileIds : name === 'group' ? file?.groupIds : file?.unitIds;
    const id = element.attribute('id');
    if (id === undefined || ids === undefined || name === 'xliff') return;
    if (ids.has(id))
      this.#list.add('id_repeated', element.offset, { id, scope: name === 'file' ? 'xliff' : 'file' });
    ids.add(id);
    const type = element.attribute('type');
    if (type?.startsWith('xlf:') === true)
      this.#list.add('prefix_reserved', element.offset, { attribute: 'type', value: type });
  }

  #checkSkeleton(skeleton: XmlNode): void {
    const isLinked = skeleton.attribute('href') !== undefined;
    if (isLinked === isEmpty(skeleton)) return;
    this.#list.add(isLinked ? 'href_surplus' : 'href_missing', skeleton.start, { element: 'skeleton' });
  }

  #checkReferences(file: FileScope | null): void {
    if (file === null) return;
    for (const { id, offset } of file.subFlows)
      if (!file.unitIds.has(id)) this.#list.add('sub_flow_unknown', offset, { id });
    for (const { id, offset } of file.resourceRefs)
      if (!file.resourceItemIds.has(id)) this.#list.add('resource_item_unknown', offset, { id });
  }
}

function ruleOf(schema: Schema, name: string): ElementRule {
  const rule = schema.elements.get(name);
  if (rule === undefined) throw new Error(`There is a rule for ${name}`);
  return rule;
}
