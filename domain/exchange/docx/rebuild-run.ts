import { escapeXml } from '../xml/escape-xml';
import type { BlockChange, RunToken } from './paint-runs';
import type { DocxPiece, DocxRun, RunItem } from './paragraph';

/** Copies a stretch of the part, with what has been changed within it already. */
export type CopyRaw = (start: number, end: number) => string;

export interface RunWriting {
  /** The text of the part. */
  readonly document: string;
  readonly copy: CopyRaw;
  /** A number that no tracked change of the package has. */
  readonly newId: () => number;
}

/** What is being written: text as it stays, or text that somebody inserted or deleted. */
type Mode = { readonly kind: 'kept' } | { readonly kind: 'ins' | 'del'; readonly change: BlockChange };
const KEPT: Mode = { kind: 'kept' };

/** A run as its tokens have it: several runs where part of its text is tracked. What of it is not touched is copied as it is. */
export function rebuildRun(run: DocxRun, tokens: readonly RunToken[], writing: RunWriting): string {
  const writer = new RunWriter(run, writing);
  let next = 0;
  for (const item of run.items) {
    const own: RunToken[] = [];
    for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
      const isHere = token.kind === 'text' ? isIn(item, token.piece) : item.pieces.length > 0;
      if (!isHere) break;
      own.push(token);
      next++;
    }
    writer.writeItem(item, own);
  }
  return writer.end();
}

class RunWriter {
  readonly #run: DocxRun;
  readonly #writing: RunWriting;
  readonly #prefix: string;
  #xml = '';
  #mode: Mode | null = null;
  /** Text that waits for more of the same, in the form of the file. */
  #text = '';
  #isFirst = true;

  constructor(run: DocxRun, writing: RunWriting) {
    this.#run = run;
    this.#writing = writing;
    this.#prefix = /^<([^\s:>/]+:)?/.exec(writing.document.slice(run.start, run.tagEnd))?.[1] ?? '';
  }

  writeItem(item: RunItem, tokens: readonly RunToken[]): void {
    const isUntouched = tokens.every((token) => token.kind === 'text' && token.deletedBy === null);
    if (isUntouched) {
      this.#writeMarkup(KEPT, this.#writing.copy(item.start, item.end));
      return;
    }
    for (const token of tokens) {
      if (token.kind === 'insert') this.#writeInsertion(token.change);
      else if (token.kind === 'text') this.#writePiece(item, token);
      else {
        this.#close();
        this.#xml += token.markup.write(this.#prefix);
      }
    }
  }

  end(): string {
    // A run that loses all its text stays, with its formatting, where nobody tracks what went.
    if (this.#xml === '' && this.#mode === null) this.#enter(KEPT);
    this.#close();
    return this.#xml;
  }

  #writePiece(item: RunItem, { piece, from, to, deletedBy }: Extract<RunToken, { kind: 'text' }>): void {
    if (deletedBy !== null && deletedBy.tracked === null) return;
    const mode: Mode = deletedBy === null ? KEPT : { kind: 'del', change: deletedBy };
    const { document } = this.#writing;
    // A tab or a line break is an element of its own, and no text of one.
    if (piece.start === item.start) this.#writeMarkup(mode, document.slice(item.start, item.end));
    else this.#writeText(mode, rawSlice(document, piece, from, to));
  }

  #writeInsertion(change: BlockChange): void {
    const mode: Mode = change.tracked === null ? KEPT : { kind: 'ins', change };
    const parts = change.insert.split(/([\n\t])/);
    for (const part of parts) {
      if (part === '\n') this.#writeMarkup(mode, `<${this.#prefix}br/>`);
      else if (part === '\t') this.#writeMarkup(mode, `<${this.#prefix}tab/>`);
      else if (part !== '') this.#writeText(mode, escapeXml(part));
    }
  }

  #writeText(mode: Mode, raw: string): void {
    this.#enter(mode);
    this.#text += raw;
  }

  #writeMarkup(mode: Mode, raw: string): void {
    this.#enter(mode);
    this.#flush();
    this.#xml += raw;
  }

  #enter(mode: Mode): void {
    if (isSame(this.#mode, mode)) return;
    this.#close();
    this.#mode = mode;
    if (mode.kind !== 'kept') this.#xml += `<${this.#prefix}${mode.kind}${this.#tracking(mode.change)}>`;
    const run = this.#run;
    const { document } = this.#writing;
    // As it is written the first time; without the history of its formatting when it is there again.
    const firstItem = run.items[0]?.start ?? run.tagEnd;
    if (mode.kind === 'kept' && this.#isFirst) {
      this.#xml += document.slice(run.start, firstItem);
      this.#isFirst = false;
    } else this.#xml += document.slice(run.start, run.tagEnd) + run.properties;
  }

  #close(): void {
    if (this.#mode === null) return;
    this.#flush();
    this.#xml += `</${this.#prefix}r>`;
    if (this.#mode.kind !== 'kept') this.#xml += `</${this.#prefix}${this.#mode.kind}>`;
    this.#mode = null;
  }

  #flush(): void {
    if (this.#text === '') return;
    const name = `${this.#prefix}${this.#mode?.kind === 'del' ? 'delText' : 't'}`;
    this.#xml += `<${name} xml:space="preserve">${this.#text}</${name}>`;
    this.#text = '';
  }

  #tracking({ tracked }: BlockChange): string {
    const attribute = (name: string, value: string): string =>
      value === '' ? '' : ` ${this.#prefix}${name}="${escapeXml(value)}"`;
    const id = attribute('id', String(this.#writing.newId()));
    return (
      id +
      ` ${this.#prefix}author="${escapeXml(tracked?.author ?? '')}"` +
      attribute('date', tracked?.date ?? '')
    );
  }
}

const isIn = (item: RunItem, piece: DocxPiece): boolean => piece.start >= item.start && piece.end <= item.end;

const isSame = (a: Mode | null, b: Mode): boolean =>
  a?.kind === b.kind && (a.kind === 'kept' || b.kind === 'kept' || a.change === b.change);

/** Text as it is written in the file; that of CDATA is written otherwise, for it stands without its brackets. */
function rawSlice(document: string, piece: DocxPiece, from: number, to: number): string {
  const isAsWritten = piece.text.length === piece.end - piece.start;
  if (!isAsWritten) return document.slice(piece.start, piece.end);
  const raw = document.slice(piece.start + from, piece.start + to);
  return /[<&]/.test(raw) ? escapeXml(piece.text.slice(from, to)) : raw;
}
