import type { ChangeSet } from '../text/change-set';
import type { TextDocument } from './document';
import type { Parsed } from './parsed';

/**
 * How sure a format is, from the content alone, that a text is its own: `certain` overrules a file name
 * (`<!doctype html>` in a .txt file), `likely` overrules a name that says nothing, `possible` breaks a tie.
 */
export type Likelihood = 'certain' | 'likely' | 'possible' | 'unlikely';

interface FormatDescription {
  readonly id: string;
  /** Lower case, without the dot; the first one is for files that we write. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Looks at the beginning of a text only. */
  readonly detect: (sample: string) => Likelihood;
}

/** A format that holds one text: a source, or a translation. */
export interface TextFormat extends FormatDescription {
  readonly kind: 'text';
  readonly parse: (text: string) => Parsed<TextDocument>;
  /** `lang` is BCP 47 of the text; formats that cannot say it ignore it. */
  readonly serialize: (document: TextDocument, lang: string) => string;
  /**
   * The file with changes of its blocks, and nothing else of it touched. Blocks are numbered as `parse` lists them, from 0; changes
   * are over their texts. Without any it is the same string.
   */
  readonly rewrite?: (text: string, edits: BlockEdits) => string;
}

/** Changes of the texts of a document, by the number of the block. */
export type BlockEdits = ReadonlyMap<number, ChangeSet>;

/** A format that holds one text in a file that is packed (DOCX). */
export interface PackedFormat {
  readonly kind: 'packed';
  readonly id: string;
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  readonly detect: (bytes: Uint8Array) => Likelihood;
  /** In steps, so that a server can do other work in between; so is `rewrite`, which is as in `TextFormat`. */
  readonly parse: (bytes: Uint8Array) => Generator<void, Parsed<TextDocument>>;
  readonly rewrite: (bytes: Uint8Array, edits: BlockEdits) => Generator<void, Uint8Array>;
  /** A new file; `lang` is BCP 47 of the text. */
  readonly create: (document: TextDocument, lang: string) => Generator<void, Uint8Array>;
}
