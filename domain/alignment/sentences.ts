import type { Block, Side } from '../article/block';

/** The sentences of one side, in order, as its blocks cut them: what `align` takes. */
export function sentencesOf(blocks: readonly Block[], side: Side): readonly string[] {
  return blocksOf(blocks, side).flatMap(({ text, sentenceStarts }) =>
    sentenceStarts.map((start, index) => text.slice(start, sentenceStarts[index + 1] ?? text.length)),
  );
}

/** The index of each block's first sentence: what `align` takes as paragraphs. */
export function paragraphStarts(blocks: readonly Block[], side: Side): readonly number[] {
  const starts: number[] = [];
  let sentence = 0;
  for (const { sentenceStarts } of blocksOf(blocks, side)) {
    if (sentenceStarts.length > 0) starts.push(sentence);
    sentence += sentenceStarts.length;
  }
  return starts;
}

function blocksOf(blocks: readonly Block[], side: Side): readonly Block[] {
  return blocks.filter((block) => block.side === side).sort((a, b) => a.index - b.index);
}
