import type { HtmlDocument, HtmlElement } from '../html/parse-tree';
import { isNode } from '../xml/find-nodes';
import { writtenName } from '../xml/edit-tag';
import type { XmlNode } from '../xml/xml-tree';

/** An element of XML or HTML, with what ITS asks of it. */
export interface MarkupElement {
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly children: readonly (MarkupElement | string)[];
}

export interface MarkupAttribute {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export const isElement = (child: MarkupElement | string): child is MarkupElement => typeof child !== 'string';

export const textOf = (element: MarkupElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** The value of an attribute without a prefix, or of a namespace. */
export const valueOf = (element: MarkupElement, local: string, uri = ''): string | undefined =>
  element.attributes.find((each) => each.local === local && each.uri === uri)?.value;

export const fromXml = (document: string, node: XmlNode): MarkupElement => ({
  name: writtenName(document, node),
  local: node.name,
  uri: node.uri,
  attributes: node.attributes(),
  children: node.children.flatMap((child): readonly (MarkupElement | string)[] =>
    isNode(child) ? [fromXml(document, child)] : child.kind === 'text' ? [child.text] : [],
  ),
});

export const fromHtml = (document: HtmlDocument): readonly MarkupElement[] =>
  document.childNodes.flatMap((node) => ('tagName' in node ? [fromHtmlElement(node)] : []));

const fromHtmlElement = (element: HtmlElement): MarkupElement => ({
  name: element.tagName,
  local: element.tagName,
  uri: element.namespaceURI,
  attributes: element.attrs.map(({ name, value }) => ({ local: name, uri: '', value })),
  children: element.childNodes.flatMap((node): readonly (MarkupElement | string)[] =>
    'tagName' in node ? [fromHtmlElement(node)] : 'value' in node ? [node.value] : [],
  ),
});
