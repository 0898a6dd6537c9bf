import type { Anchor } from '../article/anchor';
import type { Block, Side } from '../article/block';
import { codesOfSlice, NO_CODES, type CodedText, type InlineCode } from '../article/inline-code';
import type { Segment, SentenceRange } from '../article/segment';
import { SentenceIndex, type FirstSentences } from '../article/sentence-index';
import type { CorrectionRow } from './correction-row';

/** A correction's place as its line of the table shows it. */
export type CorrectionContext = Pick<
  CorrectionRow,
  'sentence' | 'spanStart' | 'spanEnd' | 'codes' | 'sourceText' | 'sourceCodes'
>;

/**
 * Answers for the anchors of one article's corrections. `blocks` and `segments` in order: all of them, or with
 * `firstSentence` those that the anchors touch.
 */
export function createContextFinder(
  blocks: readonly Block[],
  segments: readonly Segment[],
  firstSentence: FirstSentences | null = null,
): (anchor: Anchor) => CorrectionContext {
  const ofSide = (side: Side) => {
    const own = blocks.filter((block) => block.side === side);
    return { blocks: own, sentences: new SentenceIndex(own, firstSentence) };
  };
  const target = ofSide('target');
  const source = ofSide('source');

  return (anchor) => {
    const from = target.sentences.numberAt(anchor.blockId, anchor.start);
    if (from < 0) throw new Error(`The translation has no block ${anchor.blockId}`);
    const to = target.sentences.numberAt(anchor.blockId, Math.max(anchor.start, anchor.end - 1)) + 1;
    const { start, blockIndex } = target.sentences.spanOf(from);
    const { end } = target.sentences.spanOf(to - 1);
    const { text = '', codes = NO_CODES } = target.blocks[blockIndex] ?? {};
    // Without the white space at its end, unless the span reaches into it.
    const shownEnd = Math.max(start + text.slice(start, end).trimEnd().length, anchor.end);
    const touched = segments.filter((segment) => segment.target.from < to && from < segment.target.to);
    const sourceRange = { from: touched.at(0)?.source.from ?? 0, to: touched.at(-1)?.source.to ?? 0 };
    const shown = codesOfSlice(codes, { start, end: shownEnd }, shownEnd >= text.trimEnd().length);
    const ofSource = joinSentences(source, sourceRange);
    return {
      sentence: text.slice(start, shownEnd),
      spanStart: anchor.start - start,
      spanEnd: anchor.end - start,
      ...(shown.length > 0 && { codes: shown }),
      sourceText: ofSource.text,
      ...(ofSource.codes.length > 0 && { sourceCodes: ofSource.codes }),
    };
  };
}

/** As they stand in the text, with a line break where a block ends. */
function joinSentences(
  { blocks, sentences }: { readonly blocks: readonly Block[]; readonly sentences: SentenceIndex },
  { from, to }: SentenceRange,
): CodedText {
  let text = '';
  const shown: InlineCode[] = [];
  let lastBlock: number | null = null;
  for (let sentence = from; sentence < to; sentence++) {
    const { blockIndex, start, end } = sentences.spanOf(sentence);
    if (lastBlock !== null && lastBlock !== blockIndex) text = `${text.trimEnd()}\n`;
    const { text: all = '', codes = NO_CODES } = blocks[blockIndex] ?? {};
    const before = text.length;
    const isLast = end >= all.length;
    for (const code of codesOfSlice(codes, { start, end }, isLast))
      shown.push({ ...code, at: code.at + before });
    text += all.slice(start, end);
    lastBlock = blockIndex;
  }
  text = text.trimEnd();
  return { text, codes: shown.map((code) => ({ ...code, at: Math.min(code.at, text.length) })) };
}
