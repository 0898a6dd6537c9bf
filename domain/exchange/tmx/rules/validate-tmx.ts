import type { ExchangeIssue } from '@/domain/exchange/issue';
import { isLanguageTag, isSameLanguage } from '@/domain/exchange/validate/language-tag';
import type { Schema } from '@/domain/exchange/validate/structure/element-rule';
import { validateInParts, type PartRules } from '@/domain/exchange/validate/structure/validate-in-parts';
import { fitsValue } from '@/domain/exchange/validate/structure/value-rule';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { TMX_ELEMENTS } from './elements';

/** TMX 1.4b of both levels: structure, languages, and pairs of codes. */
export const validateTmx = (text: string, list: ViolationList): Generator<void, ExchangeIssue | null> =>
  validateInParts(text, new TmxRules(list), list);

const DATES = ['creationdate', 'changedate', 'lastusagedate'];
/** Every language may be the source. */
const ALL = '*all*';

class TmxRules implements PartRules {
  readonly containers = ['tmx:tmx', 'tmx:body'];
  readonly #list: ViolationList;
  #sourceLang: string | undefined;

  constructor(list: ViolationList) {
    this.#list = list;
  }

  schema(root: XmlElement): Schema | null {
    if (root.name !== 'tmx') return null;
    return {
      prefixOf: (uri) => (uri === root.uri ? 'tmx' : null),
      elements: TMX_ELEMENTS,
      attributes: new Map(),
    };
  }

  part(node: XmlNode, name: string, isKnown: boolean): void {
    if (!isKnown) return;
    this.#checkAttributes(node);
    if (name === 'tmx:header') {
      this.#sourceLang = node.attribute('srclang');
      this.#checkEncodings(node);
    } else if (name === 'tmx:tu') this.#checkUnit(node);
  }

  #checkAttributes(node: XmlNode): void {
    for (const attribute of DATES) {
      const value = node.attribute(attribute);
      const where = { attribute, element: node.name };
      // The pattern is recommended; other forms of ISO 8601 are read by few.
      if (value !== undefined && !fitsValue({ kind: 'tmx_date' }, value))
        this.#list.add('value_malformed', node.start, { ...where, value, kind: 'tmx_date' }, 'warning');
    }
    const srclang = node.attribute('srclang');
    if (srclang !== undefined && srclang.toLowerCase() !== ALL && !isLanguageTag(srclang))
      this.#list.add('value_malformed', node.start, {
        attribute: 'srclang',
        element: node.name,
        value: srclang,
        kind: 'language',
      });
  }

  #checkEncodings(header: XmlNode): void {
    for (const encoding of elementsIn(header).filter(({ name }) => name === 'ude')) {
      const hasCode = elementsIn(encoding).some(({ attribute }) => attribute('code') !== undefined);
      if (hasCode && encoding.attribute('base') === undefined)
        this.#list.add('attribute_missing', encoding.start, { attribute: 'base', element: 'ude' });
    }
  }

  #checkUnit(unit: XmlNode): void {
    const variants = elementsIn(unit).filter(({ name }) => name === 'tuv');
    const expected = unit.attribute('srclang') ?? this.#sourceLang;
    const languages = variants.map(({ attribute }) => attribute('xml:lang') ?? attribute('lang'));
    variants.forEach((variant, index) => {
      this.#checkAttributes(variant);
      if (languages[index] === undefined)
        this.#list.add('attribute_missing', variant.start, { attribute: 'xml:lang', element: 'tuv' });
      for (const segment of elementsIn(variant)) if (segment.name === 'seg') this.#checkSegment(segment);
    });
    if (variants.length === 0 || expected === undefined || !isLanguageTag(expected)) return;
    const hasSource = languages.some((language) => language !== undefined && isSource(language, expected));
    if (!hasSource) this.#list.add('source_variant_missing', unit.start, { language: expected }, 'warning');
  }

  /** `i` pairs the two ends of a code within one segment. */
  #checkSegment(segment: XmlNode): void {
    const starts = new Set<string>();
    const ends = new Set<string>();
    const codes = descendantsOf(segment);
    for (const { name, attribute, start } of codes) {
      const id = attribute('i');
      if (id === undefined) continue;
      if (name === 'bpt') {
        if (starts.has(id)) this.#list.add('id_repeated', start, { id, scope: 'seg' });
        starts.add(id);
      } else if (name === 'ept') {
        if (ends.has(id)) this.#list.add('end_repeated', start, { element: 'ept', id });
        else if (!starts.has(id))
          this.#list.add('start_missing', start, { element: 'ept', id, start: 'bpt' });
        ends.add(id);
      }
    }
    for (const { name, attribute, start } of codes) {
      const id = attribute('i');
      if (name === 'bpt' && id !== undefined && !ends.has(id))
        this.#list.add('end_missing', start, { element: 'bpt', id, end: 'ept' });
    }
  }
}

/** A regional language stands for its language. */
const isSource = (language: string, source: string): boolean =>
  isSameLanguage(language, source) ||
  isSameLanguage(language.split(/[-_]/)[0] ?? '', source) ||
  isSameLanguage(language, source.split(/[-_]/)[0] ?? '');

const elementsIn = (node: XmlNode): readonly XmlNode[] =>
  node.children.filter((child): child is XmlNode => child.kind === 'element');

const descendantsOf = (node: XmlNode): readonly XmlNode[] =>
  elementsIn(node).flatMap((child) => [child, ...descendantsOf(child)]);
