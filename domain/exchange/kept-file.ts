import type { Side } from '../article/block';
import type { BitextOptions } from './bitext';
import type { Encoding } from './encodings';

/** What it takes to read a file again as it was read. */
export interface ReadingOptions extends BitextOptions {
  /** Of files that are text. */
  readonly encoding?: Encoding;
}

/** A file that an article was made of, as it came. */
export interface KeptFile {
  readonly side: 'both' | Side;
  /** '' for text that was pasted: it is kept as UTF-8. */
  readonly name: string;
  /** Id of the format that read it. */
  readonly format: string;
  readonly options: ReadingOptions;
  readonly content: Uint8Array;
}
