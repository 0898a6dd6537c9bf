import { NO_CODES, type InlineCode } from '../../article/inline-code';
import type { BlockKind } from '../../article/block';
import { primarySubtag } from '../../text/primary-subtag';
import type { Span } from '../../text/span';
import { tokenize, type Tokens } from '../../text/tokens';

/** A text as checks see it: tokens are made once, when the first check asks for them. */
export class CheckedText {
  #tokens: Tokens | undefined;

  constructor(
    readonly text: string,
    /** BCP 47. */
    readonly lang: string,
  ) {}

  /** The primary subtag: what checks declare their languages by. */
  get language(): string {
    return primarySubtag(this.lang);
  }

  get tokens(): Tokens {
    return (this.#tokens ??= tokenize(this.text, this.language));
  }
}

/** A paragraph, heading … of one side. */
export class CheckedBlock extends CheckedText {
  #sentenceStarts: readonly number[] | (() => readonly number[]);

  constructor(
    text: string,
    lang: string,
    /** Position among the blocks of its side. */
    readonly index: number,
    readonly kind: BlockKind,
    /** Or how to find them, where few are ever asked for. */
    sentenceStarts: readonly number[] | (() => readonly number[]),
  ) {
    super(text, lang);
    this.#sentenceStarts = sentenceStarts;
  }

  get sentenceStarts(): readonly number[] {
    if (typeof this.#sentenceStarts === 'function') this.#sentenceStarts = this.#sentenceStarts();
    return this.#sentenceStarts;
  }
}

/** Words of a side that belong to one segment; nearly always lies in one block. */
export class CheckedPiece extends CheckedText {
  readonly #whole: CheckedText | null;

  constructor(
    text: string,
    lang: string,
    /** Where each part of the text comes from, in order; parts are joined by one line feed. */
    readonly parts: readonly PiecePart[],
    /** The block, where all of it is the piece: its tokens are those of the piece. */
    whole: CheckedText | null = null,
    /** Tags and placeholders, where they stand in the text of the piece. */
    readonly codes: readonly InlineCode[] = NO_CODES,
  ) {
    super(text, lang);
    this.#whole = whole;
  }

  override get tokens(): Tokens {
    return this.#whole === null ? super.tokens : this.#whole.tokens;
  }
}

export interface PiecePart {
  /** Where the part begins in the text of the piece. */
  readonly at: number;
  readonly block: number;
  /** In the text of the block. */
  readonly span: Span;
}

/** An aligned segment: what bilingual checks compare. A side without a sentence is an empty text. */
export interface CheckedPair {
  readonly index: number;
  readonly source: CheckedPiece;
  readonly target: CheckedPiece;
}

/** An article as checks see it. Without a source there are no source blocks and no pairs. */
export interface CheckedArticle {
  readonly source: readonly CheckedBlock[];
  readonly target: readonly CheckedBlock[];
  readonly pairs: readonly CheckedPair[];
  /** BCP 47; null where there is no source. */
  readonly sourceLang: string | null;
  readonly targetLang: string;
}
