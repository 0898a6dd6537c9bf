import type { ExchangeIssue } from '../issue';
import type { XmlElement, XmlListener, XmlPlace } from './read-xml';
import { readXml } from './read-xml';

/** An element with what is in it. All offsets are places in the text of the document, in UTF-16 code units. */
export interface XmlNode extends XmlElement, XmlPlace {
  readonly kind: 'element';
  readonly children: readonly XmlChild[];
  /** Where its closing tag begins; `end`, and the end of its opening tag, where it closes itself. */
  readonly contentEnd: number;
}

export interface XmlText extends XmlPlace {
  readonly kind: 'text';
  readonly text: string;
  readonly isCdata: boolean;
}

export interface XmlComment extends XmlPlace {
  readonly kind: 'comment';
  readonly text: string;
}

export interface XmlInstruction extends XmlPlace {
  readonly kind: 'instruction';
  readonly target: string;
  readonly body: string;
}

export type XmlChild = XmlNode | XmlText | XmlComment | XmlInstruction;

/** Is told of what a document holds by parts that are whole, so that no more of it need be in memory than one. */
export interface XmlPartListener {
  /** Whether the element, and all that is in it, is a part of its own. Not asked within a part. */
  readonly isPart: (element: XmlElement, depth: number) => boolean;
  readonly part: (node: XmlNode) => void;
  /** The elements around the parts, as they begin and end; and what else is there outside them. */
  readonly open?: (element: XmlElement) => void;
  readonly close?: (element: XmlElement, tag: XmlPlace) => void;
  readonly between?: (child: Exclude<XmlChild, XmlNode>) => void;
}

/** As `readXml`: in steps, null at the end, or why the document is refused. */
export const readXmlParts = (
  text: string,
  listener: XmlPartListener,
): Generator<void, ExchangeIssue | null> => readXml(text, new PartBuilder(listener));

export type XmlTreeResult =
  { readonly ok: true; readonly root: XmlNode } | { readonly ok: false; readonly issue: ExchangeIssue };

/** A whole document as a tree, for files that are small, or are looked at from all sides. */
export function parseXmlTree(text: string): XmlTreeResult {
  const roots: XmlNode[] = [];
  const steps = readXmlParts(text, { isPart: () => true, part: (node) => roots.push(node) });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    if (step.value !== null) return { ok: false, issue: step.value };
    const [root] = roots;
    if (root === undefined) throw new Error('A document that was read to its end has a root');
    return { ok: true, root };
  }
}

interface GrowingNode extends XmlNode {
  readonly children: XmlChild[];
  contentEnd: number;
  end: number;
}

/** Field by field: there are hundreds of thousands, and to spread an object costs more than to read an element. */
const growingNode = (element: XmlElement): GrowingNode => ({
  kind: 'element',
  name: element.name,
  uri: element.uri,
  attribute: element.attribute,
  attributes: element.attributes,
  offset: element.offset,
  contentOffset: element.contentOffset,
  children: [],
  start: element.offset,
  contentEnd: 0,
  end: 0,
});

class PartBuilder implements XmlListener {
  readonly #listener: XmlPartListener;
  readonly #stack: GrowingNode[] = [];
  #depth = 0;

  constructor(listener: XmlPartListener) {
    this.#listener = listener;
  }

  open(element: XmlElement): void {
    const isWithin = this.#stack.length > 0;
    if (!isWithin && !this.#listener.isPart(element, this.#depth)) {
      this.#depth++;
      this.#listener.open?.(element);
      return;
    }
    this.#stack.push(growingNode(element));
  }

  close(element: XmlElement, tag: XmlPlace): void {
    const node = this.#stack.pop();
    if (node === undefined) {
      this.#depth--;
      this.#listener.close?.(element, tag);
      return;
    }
    node.contentEnd = tag.start;
    node.end = tag.end;
    const parent = this.#stack.at(-1);
    if (parent === undefined) this.#listener.part(node);
    else parent.children.push(node);
  }

  text(text: string, place: XmlPlace, isCdata: boolean): void {
    this.#add({ kind: 'text', text, isCdata, start: place.start, end: place.end });
  }

  comment(text: string, place: XmlPlace): void {
    this.#add({ kind: 'comment', text, ...place });
  }

  instruction(target: string, body: string, place: XmlPlace): void {
    this.#add({ kind: 'instruction', target, body, ...place });
  }

  #add(child: Exclude<XmlChild, XmlNode>): void {
    const parent = this.#stack.at(-1);
    if (parent === undefined) this.#listener.between?.(child);
    else parent.children.push(child);
  }
}
