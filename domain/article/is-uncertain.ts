import type { Segment } from './segment';

/** Below this posterior one bead in two was wrong on development data, above it one in ten: worth a look, or not. */
const CERTAIN = 0.6;

/** Whether a person should look at the segment: the aligner doubts it, and nobody has confirmed it. */
export function isUncertain(segment: Pick<Segment, 'pinned' | 'confidence'> | undefined): boolean {
  return segment !== undefined && !segment.pinned && segment.confidence < CERTAIN;
}
