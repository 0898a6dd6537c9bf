import type { ArticleInfo } from '../article/article';
import type { BlockKind } from '../article/block';
import type { InlineCode } from '../article/inline-code';

/** A paragraph, heading … as a reader found it: not empty, no white space at its ends, LF for line breaks. */
export interface DocumentBlock {
  readonly kind: BlockKind;
  /** As in `Block`: 1–6 for a heading, nesting depth from 1 for a list item, 0 otherwise. */
  readonly level: number;
  readonly text: string;
  /** As in `Block`. */
  readonly codes?: readonly InlineCode[];
}

/** What a file says of itself. A property is there only when the file has it. */
export interface DocumentInfo extends Partial<
  Pick<ArticleInfo, 'title' | 'byline' | 'publishedOn' | 'address'>
> {
  /** BCP 47, as declared; not checked against the text. */
  readonly lang?: string;
}

/** One side of an article: what a reader of a monolingual format makes, and what its writer takes. */
export interface TextDocument {
  readonly blocks: readonly DocumentBlock[];
  readonly info: DocumentInfo;
}
