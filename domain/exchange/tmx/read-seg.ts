import type { CodedText, InlineCode } from '../inline-code';
import { rawTextOf, type RawPiece, type RawText } from '../raw-text';
import { rawXmlText } from '../xml/raw-xml-text';
import type { XmlNode } from '../xml/xml-tree';
import { codeLabel } from './code-label';

/** A text of a memory with the place of each piece of it. */
export interface SegText extends CodedText {
  readonly raw: RawText;
}

export interface Seg extends SegText {
  /** The element that holds the text. */
  readonly node: XmlNode;
  /** Texts within its codes (`sub`: the text for an image), in the order of the file. */
  readonly subs: readonly Seg[];
}

const SINGLE: ReadonlySet<string> = new Set(['ph', 'it', 'ut']);

/** What a `seg` or `sub` holds: its text, and what stands in it. `hi` only marks words: it is no code, and stays where it is. */
export function readSeg(document: string, node: XmlNode): Seg {
  const reading = new SegReading(document);
  reading.content(node);
  const raw = rawTextOf(reading.pieces, node.contentOffset);
  return { node, text: raw.text, codes: reading.codes, raw, subs: reading.subs };
}

class SegReading {
  readonly pieces: RawPiece[] = [];
  readonly codes: InlineCode[] = [];
  readonly subs: Seg[] = [];
  #length = 0;
  /** What is the same code on both sides, by the number that pairs its beginning with its end. */
  readonly #open = new Map<string, string>();
  #unnumbered = 0;

  constructor(readonly document: string) {}

  content({ children }: XmlNode): void {
    for (const child of children) {
      if (child.kind === 'text') this.#text(rawXmlText(this.document, child));
      if (child.kind === 'element') this.#element(child);
    }
  }

  #text(pieces: readonly RawPiece[]): void {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.#length += piece.text.length;
    }
  }

  #element(node: XmlNode): void {
    const { name } = node;
    if (name === 'bpt') this.#code(node, 'open', this.#beginning(node));
    else if (name === 'ept') this.#code(node, 'close', this.#end(node));
    else if (SINGLE.has(name)) this.#code(node, 'single', node.attribute('x') ?? this.#nextId(name));
    else this.content(node);
  }

  #beginning(node: XmlNode): string {
    const number = node.attribute('i') ?? '';
    const id = node.attribute('x') ?? `i${number}`;
    this.#open.set(number, id);
    return id;
  }

  #end(node: XmlNode): string {
    const number = node.attribute('i') ?? '';
    return this.#open.get(number) ?? `i${number}`;
  }

  #nextId(name: string): string {
    this.#unnumbered++;
    return `${name}${String(this.#unnumbered)}`;
  }

  #code(node: XmlNode, kind: InlineCode['kind'], id: string): void {
    const label = codeLabel(this.#written(node), node.attribute('type') ?? node.name);
    this.codes.push({ at: this.#length, kind, id, label });
  }

  /** What a code holds of the original file, without the texts in it. */
  #written({ children }: XmlNode): string {
    return children
      .map((child) => {
        if (child.kind === 'text') return child.text;
        if (child.kind !== 'element') return '';
        if (child.name !== 'sub') return this.#written(child);
        this.subs.push(readSeg(this.document, child));
        return '';
      })
      .join('');
  }
}
