import type { DocumentProvenance } from '../article/document-provenance';
import type { ErrorMark, ErrorScope, ErrorState, Provenance } from '../annotation/error';
import type { Severity } from '../annotation/severity';
import type { Anchor } from '../article/anchor';
import type { Block } from '../article/block';
import type { Segment } from '../article/segment';
import type { ArticleUnit, SpanRating, UnitNote, UnitRating } from '../article/unit';
import type { Correction, CorrectionState } from '../correction/correction';
import type { DeskView } from './desk-view';

/** Numbers into `words`, where one text stands for all that are the same. */
type Word = number;

/**
 * Where it stands, then how long its prefix and suffix are where all three texts are those of the block around it, or the quote, the
 * prefix and the suffix themselves.
 */
type PackedAnchor =
  | readonly [block: Word, start: number, end: number, prefix: number, suffix: number]
  | readonly [block: Word, start: number, end: number, quote: string, prefix: string, suffix: string]
  | null;

type PackedError = readonly [
  id: string,
  reviewer: Word,
  scope: Word,
  target: PackedAnchor,
  source: PackedAnchor,
  category: Word,
  severity: Word,
  comment: string,
  provenance: Word,
  state: Word,
  typology: Word,
  version: number,
];

type PackedCorrection = readonly [
  id: string,
  errorId: string | null,
  proposer: Word,
  group: Word | null,
  anchor: PackedAnchor,
  replacement: string,
  state: Word,
  approvedText: string | null,
  round: number,
  version: number,
  origin?: DocumentProvenance,
];

type PackedSegment = readonly [
  id: string,
  sourceFrom: number,
  sourceTo: number,
  targetFrom: number,
  targetTo: number,
  confidence: number,
  isPinned: 0 | 1,
];

/** Blocks by their places in the list of them; -1 for none. */
type PackedUnit = readonly [
  key: string,
  source: number,
  target: number,
  state: Word,
  notes: readonly UnitNote[],
  rating?: UnitRating | null,
  spanRatings?: readonly SpanRating[],
];

type Packed = 'errors' | 'corrections' | 'segments' | 'units';

/** A `DeskView` as it travels: an article with thousands of marks is a sixth as long. */
export interface PackedDesk extends Omit<DeskView, Packed> {
  readonly words: readonly string[];
  readonly errors: readonly PackedError[];
  readonly corrections: readonly PackedCorrection[];
  readonly segments: readonly PackedSegment[];
  readonly units?: readonly PackedUnit[];
}

/** Loses nothing: `unpackDesk` gives the same view again, also after JSON. */
export function packDesk(view: DeskView): PackedDesk {
  const words = new Map<string, Word>();
  const word = (text: string): Word => {
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, words.size);
    return words.size - 1;
  };
  const texts = textsOf(view.blocks);
  const anchor = (place: Anchor | null): PackedAnchor => place && packAnchor(place, texts, word);
  const errors = view.errors.map((error): PackedError => [
    error.id,
    word(error.reviewerId),
    word(error.scope),
    anchor(error.target),
    anchor(error.source),
    word(error.category),
    word(error.severity),
    error.comment,
    word(JSON.stringify(error.provenance)),
    word(error.state),
    word(error.typology),
    error.version,
  ]);
  const corrections = view.corrections.map((correction): PackedCorrection => [
    correction.id,
    correction.errorId,
    word(correction.proposerId),
    correction.groupId === null ? null : word(correction.groupId),
    anchor(correction.anchor),
    correction.replacement,
    word(correction.state),
    correction.approvedText,
    correction.round,
    correction.version,
    ...(correction.origin === undefined ? ([] as const) : ([correction.origin] as const)),
  ]);
  const segments = view.segments.map(({ id, source, target, confidence, pinned }): PackedSegment => [
    id,
    source.from,
    source.to,
    target.from,
    target.to,
    confidence,
    pinned ? 1 : 0,
  ]);
  const units = view.units && packUnits(view.units, view.blocks, word);
  return {
    ...view,
    ...{ errors, corrections, segments },
    units,
    words: [...words.keys()],
  };
}

function packUnits(
  units: readonly ArticleUnit[],
  blocks: readonly Block[],
  word: (text: string) => Word,
): readonly PackedUnit[] {
  const places = new Map(blocks.map(({ id }, place) => [id, place]));
  const placeOf = (id: string | null): number => (id === null ? -1 : (places.get(id) ?? -1));
  return units.map(({ key, sourceBlockId, targetBlockId, state, notes, rating, spanRatings }) => [
    key,
    placeOf(sourceBlockId),
    placeOf(targetBlockId),
    word(state),
    notes,
    ...saidOfQuality(rating, spanRatings),
  ]);
}

/** What hardly any unit has is left out at the end. */
function saidOfQuality(
  rating: UnitRating | undefined,
  spanRatings: readonly SpanRating[] | undefined,
): readonly [] | readonly [UnitRating] | readonly [UnitRating | null, readonly SpanRating[]] {
  if (spanRatings !== undefined) return [rating ?? null, spanRatings];
  return rating === undefined ? [] : [rating];
}

export function unpackDesk({ words, units, ...packed }: PackedDesk): DeskView {
  const { articleId } = packed;
  const texts = textsOf(packed.blocks);
  // Every number was made by `packDesk`, and so was every word: what a cast says below held there.
  const word = (at: Word): string => words[at] ?? '';
  const anchor = (place: PackedAnchor): Anchor | null => place && unpackAnchor(place, texts, word);
  const provenances = new Map<Word, Provenance>();
  const provenance = (at: Word): Provenance => {
    const parsed = provenances.get(at) ?? (JSON.parse(word(at)) as Provenance);
    provenances.set(at, parsed);
    return parsed;
  };
  return {
    ...packed,
    errors: packed.errors.map(
      ([id, reviewer, scope, target, source, category, severity, comment, from, state, typology, version]) =>
        ({
          id,
          articleId,
          reviewerId: word(reviewer),
          scope: word(scope) as ErrorScope,
          target: anchor(target),
          source: anchor(source),
          category: word(category),
          severity: word(severity) as Severity,
          comment,
          provenance: provenance(from),
          state: word(state) as ErrorState,
          typology: word(typology),
          version,
        }) satisfies ErrorMark,
    ),
    corrections: packed.corrections.map(
      ([id, errorId, proposer, group, place, replacement, state, approvedText, round, version, origin]) =>
        ({
          id,
          articleId,
          errorId,
          proposerId: word(proposer),
          groupId: group === null ? null : word(group),
          anchor: anchor(place) as Anchor,
          replacement,
          state: word(state) as CorrectionState,
          approvedText,
          round,
          version,
          ...(origin && { origin }),
        }) satisfies Correction,
    ),
    ...(units && {
      units: units.map(([key, source, target, state, notes, rating, spanRatings]): ArticleUnit => ({
        key,
        sourceBlockId: packed.blocks[source]?.id ?? null,
        targetBlockId: packed.blocks[target]?.id ?? null,
        state: word(state),
        notes,
        ...(rating && { rating }),
        ...(spanRatings && { spanRatings }),
      })),
    }),
    segments: packed.segments.map(
      ([id, sourceFrom, sourceTo, targetFrom, targetTo, confidence, isPinned]): Segment => ({
        id,
        source: { from: sourceFrom, to: sourceTo },
        target: { from: targetFrom, to: targetTo },
        confidence,
        pinned: isPinned === 1,
      }),
    ),
  };
}

type Texts = ReadonlyMap<string, string>;

function textsOf(blocks: readonly Block[]): Texts {
  return new Map(blocks.map(({ id, text }) => [id, text]));
}

function packAnchor(place: Anchor, texts: Texts, word: (text: string) => Word): PackedAnchor {
  const { blockId, start, end, quote, prefix, suffix } = place;
  const text = texts.get(blockId);
  const isAsInText =
    text !== undefined &&
    text.slice(start, end) === quote &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix;
  const span = [word(blockId), start, end] as const;
  return isAsInText ? [...span, prefix.length, suffix.length] : [...span, quote, prefix, suffix];
}

function unpackAnchor(place: NonNullable<PackedAnchor>, texts: Texts, word: (at: Word) => string): Anchor {
  const [block, start, end] = place;
  const blockId = word(block);
  if (place.length === 6) return { blockId, start, end, quote: place[3], prefix: place[4], suffix: place[5] };
  const text = texts.get(blockId) ?? '';
  return {
    blockId,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(start - place[3], start),
    suffix: text.slice(end, end + place[4]),
  };
}
