import type { Segment } from '../article/segment';
import { align } from './align';
import type { AlignedText } from './apply-alignment-edit';
import { pinsOf, realignSegments } from './realign-segments';
import { paragraphStarts, sentencesOf } from './sentences';

/** The segments of a new alignment of what nobody confirmed: every pinned segment is an anchor. `newId` is asked for new ids. */
export function realign(text: AlignedText, newId: () => string): readonly Segment[] {
  const { blocks, segments, sourceLang, targetLang } = text;
  const beads = align(sentencesOf(blocks, 'source'), sentencesOf(blocks, 'target'), {
    sourceLang,
    targetLang,
    sourceParagraphs: paragraphStarts(blocks, 'source'),
    targetParagraphs: paragraphStarts(blocks, 'target'),
    pins: pinsOf(segments),
  });
  return realignSegments(segments, beads, newId);
}
