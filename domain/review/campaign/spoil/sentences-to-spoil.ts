import type { Block } from '../../../article/block';
import type { Span } from '../../../text/span';
import type { SpoiltStretch } from '../seeded-error';

/** A sentence of a translation as it can be spoilt: without the white space after it. */
export interface SpoilableSentence extends Span {
  readonly blockId: string;
  readonly text: string;
  /** Where the sentence before it ends: with it goes the white space between them. `start` where it is the first of its block. */
  readonly from: number;
  /** Nothing is suggested for headings, at which everybody looks, nor where the text is locked. */
  readonly isSuggested: boolean;
}

/** In the order of the text, as segments count them. `blocks`: those of the translation. */
export function sentencesToSpoil(blocks: readonly Block[]): readonly SpoilableSentence[] {
  return blocks.flatMap(({ id: blockId, text, kind, isLocked, sentenceStarts }) =>
    sentenceStarts.map((start, index) => {
      const own = text.slice(start, sentenceStarts[index + 1] ?? text.length).trimEnd();
      return {
        ...{ blockId, start, end: start + own.length, text: own },
        from: index === 0 ? start : text.slice(0, start).trimEnd().length,
        isSuggested: kind !== 'heading' && isLocked !== true,
      };
    }),
  );
}

/** What is planted when the sentence is to read so. Left out, it takes the white space before it along. */
export const stretchOf = (
  { blockId, start, end, from }: SpoilableSentence,
  wanted: Pick<SpoiltStretch, 'kind' | 'text' | 'category' | 'severity'>,
): SpoiltStretch => ({ ...wanted, blockId, start: wanted.text === '' ? from : start, end });
