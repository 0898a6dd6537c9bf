import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ExchangeIssue } from '../issue';
import { LineIndex } from '../line-index';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Namespace; '' for none. */
  readonly uri: string;
  /** By its name as it is written: `xml:lang`. */
  readonly attribute: (name: string) => string | undefined;
  /** Where its tag begins in the text. */
  readonly offset: number;
}

/** Is told what stands in a document, in the order of the document. The text of CDATA is text. */
export interface XmlListener {
  readonly open: (element: XmlElement) => void;
  readonly close: (element: XmlElement) => void;
  readonly text: (text: string) => void;
  readonly instruction?: (target: string, body: string) => void;
}

/** Documents of terminology and translation reach 15; what is deeper was made to hurt. */
const MAX_DEPTH = 100;
/** Some 100 MB of the densest documents there are. */
const MAX_ELEMENTS = 5_000_000;
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
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #open: XmlElement[] = [];
  #elements = 0;
  /** Where the tag begins that is being read. */
  #tagStart = 0;

  constructor(
    readonly text: string,
    listener: XmlListener,
  ) {
    const parser = this.#parser;
    parser.on('error', (error) => this.#refuse(error));
    parser.on('doctype', (doctype) => {
      // A declaration may name the DTD of its format, which nobody reads. One that declares entities is made to do harm.
      if (/<!ENTITY/i.test(doctype)) this.#stop({ code: 'xml_entity', params: {} });
    });
    parser.on('opentagstart', () => {
      this.#tagStart = text.lastIndexOf('<', parser.position - 1);
    });
    parser.on('opentag', (tag) => {
      this.#count();
      const element = elementOf(tag, this.#tagStart);
      this.#open.push(element);
      listener.open(element);
    });
    parser.on('closetag', () => {
      const element = this.#open.pop();
      if (element !== undefined) listener.close(element);
    });
    parser.on('text', (piece) => this.#tellText(listener, piece));
    parser.on('cdata', (piece) => this.#tellText(listener, piece));
    parser.on('processinginstruction', ({ target, body }) => listener.instruction?.(target, body));
  }

  write(piece: string): void {
    this.#parser.write(piece);
  }

  close(): void {
    this.#parser.close();
  }

  #tellText(listener: XmlListener, piece: string): void {
    if (this.#open.length > 0) listener.text(piece);
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

const elementOf = (tag: SaxesTagNS, offset: number): XmlElement => ({
  name: tag.local,
  uri: tag.uri,
  attribute: (name) => tag.attributes[name]?.value,
  offset,
});
