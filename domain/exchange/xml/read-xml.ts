import type { SaxesTagNS } from 'saxes';
import type { ExchangeIssue } from '../issue';
import { LineIndex } from '../line-index';
import { QuickParser } from './quick-parser';

export interface XmlAttribute {
  /** As it is written: `xml:lang`. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** Namespace; '' for none. */
  readonly uri: string;
  readonly value: string;
}

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Namespace; '' for none. */
  readonly uri: string;
  /** By its name as it is written: `xml:lang`. */
  readonly attribute: (name: string) => string | undefined;
  readonly attributes: () => readonly XmlAttribute[];
  /** Where its tag begins in the text. */
  readonly offset: number;
  /** Where its content begins: after the tag. */
  readonly contentOffset: number;
}

/** Where something stands in the document: UTF-16 offsets, half-open. */
export type XmlPlace = Readonly<Record<'start' | 'end', number>>;

/** Is told what stands in a document, in the order of the document. The text of CDATA is text. */
export interface XmlListener {
  readonly open: (element: XmlElement) => void;
  /** With the place of the closing tag; empty and after the tag where the element closes itself. */
  readonly close: (element: XmlElement, tag: XmlPlace) => void;
  /** Told of every run between two pieces of markup; the place is that of the run as it is written, CDATA with its brackets. */
  readonly text: (text: string, place: XmlPlace, isCdata: boolean) => void;
  readonly instruction?: (target: string, body: string, place: XmlPlace) => void;
  readonly comment?: (text: string, place: XmlPlace) => void;
}

/** Documents of terminology and translation reach 15; what is deeper was made to hurt. */
const MAX_DEPTH = 100;
/** Some 100 MB of the densest documents there are. */
const MAX_ELEMENTS = 5_000_000;
/** The richest element of XLIFF has some thirty. */
const MAX_ATTRIBUTES = 256;
/** What is read at once. */
const CHARS_A_STEP = 131_072;

class Refused extends Error {
  constructor(readonly issue: ExchangeIssue) {
    super(issue.code);
  }
}

/**
 * Reads a document in steps, so that nobody waits for a long one: null when it has come to its end, or why it is refused. Nothing is
 * fetched and no entity expanded but the five of XML; what is not well-formed is not guessed at.
 */
export function* readXml(text: string, listener: XmlListener): Generator<void, ExchangeIssue | null> {
  const reading = new Reading(text, listener);
  try {
    for (let at = 0; at < text.length; at += CHARS_A_STEP) {
      reading.write(text.slice(at, at + CHARS_A_STEP));
      yield;
    }
    reading.close();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.issue;
    throw error;
  }
}

class Reading {
  readonly #parser = new QuickParser({ xmlns: true });
  readonly #open: XmlElement[] = [];
  #elements = 0;
  /** Where the last piece of markup ended: the next begins at the first `<` from there, for no text has one. */
  #markupEnd = 0;

  constructor(
    readonly text: string,
    listener: XmlListener,
  ) {
    const parser = this.#parser;
    parser.on('error', (error) => this.#refuse(error));
    parser.on('xmldecl', () => this.#passMarkup());
    parser.on('doctype', (doctype) => {
      // A declaration may name the DTD of its format, which nobody reads. One that declares entities is made to do harm.
      if (/<!ENTITY/i.test(doctype)) this.#stop({ code: 'xml_entity', params: {} });
      this.#passMarkup();
    });
    let attributes = 0;
    parser.on('opentagstart', () => (attributes = 0));
    parser.on('attribute', () => {
      attributes++;
      if (attributes > MAX_ATTRIBUTES)
        this.#stop({ code: 'too_many_attributes', params: { limit: MAX_ATTRIBUTES } });
    });
    parser.on('opentag', (tag) => {
      this.#count();
      const element = elementOf(tag, this.#passMarkup());
      this.#open.push(element);
      listener.open(element);
    });
    parser.on('closetag', ({ isSelfClosing }) => {
      const element = this.#open.pop();
      const here = { start: this.#markupEnd, end: this.#markupEnd };
      const tag = isSelfClosing ? here : this.#passMarkup();
      if (element !== undefined) listener.close(element, tag);
    });
    parser.on('text', (piece) => {
      if (this.#open.length === 0) return;
      listener.text(piece, { start: this.#markupEnd, end: parser.position - 1 }, false);
    });
    parser.on('cdata', (piece) => {
      const place = this.#passMarkup();
      if (this.#open.length > 0) listener.text(piece, place, true);
    });
    parser.on('processinginstruction', ({ target, body }) => {
      const place = this.#passMarkup();
      listener.instruction?.(target, body, place);
    });
    parser.on('comment', (comment) => {
      // Told before the last `>`.
      const place = this.#passMarkup(1);
      listener.comment?.(comment, place);
    });
  }

  write(piece: string): void {
    this.#parser.write(piece);
  }

  close(): void {
    this.#parser.close();
  }

  /** Markup has been read to its end. Without this call, its text would be taken for that of the next. */
  #passMarkup(toCome = 0): XmlPlace {
    const start = this.text.indexOf('<', this.#markupEnd);
    this.#markupEnd = this.#parser.position + toCome;
    return { start, end: this.#markupEnd };
  }

  #count(): void {
    if (this.#open.length >= MAX_DEPTH) this.#stop({ code: 'too_deep', params: { limit: MAX_DEPTH } });
    this.#elements++;
    if (this.#elements > MAX_ELEMENTS)
      this.#stop({ code: 'too_many_elements', params: { limit: MAX_ELEMENTS } });
  }

  #refuse(error: Error): never {
    return this.#stop(
      /undefined entity/i.test(error.message)
        ? { code: 'xml_entity', params: {} }
        : { code: 'not_xml', params: {} },
    );
  }

  #stop(said: Pick<ExchangeIssue, 'code' | 'params'>): never {
    const position = new LineIndex(this.text).at(Math.min(this.#parser.position, this.text.length));
    throw new Refused({ ...said, severity: 'error', position } as ExchangeIssue);
  }
}

const elementOf = (tag: SaxesTagNS, { start, end }: XmlPlace): XmlElement => ({
  name: tag.local,
  uri: tag.uri,
  attribute: (name) => tag.attributes[name]?.value,
  attributes: () => Object.values(tag.attributes),
  offset: start,
  contentOffset: end,
});
