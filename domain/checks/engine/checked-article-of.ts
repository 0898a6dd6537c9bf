import { codesWithin, NO_CODES, type InlineCode } from '../../article/inline-code';
import type { Block, Side } from '../../article/block';
import type { Segment, SentenceRange } from '../../article/segment';
import { SentenceIndex } from '../../article/sentence-index';
import {
  CheckedBlock,
  CheckedPiece,
  type CheckedArticle,
  type CheckedPair,
  type PiecePart,
} from './checked-article';

export interface ArticleTexts {
  /** Both sides, each in its order. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** An article as checks see it; where it has no source, the language of the source is of no use to them. */
export function checkedArticleOf(texts: ArticleTexts): CheckedArticle {
  const { blocks, sourceLang, targetLang } = texts;
  const sides = { source: blocksOf(blocks, 'source'), target: blocksOf(blocks, 'target') };
  const hasSource = sides.source.length > 0;
  return {
    source: sides.source.map((block, index) => toChecked(block, index, sourceLang)),
    target: sides.target.map((block, index) => toChecked(block, index, targetLang)),
    pairs: hasSource ? pairsOf(texts) : [],
    sourceLang: hasSource ? sourceLang : null,
    targetLang,
  };
}

/** One for each segment, in their order, whether or not there is a source. */
export function pairsOf({ blocks, segments, sourceLang, targetLang }: ArticleTexts): readonly CheckedPair[] {
  const sides = { source: blocksOf(blocks, 'source'), target: blocksOf(blocks, 'target') };
  const indexes = { source: new SentenceIndex(sides.source), target: new SentenceIndex(sides.target) };
  const pieceOf = (side: Side, range: SentenceRange, lang: string): CheckedPiece =>
    pieceOfSentences(sides[side], indexes[side], range, lang);
  return segments.map((segment, index) => ({
    index,
    source: pieceOf('source', segment.source, sourceLang),
    target: pieceOf('target', segment.target, targetLang),
  }));
}

const blocksOf = (blocks: readonly Block[], wanted: Side): readonly Block[] =>
  blocks.filter(({ side }) => side === wanted);

const toChecked = ({ text, kind, sentenceStarts }: Block, index: number, lang: string): CheckedBlock =>
  new CheckedBlock(text, lang, index, kind, sentenceStarts);

/** The sentences as they stand, without the white space at their ends; one line feed between two blocks. */
function pieceOfSentences(
  blocks: readonly Block[],
  sentences: SentenceIndex,
  { from, to }: SentenceRange,
  lang: string,
): CheckedPiece {
  const parts: PiecePart[] = [];
  const codes: InlineCode[] = [];
  let text = '';
  for (let sentence = from; sentence < to;) {
    const { blockIndex, start } = sentences.spanOf(sentence);
    let end = start;
    for (; sentence < to; sentence += 1) {
      const span = sentences.spanOf(sentence);
      if (span.blockIndex !== blockIndex) break;
      end = span.end;
    }
    const { text: whole = '', codes: ofBlock = NO_CODES } = blocks[blockIndex] ?? {};
    const words = whole.slice(start, end).trimEnd();
    if (text !== '') text += '\n';
    const shift = text.length - start;
    for (const code of codesWithin(ofBlock, { start, end }, end === whole.length))
      codes.push({ ...code, at: Math.min(code.at, start + words.length) + shift });
    parts.push({ at: text.length, block: blockIndex, span: { start, end: start + words.length } });
    text += words;
  }
  return new CheckedPiece(text, lang, parts, null, codes);
}
