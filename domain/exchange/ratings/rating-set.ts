import type { Side } from '../../article/block';
import type { QuotedWords } from '../../text/resolve-span';
import type { Span } from '../../text/span';
import type { SpanUnit } from './span-convention';

/**
 * What people, or metrics, said of translations: of several systems, documents, segments and raters. Everything is named as its file names
 * it, so that it can be written back; what the names mean (typology, weights) is for those who ask. Ratings stand in the order of
 * their first row, which is the order of the document in all formats we know.
 */
export interface RatingSet {
  readonly ratings: readonly Rating[];
  /** Rows, or items, that say nothing that could be read. */
  readonly unread: readonly UnreadRow[];
}

/** What one rater says of one segment as one system translated it. There is one for each of these, however many rows it has. */
export interface Rating {
  /** '' where the file does not say; so with all names. */
  readonly system: string;
  readonly document: string;
  /** What kind of text the document is. */
  readonly domain: string;
  /** Names the segment within its document. */
  readonly segment: string;
  /** Names it within the whole set, where the file does: beside `segment`, or instead of it. */
  readonly globalSegment: string;
  /** Place among the segments of the set, from 0, where the file counts them (mt-metrics-eval); null elsewhere. */
  readonly position: number | null;
  readonly rater: string;
  /** Without any marks; null where the file holds no texts. */
  readonly source: string | null;
  readonly target: string | null;
  /** In the order of the file. Each counts once, however many places it has. */
  readonly errors: readonly RatedError[];
  /** Found or missed, planted to see whether the rater is awake (`HOTW-test`). Never scored. */
  readonly attention: readonly RatedError[];
  /** The whole segment was planted, a translation that was spoilt on purpose: what is said of it stands in `attention`, and it is not rated. */
  readonly isCheck: boolean;
  /** Whether the rater looked: with no errors and `isRated` it is clean; without, nobody said anything. */
  readonly isRated: boolean;
  /** The rater's own figure for the segment, as the file has it: 0–100 in ESA, MQM points below 0 in mt-metrics-eval; null where there is none. */
  readonly score: number | null;
  /** What the rater says of the whole segment. */
  readonly comment: string;
  /** Where to look in the file: line, or item, from 1. */
  readonly row: number;
  /** What else the file says of the rating, or of its no-error row. */
  readonly rest: readonly NamedValue[];
}

/** One error that a rater marked. */
export interface RatedError {
  /** One or several stretches; none where it is of the whole segment, or where nothing says where. */
  readonly places: readonly ErrorPlace[];
  /** Something is missing, and the file says no more of where. */
  readonly isMissing: boolean;
  /** As the file names it, in its capitals; '' where it does not. */
  readonly category: string;
  readonly severity: string;
  readonly comment: string;
  /** What should stand in the place of the first one of `places`. */
  readonly correction: string | null;
  /** Of a system that is not sure, between 0 and 1. */
  readonly confidence: number | null;
  /** Who or what said so first, where the file tells that the rater only took it over; '' elsewhere. */
  readonly provenance: string;
  /** Why its places are not, or not all, where the file says; null where they are. The error counts all the same. */
  readonly problem: PlaceProblem | null;
  readonly row: number;
  /** What else its row has. */
  readonly rest: readonly NamedValue[];
}

export interface ErrorPlace {
  readonly side: Side;
  /** Half-open. It may be without length, have spaces at its ends, or be there twice. Null where only the words are known. */
  readonly span: Span | null;
  /** What the span counts in. Code points only where the file does, and holds no text in which they could be told. */
  readonly unit: SpanUnit;
  /** As the file quotes it, with what stands around it; null where it does not. */
  readonly quoted: QuotedWords | null;
  /** Its offsets did not fit its quote, and it was found by that. */
  readonly isReanchored: boolean;
}

/** A column, or a key, that the model has no place for: its name in the file, and what it holds, as it is written there. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export type PlaceProblem =
  /** The marks in the text do not pair. */
  | 'marks_broken'
  /** Offsets that are none, or lie outside the text. */
  | 'span_out_of_text'
  /** The quote does not stand where the offsets say, nor in one other place. */
  | 'quote_not_found';

export interface UnreadRow {
  readonly row: number;
  readonly reason: 'row_unreadable';
}

/** Tells segments apart, whoever translated and rated them. */
export const segmentKeyOf = ({ document, segment, globalSegment, position }: Rating): string =>
  JSON.stringify([document, segment, globalSegment, position]);

/** Tells the outputs of systems for segments apart, whoever rated them. */
export const outputKeyOf = (rating: Rating): string => JSON.stringify([rating.system, segmentKeyOf(rating)]);

/** In the order in which they come first. */
export const systemsOf = ({ ratings }: RatingSet): readonly string[] => [
  ...new Set(ratings.map(({ system }) => system)),
];

/** A place in a text that is known. */
export const placeAt = (side: Side, span: Span, isReanchored = false): ErrorPlace => ({
  side,
  span,
  unit: 'utf-16',
  quoted: null,
  isReanchored,
});

/** The words at a place: from the text, or as the file quotes them; '' where neither is known. */
export function wordsAt(texts: Pick<Rating, Side>, { side, span, unit, quoted }: ErrorPlace): string {
  const text = texts[side];
  if (span === null || text === null || unit !== 'utf-16') return quoted?.quote ?? '';
  return text.slice(span.start, span.end);
}

/** What most formats do not say of an error. */
export const PLAIN_ERROR = {
  places: [],
  isMissing: false,
  category: '',
  severity: '',
  comment: '',
  correction: null,
  confidence: null,
  provenance: '',
  problem: null,
  rest: [],
} as const satisfies Partial<RatedError>;

/** What most formats do not say of a rating. */
export const PLAIN_RATING = {
  system: '',
  document: '',
  domain: '',
  segment: '',
  globalSegment: '',
  position: null,
  rater: '',
  source: null,
  target: null,
  errors: [],
  attention: [],
  isCheck: false,
  isRated: true,
  score: null,
  comment: '',
  rest: [],
} as const satisfies Partial<Rating>;
