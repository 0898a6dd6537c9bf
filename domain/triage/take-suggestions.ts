import { NO_COUNTS, type RunCounts } from './finding-run';
import type { DropReason, PlacedSuggestion, Suggestion, SuggestionPlacer } from './suggestion-placer';

export interface SaidOfSegment {
  readonly segmentId: string;
  readonly suggestion: Suggestion;
}

/** Of a system that was asked about whole paragraphs: its position among those of the translation. */
export interface SaidOfParagraph {
  readonly paragraph: number;
  readonly suggestion: Suggestion;
}

export interface Dropped {
  /** Position among what was said. */
  readonly at: number;
  readonly reason: DropReason;
}

export interface TakenSuggestions {
  readonly placed: readonly PlacedSuggestion[];
  readonly dropped: readonly Dropped[];
  readonly counts: RunCounts;
}

/**
 * Places all that a system said, in its order. `known` is of the whole run and is added to: what the run has said of the same words
 * already is counted and not kept twice.
 */
export function takeSuggestions(
  placer: SuggestionPlacer,
  said: readonly (SaidOfSegment | SaidOfParagraph)[],
  known: Set<string> = new Set(),
): TakenSuggestions {
  const placed: PlacedSuggestion[] = [];
  const dropped: Dropped[] = [];
  said.forEach((one, at) => {
    const { suggestion } = one;
    const found =
      'segmentId' in one
        ? placer.place(one.segmentId, suggestion)
        : placer.placeInParagraph(one.paragraph, suggestion);
    if (!found.ok) {
      dropped.push({ at, reason: found.error.code });
      return;
    }
    const key = keyOfPlaced(found.value);
    if (known.has(key)) return;
    known.add(key);
    placed.push(found.value);
  });
  const received = said.length;
  const kept = placed.length;
  const unresolved = dropped.length;
  return {
    placed,
    dropped,
    counts: { ...NO_COUNTS, received, kept, unresolved, repeated: received - kept - unresolved },
  };
}

/** The same for what is said of the same words in the same way. */
export function keyOfPlaced({ target, source, category, severity, suggestion }: PlacedSuggestion): string {
  const { blockId, start, end } = target;
  const about = start === end && source ? [source.blockId, source.start, source.end] : [];
  return JSON.stringify([blockId, start, end, ...about, category, severity, suggestion]);
}
