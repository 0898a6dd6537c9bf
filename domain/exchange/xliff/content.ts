import { NO_CODES, type CodedText, type InlineCode } from '../inline-code';
import { rawTextOf, type RawPiece, type RawText } from '../raw-text';
import { isNode } from '../xml/find-nodes';
import { rawXmlText } from '../xml/raw-xml-text';
import type { XmlNode, XmlText } from '../xml/xml-tree';

/** What an element within a text is. */
export type Inline =
  /** A code, with all that is in it. */
  | { readonly is: 'code'; readonly kind: InlineCode['kind']; readonly id: string; readonly label: string }
  /** A code before its content, and one after it. */
  | { readonly is: 'pair'; readonly id: string; readonly label: string; readonly endLabel: string }
  /** An annotation of its content. */
  | { readonly is: 'mark' }
  /** An annotation whose end is an element of its own. */
  | { readonly is: 'mark-start' }
  | { readonly is: 'mark-end'; readonly of: string };

export type ReadInline = (node: XmlNode) => Inline;

/** An annotation: no code of the translation, but it says something of the text it lies over. */
export interface Mark {
  readonly node: XmlNode;
  /** The element that ends it, where it is another one. */
  readonly endNode: XmlNode | null;
  readonly start: number;
  end: number;
}

/** The end of an annotation that began in another content. */
export interface StrayEnd {
  readonly node: XmlNode;
  /** Id of the annotation. */
  readonly of: string;
  /** Where it stands in the text. */
  readonly at: number;
}

/** The content of a source or target. */
export interface Content {
  /** The element that it is in. */
  readonly node: XmlNode;
  readonly raw: RawText;
  readonly codes: readonly InlineCode[];
  readonly marks: readonly Mark[];
  /** Where an annotation ends that began elsewhere. */
  readonly strayEnds: readonly StrayEnd[];
  /** The element that each piece stands in, in the order of the pieces. */
  readonly parents: readonly XmlNode[];
  /** Line ends of the layout, with the spaces around them: each reads as one space, or as nothing at the ends of the text. */
  readonly layout: readonly RawPiece[];
}

export const codedTextOf = ({ raw, codes }: Content): CodedText => ({ text: raw.text, codes });

/** Reads a source or target. `keepsSpaces`: `xml:space` around it says that its line ends are text. */
export function readContent(
  document: string,
  node: XmlNode,
  readInline: ReadInline,
  keepsSpaces: boolean,
): Content {
  const reading = new ContentReading(document, readInline);
  reading.readChildren(node, keepsSpaces);
  return reading.contentOf(node);
}

const within = (code: InlineCode, length: number): InlineCode =>
  code.at <= length ? code : { ...code, at: length };

const withinMark = (mark: Mark, length: number): Mark => ({
  ...mark,
  start: Math.min(mark.start, length),
  end: Math.min(mark.end, length),
});

const LAYOUT = /[ \t]*[\r\n][ \t\r\n]*/g;

class ContentReading {
  readonly #pieces: RawPiece[] = [];
  readonly #layout: RawPiece[] = [];
  readonly #layoutPieces = new Set<RawPiece>();
  readonly #parents: XmlNode[] = [];
  readonly #codes: InlineCode[] = [];
  readonly #marks: Mark[] = [];
  readonly #strayEnds: StrayEnd[] = [];
  /** Annotations whose end has not been found, by their ids: their numbers. */
  readonly #open = new Map<string, number>();
  #length = 0;

  constructor(
    readonly document: string,
    readonly readInline: ReadInline,
  ) {}

  readChildren(parent: XmlNode, keepsSpaces: boolean): void {
    for (const child of parent.children) {
      if (child.kind === 'text') this.#readText(child, parent, keepsSpaces);
      else if (isNode(child)) this.#readElement(child, keepsSpaces);
    }
  }

  contentOf(node: XmlNode): Content {
    this.#dropLayoutAtEnd();
    const raw = rawTextOf(this.#pieces, node.contentOffset);
    const { length } = raw.text;
    return {
      node,
      raw,
      codes: this.#codes.length === 0 ? NO_CODES : this.#codes.map((code) => within(code, length)),
      marks: this.#marks.map((mark) => (mark.end <= length ? mark : withinMark(mark, length))),
      strayEnds: this.#strayEnds.map((end) => (end.at <= length ? end : { ...end, at: length })),
      parents: this.#parents,
      layout: this.#layout,
    };
  }

  #readText(text: XmlText, parent: XmlNode, keepsSpaces: boolean): void {
    if (keepsSpaces || text.isCdata || !/[\r\n]/.test(text.text)) {
      this.#addText(text, parent);
      return;
    }
    const { start, end } = text;
    let done = start;
    for (const found of this.document.slice(start, end).matchAll(LAYOUT)) {
      const from = start + found.index;
      this.#addText({ ...text, start: done, end: from }, parent);
      done = from + found[0].length;
      this.#addLayout({ text: ' ', start: from, end: done }, parent);
    }
    this.#addText({ ...text, start: done, end }, parent);
  }

  #addText(text: XmlText, parent: XmlNode): void {
    for (const piece of rawXmlText(this.document, text)) this.#addPiece(piece, parent);
  }

  #addLayout(piece: RawPiece, parent: XmlNode): void {
    const last = this.#pieces.at(-1);
    this.#layout.push(piece);
    if (last === undefined || this.#layoutPieces.has(last)) return;
    this.#layoutPieces.add(piece);
    this.#addPiece(piece, parent);
  }

  #addPiece(piece: RawPiece, parent: XmlNode): void {
    this.#pieces.push(piece);
    this.#parents.push(parent);
    this.#length += piece.text.length;
  }

  #readElement(node: XmlNode, keepsSpaces: boolean): void {
    const inline = this.readInline(node);
    const at = this.#length;
    switch (inline.is) {
      case 'code':
        this.#codes.push({ at, kind: inline.kind, id: inline.id, label: inline.label });
        return;
      case 'pair':
        this.#codes.push({ at, kind: 'open', id: inline.id, label: inline.label });
        this.readChildren(node, spacesWithin(node, keepsSpaces));
        this.#codes.push({ at: this.#length, kind: 'close', id: inline.id, label: inline.endLabel });
        return;
      case 'mark': {
        const mark: Mark = { node, endNode: null, start: at, end: at };
        this.#marks.push(mark);
        this.readChildren(node, spacesWithin(node, keepsSpaces));
        mark.end = this.#length;
        return;
      }
      case 'mark-start':
        // Until its end is found: to the end of the text.
        this.#open.set(node.attribute('id') ?? '', this.#marks.length);
        this.#marks.push({ node, endNode: null, start: at, end: Infinity });
        return;
      case 'mark-end':
        this.#endMark(node, inline.of);
    }
  }

  #endMark(endNode: XmlNode, id: string): void {
    const index = this.#open.get(id);
    const mark = index === undefined ? undefined : this.#marks[index];
    this.#open.delete(id);
    if (index === undefined || mark === undefined)
      this.#strayEnds.push({ node: endNode, of: id, at: this.#length });
    else this.#marks[index] = { ...mark, endNode, end: this.#length };
  }

  #dropLayoutAtEnd(): void {
    for (;;) {
      const last = this.#pieces.at(-1);
      if (last === undefined || !this.#layoutPieces.has(last)) return;
      this.#pieces.pop();
      this.#parents.pop();
    }
  }
}

/** What `xml:space` of an element says, or else what was said around it. */
export function spacesWithin({ attribute }: Pick<XmlNode, 'attribute'>, around: boolean): boolean {
  const said = attribute('xml:space');
  return said === undefined ? around : said === 'preserve';
}
