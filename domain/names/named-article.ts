import type { BlockKind } from '../article/block';
import type { Span } from '../text/span';
import type { Tokens } from '../text/tokens';

/** A text and its tokens. What checks call a `CheckedArticle` is a `NamedArticle`. */
export interface NamedText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly tokens: Tokens;
}

export interface NamedBlock extends NamedText {
  /** Position among the blocks of its side. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly sentenceStarts: readonly number[];
}

/** The words of one side that belong to a segment, and where each part of them comes from. */
export interface NamedPiece extends NamedText {
  readonly parts: readonly { readonly at: number; readonly block: number; readonly span: Span }[];
}

export interface NamedPair {
  readonly source: NamedPiece;
  readonly target: NamedPiece;
}

/** An article as the ledger reads it. Without a source there are no pairs. */
export interface NamedArticle {
  readonly source: readonly NamedBlock[];
  readonly target: readonly NamedBlock[];
  readonly pairs: readonly NamedPair[];
  readonly sourceLang: string | null;
  readonly targetLang: string;
}
