import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { Schema } from '@/domain/exchange/validate/structure/element-rule';
import { validateInParts, type PartRules } from '@/domain/exchange/validate/structure/validate-in-parts';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
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
export const validateXliff2 = (text: string, list: ViolationList): Generator<void, ExchangeIssue | null> =>
  validateInParts(text, new Xliff2Rules(list), list);

class Xliff2Rules implements PartRules {
  readonly containers = ['xlf:xliff', 'xlf:file', 'xlf:group'];
  readonly #list: ViolationList;
  readonly #frames: Frame[] = [];
  readonly #fileIds = new Set<string>();
  #document: DocumentScope | null = null;
  #schema: Schema | null = null;

  constructor(list: ViolationList) {
    this.#list = list;
  }

  schema(root: XmlElement): Schema | null {
    const versions = CORE_VERSIONS.get(root.uri);
    if (versions === undefined || root.name !== 'xliff') return null;
    const version = root.attribute('version');
    const isKnown = version !== undefined && versions.includes(version);
    if (version !== undefined && !isKnown)
      this.#list.add('version_unknown', root.offset, {
        version,
        namespace: root.uri,
        known: versions.join(', '),
      });
    this.#document = {
      core: root.uri,
      // The namespace of 2.2 is that of its own elements, whatever version is written beside it.
      version: versions.includes('2.2') ? '2.2' : isKnown ? version : '2.1',
      sourceLang: root.attribute('srcLang') ?? null,
      targetLang: root.attribute('trgLang') ?? null,
      list: this.#list,
      said: new Set(),
      xmlIds: new Set(),
    };
    this.#schema = schemaOf(this.#document);
    return this.#schema;
  }

  open(element: XmlElement): void {
    if (this.#document === null) return;
    const parent = this.#frames.at(-1) ?? null;
    const file = element.name === 'file' ? new FileScope(element.attribute('id') ?? null) : parent?.file;
    const frame = new Frame(element, parent, this.#document, file ?? null);
    this.#frames.push(frame);
    this.#checkId(element, frame);
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
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

  part(node: XmlNode, name: string, isKnown: boolean): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || this.#schema === null) return;
    if (name === '*') checkExtension(node, frame);
    if (!isKnown) return;
    if (name === 'xlf:unit') {
      this.#checkId(node, frame);
      checkUnit(node, frame, this.#schema);
    } else if (name === 'xlf:skeleton') this.#checkSkeleton(node);
    else if (name === 'xlf:notes') frame.notes.push(...childrenNamed(node, frame.document.core, 'note'));
    else checkModule(name, node, frame, null);
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

const schemaOf = ({ core, version }: DocumentScope): Schema => ({
  prefixOf: prefixFinder(core, version),
  elements: new Map([...coreElements(version), ...moduleElements(version)]),
  attributes: MODULE_ATTRIBUTES,
});
