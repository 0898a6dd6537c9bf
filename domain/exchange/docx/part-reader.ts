import { rawXmlText } from '../xml/raw-xml-text';
import type { XmlElement, XmlListener, XmlPlace } from '../xml/read-xml';
import type { XmlText } from '../xml/xml-tree';
import { attributeOf, isCompatibility, isMath, isWord } from './names';
import type { CommentMark, DocxParagraph, DocxPiece, DocxRun, NoteReference, Revision } from './paragraph';
import { readSymbol, setParagraphProperty, setRunProperty, withoutPlace, withSpaces } from './properties';
import { trimPieces } from './raw-pieces';
import { readTrackedChange } from './tracked-change';

/** Elements whose text is none of the document: codes of fields, how it was formatted before, readings above characters. */
const SKIPPED = new Set([
  'instrText',
  'delInstrText',
  'fldData',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblGridChange',
  'tcPrChange',
  'trPrChange',
  'tblPrExChange',
  'numberingChange',
  'sectPr',
  'sdtPr',
  'rt',
]);

const LAYOUT = ' \t\r\n';

/** Elements of a run that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** By the names of elements that track something: around text, in the properties of a paragraph mark, a row, a cell. */
const INSERTS = new Set(['ins', 'moveTo', 'cellIns']);
const DELETES = new Set(['del', 'moveFrom', 'cellDel']);

const UNTRACKED: Revision = { inserted: null, deleted: null };

interface OpenRun {
  readonly run: DocxRun;
  readonly depth: number;
  /** Of `w:rPr`: where it begins, and the history of it, which is no part of how it is formatted now. */
  propertiesStart: number | null;
  history: XmlPlace | null;
  /** The child that is being read. */
  item: { readonly start: number; readonly firstPiece: number } | null;
  /** The text of `w:t` as it comes. */
  text: XmlText[] | null;
}

interface OpenParagraph {
  readonly paragraph: DocxParagraph & {
    start: number;
    end: number;
    styleId: string | null;
    outlineLevel: number | null;
    numberingId: string | null;
    listLevel: number | null;
    mark: Revision;
    readonly pieces: DocxPiece[];
    readonly comments: CommentMark[];
  };
  readonly depth: number;
  isInProperties: boolean;
  open: OpenRun | null;
}

/** Hears the XML of a part, and makes paragraphs of it. */
export class PartReader implements XmlListener {
  readonly paragraphs: DocxParagraph[] = [];
  readonly notes: NoteReference[] = [];
  equations = 0;
  readonly #name: string;
  readonly #document: string;
  /** A text box stands in a paragraph, and has paragraphs of its own. */
  readonly #open: OpenParagraph[] = [];
  /** What was tracked of all that is within an element, by its depth. */
  readonly #revisions: { readonly depth: number; readonly revision: Revision }[] = [];
  /** Of each field that is open, whether its code is being read. */
  readonly #fields: boolean[] = [];
  readonly #containers: number[] = [0];
  #lastContainer = 0;
  #noteId: string | null = null;
  #depth = 0;
  #skippedFrom: number | null = null;
  readonly #names: string[] = [];

  constructor(name: string, document: string) {
    this.#name = name;
    this.#document = document;
  }

  open(element: XmlElement): void {
    this.#depth++;
    this.#names.push(element.name);
    if (this.#skippedFrom !== null) return;
    const run = this.#run();
    if (run !== null && this.#depth === run.depth + 1) this.#openItem(run, element);
    if (isWord(element.uri)) this.#openWord(element);
    else if (isCompatibility(element.uri) && element.name === 'Fallback') this.#skip();
    else if (isMath(element.uri) && element.name === 'oMath') {
      this.equations++;
      this.#skip();
    }
  }

  close(element: XmlElement, tag: XmlPlace): void {
    const depth = this.#depth--;
    this.#names.pop();
    if (this.#skippedFrom !== null) {
      if (this.#skippedFrom !== depth) return;
      this.#skippedFrom = null;
    }
    if (isWord(element.uri)) this.#closeWord(element, tag);
    const run = this.#run();
    if (run !== null && depth === run.depth + 1) this.#closeItem(run, element, tag.end);
    while (this.#revisions.at(-1)?.depth === depth) this.#revisions.pop();
  }

  text(text: string, place: XmlPlace, isCdata: boolean): void {
    if (this.#skippedFrom === null) this.#run()?.text?.push({ kind: 'text', text, isCdata, ...place });
  }

  #openWord(element: XmlElement): void {
    const { name } = element;
    if (SKIPPED.has(name)) this.#skip();
    else if (name === 'p') this.#openParagraph(element);
    else if (name === 'r') this.#openRun(element);
    else if (INSERTS.has(name) || DELETES.has(name)) this.#track(element);
    else if (name === 'tbl' || name === 'tc' || name === 'txbxContent') this.#enter();
    else if (name === 'footnote' || name === 'endnote') this.#openNote(element);
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#refer(element);
    else if (name === 'fldChar') this.#field(attributeOf(element, 'fldCharType'));
    else if (name.startsWith('comment')) this.#comment(element);
    else if (name === 'pPr') this.#setInProperties(true);
    else this.#property(element);
  }

  #closeWord({ name, offset }: XmlElement, tag: XmlPlace): void {
    const open = this.#open.at(-1);
    if (name === 'rPrChange' && open?.open) open.open.history = { start: offset, end: tag.end };
    else if (name === 'p') this.#closeParagraph(tag.start);
    else if (name === 'pPr') this.#setInProperties(false, tag.end);
    else if (name === 'r' && open?.open) {
      open.open.run.end = tag.end;
      open.open = null;
    } else if (name === 'tbl' || name === 'tc' || name === 'txbxContent') this.#leave(name);
    else if (name === 'footnote' || name === 'endnote') this.#noteId = null;
  }

  #run(): OpenRun | null {
    return this.#open.at(-1)?.open ?? null;
  }

  #skip(): void {
    this.#skippedFrom = this.#depth;
  }

  // Places. What stands after a table is another place than what stands before it.

  #enter(): void {
    this.#containers.push(++this.#lastContainer);
  }

  #leave(name: string): void {
    this.#containers.pop();
    if (name === 'tbl' && this.#containers.length > 0) {
      this.#containers.pop();
      this.#containers.push(++this.#lastContainer);
    }
  }

  #openNote(element: XmlElement): void {
    this.#enter();
    this.#noteId = attributeOf(element, 'id') ?? '';
    // Lines and signs that part notes from the text.
    if (/separator|continuation/i.test(attributeOf(element, 'type') ?? '')) this.#skip();
  }

  #refer(element: XmlElement): void {
    const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote';
    const id = attributeOf(element, 'id') ?? '';
    this.notes.push({ kind, id, revision: this.#revision() });
  }

  // Paragraphs and their properties.

  #openParagraph({ contentOffset }: XmlElement): void {
    const paragraph = {
      part: this.#name,
      start: contentOffset,
      end: contentOffset,
      container: this.#containers.at(-1) ?? 0,
      noteId: this.#noteId,
      styleId: null,
      outlineLevel: null,
      numberingId: null,
      listLevel: null,
      pieces: [],
      comments: [],
      mark: this.#revision(),
    };
    this.#open.push({ paragraph, depth: this.#depth, isInProperties: false, open: null });
    // Those of a text box come after the one that they stand in: in the order in which they begin.
    this.paragraphs.push(paragraph);
  }

  #closeParagraph(end: number): void {
    const open = this.#open.pop();
    if (open !== undefined) open.paragraph.end = end;
    // The code of a field ends with its paragraph at the latest: one that is never closed must not swallow the rest. Its result may go on.
    this.#fields.length = 0;
  }

  #setInProperties(isIn: boolean, end?: number): void {
    const open = this.#open.at(-1);
    if (open === undefined || open.open !== null) return;
    open.isInProperties = isIn;
    if (end !== undefined) open.paragraph.start = end;
  }

  #property(element: XmlElement): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    if (open.isInProperties) setParagraphProperty(open.paragraph, element);
    else if (open.open !== null && open.open.propertiesStart !== null) setRunProperty(open.open, element);
  }

  // What is tracked.

  #track(element: XmlElement): void {
    const change = readTrackedChange(element);
    const added: Partial<Revision> = INSERTS.has(element.name) ? { inserted: change } : { deleted: change };
    const parent = this.#names.at(-2);
    const open = this.#open.at(-1);
    if (parent === 'trPr' || parent === 'tcPr') {
      // Said of the row or the cell, which stands two levels up.
      this.#revisions.push({ depth: this.#depth - 2, revision: { ...this.#revision(), ...added } });
    } else if (parent !== 'rPr') {
      this.#revisions.push({ depth: this.#depth, revision: { ...this.#revision(), ...added } });
    } else if (open?.isInProperties) {
      open.paragraph.mark = { ...open.paragraph.mark, ...added };
    }
  }

  #revision(): Revision {
    return this.#revisions.at(-1)?.revision ?? UNTRACKED;
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
    else if (type === 'end') this.#fields.pop();
  }

  #comment(element: XmlElement): void {
    const open = this.#open.at(-1);
    const kind = {
      commentRangeStart: 'start',
      commentRangeEnd: 'end',
      commentReference: 'reference',
    } as const;
    if (open === undefined || !Object.hasOwn(kind, element.name)) return;
    const { comments, pieces } = open.paragraph;
    comments.push({
      id: attributeOf(element, 'id') ?? '',
      kind: kind[element.name as keyof typeof kind],
      at: pieces.length,
    });
  }

  // Runs and their text.

  #openRun({ offset, contentOffset }: XmlElement): void {
    const open = this.#open.at(-1);
    if (open === undefined || open.open !== null) return;
    const run: DocxRun = {
      start: offset,
      tagEnd: contentOffset,
      properties: '',
      isHidden: false,
      langs: {},
      items: [],
      end: contentOffset,
    };
    open.open = { run, depth: this.#depth, propertiesStart: null, history: null, item: null, text: null };
  }

  #openItem(open: OpenRun, element: XmlElement): void {
    if (isWord(element.uri) && element.name === 'rPr') {
      open.propertiesStart = element.offset;
      return;
    }
    const { pieces } = this.#open.at(-1)?.paragraph ?? { pieces: [] };
    open.item = { start: element.offset, firstPiece: pieces.length };
    const isText = isWord(element.uri) && (element.name === 't' || element.name === 'delText');
    if (isText) open.text = [];
  }

  #closeItem(open: OpenRun, element: XmlElement, end: number): void {
    const { run, item } = open;
    if (open.propertiesStart !== null) {
      run.properties = withoutPlace(this.#document, { start: open.propertiesStart, end }, open.history);
      open.propertiesStart = null;
      return;
    }
    const paragraph = this.#open.at(-1)?.paragraph;
    if (item === null || paragraph === undefined) return;
    if (isWord(element.uri) && !this.#fields.includes(true)) {
      for (const piece of this.#piecesOf(open, element, { start: item.start, end })) {
        paragraph.pieces.push({ ...piece, run, revision: this.#revision() });
      }
    }
    run.items.push({ start: item.start, end, pieces: paragraph.pieces.slice(item.firstPiece) });
    open.item = null;
    open.text = null;
  }

  #piecesOf({ text }: OpenRun, element: XmlElement, place: XmlPlace) {
    if (text !== null) {
      const pieces = text.flatMap((each) => rawXmlText(this.#document, each)).map(withSpaces);
      const preserves = element.attribute('xml:space') === 'preserve';
      return preserves ? pieces : trimPieces(pieces, LAYOUT);
    }
    const symbol = element.name === 'sym' ? readSymbol(element) : CHARACTERS[element.name];
    return symbol === undefined ? [] : [{ text: symbol, ...place }];
  }
}
