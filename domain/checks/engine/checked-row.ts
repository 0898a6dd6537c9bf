import { segmentSentences } from '../../text/segmentation/segment-sentences';
import { CheckedBlock, CheckedPiece, type CheckedArticle, type CheckedPair } from './checked-article';

/** A text and what it translates, paired already. */
export interface TextPair {
  /** Null where there is no source at all; empty where just this one has none. */
  readonly source: string | null;
  readonly target: string;
}

export interface LanguagePair {
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
}

/**
 * Rows as one article: each a paragraph on both sides, an empty one too, so that the number of a block is the number of its
 * row and of its pair. The rows of a table have a source, all of them or none.
 */
export function checkedRows(
  rows: readonly TextPair[],
  { sourceLang, targetLang }: LanguagePair,
): CheckedArticle {
  const hasSource = rows.some(({ source }) => source !== null);
  const blockOf = (text: string, index: number, lang: string): CheckedBlock =>
    new CheckedBlock(text, lang, index, 'paragraph', () => segmentSentences(text, lang));
  const source = hasSource ? rows.map((row, index) => blockOf(row.source ?? '', index, sourceLang)) : [];
  const target = rows.map((row, index) => blockOf(row.target, index, targetLang));
  const pairs = source.flatMap((own, index): readonly CheckedPair[] => {
    const its = target[index];
    return its === undefined ? [] : [{ index, source: pieceOf(own), target: pieceOf(its) }];
  });
  return { source, target, pairs, sourceLang: hasSource ? sourceLang : null, targetLang };
}

const pieceOf = (block: CheckedBlock): CheckedPiece =>
  new CheckedPiece(
    block.text,
    block.lang,
    [{ at: 0, block: block.index, span: { start: 0, end: block.text.length } }],
    block,
  );
