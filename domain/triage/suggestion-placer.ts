import type { Severity } from '../annotation/severity';
import { MQM_CORE } from '../annotation/typologies/mqm-core';
import { findCategory } from '../annotation/typology';
import type { Anchor } from '../article/anchor';
import { SentenceIndex } from '../article/sentence-index';
import type { BlockSpan } from '../checks/engine/check';
import type { CheckedPair, CheckedPiece } from '../checks/engine/checked-article';
import { pairsOf } from '../checks/engine/checked-article-of';
import { placeInBlock } from '../checks/engine/run-checks';
import { failure, success, type Result } from '../result';
import { quoteSpan } from '../text/quoted-span';
import { resolveSpan, type QuotedWords, type ResolveFailure } from '../text/resolve-span';
import { snapToGraphemes } from '../text/graphemes';
import { isEmptySpan, type Span } from '../text/span';
import { cleanExplanation } from './clean-explanation';
import { textsAsTheyRead, type FindingsInput } from './find-in-article';
import type { NamedBySystem, OutsideFinding } from './outside-finding';
import { anchorFound, targetTexts, type TargetText } from './target-texts';
import { textStretch } from './text-stretch';

/** What a system says of one segment as it reads now. */
export interface Suggestion {
  /** The words of the translation, quoted or where they stand in the segment's text; null for something missing, nobody knows where. */
  readonly target: QuotedWords | Span | null;
  /** What it is about in the source, in the same way. */
  readonly source: QuotedWords | Span | null;
  /** Typology id of MQM-Core; any other is taken for `custom`. */
  readonly category: string;
  readonly severity: Severity;
  readonly named: NamedBySystem;
  readonly explanation: string;
  readonly explanationLang: string;
  readonly suggestion: string | null;
  readonly confidence: number | null;
}

export type DropReason =
  | ResolveFailure
  /** Offsets beyond the text, or in the middle of a character. */
  | 'span_out_of_text'
  /** The words begin in one paragraph and end in another. */
  | 'crosses_paragraphs'
  /** An editor has approved these very words. */
  | 'within_correction'
  /** Something is missing, and neither side says where. */
  | 'no_place';

export type PlacedSuggestion = Omit<OutsideFinding, 'id' | 'runId'>;

/** The texts of a segment as they read now, each without the white space at its ends. */
export interface SegmentTexts {
  readonly segmentId: string;
  readonly source: string;
  readonly target: string;
}

/** Finds the places of what a system says of an article, as it reads now, in the imported text. */
export class SuggestionPlacer {
  readonly segments: readonly SegmentTexts[];
  /** Of the translation, as they read now. */
  readonly paragraphs: readonly string[];
  readonly #pairs: ReadonlyMap<string, CheckedPair>;
  readonly #input: FindingsInput;
  readonly #texts: readonly TargetText[];
  /** Of the translation as it reads now, and as it was imported: the same sentences in other places. */
  readonly #sentences: SentenceIndex;
  readonly #imported: SentenceIndex;

  constructor(input: FindingsInput) {
    const read = textsAsTheyRead(input);
    const pairs = pairsOf(read);
    const idOf = (index: number): string => input.segments[index]?.id ?? '';
    this.#input = input;
    this.#texts = targetTexts(input.blocks, input.corrections);
    this.#sentences = new SentenceIndex(read.blocks.filter(({ side }) => side === 'target'));
    this.#imported = new SentenceIndex(this.#texts.map(({ block }) => block));
    this.#pairs = new Map(pairs.map((pair) => [idOf(pair.index), pair]));
    this.paragraphs = this.#texts.map(({ text }) => text);
    this.segments = pairs.map(({ index, source, target }) => ({
      segmentId: idOf(index),
      source: source.text,
      target: target.text,
    }));
  }

  /** Of what a system says of a segment. */
  place(segmentId: string, said: Suggestion): Result<PlacedSuggestion, DropReason> {
    const pair = this.#pairs.get(segmentId);
    if (pair === undefined) return failure('no_place');
    const source = said.source && this.#sourceAnchor(pair.source, said.source);
    const found = said.target === null ? this.#gapOf(pair, source) : placeIn(pair.target, said.target);
    if (!found.ok) return found;
    return this.#anchor(found.value, said, source, (target) =>
      this.#stretchOf(pair.index, found.value.block, target),
    );
  }

  /** Of what a system that was asked about whole paragraphs says of one: nothing tells which words of the source it means. */
  placeInParagraph(paragraph: number, said: Suggestion): Result<PlacedSuggestion, DropReason> {
    const read = this.#texts[paragraph];
    if (read === undefined) return failure('no_place');
    const end = read.text.trimEnd().length;
    const found = findIn(read.text, said.target ?? { start: end, end });
    if (!found.ok) return found;
    const whole = { start: 0, end: read.block.text.length };
    return this.#anchor({ block: paragraph, ...found.value }, said, null, () => whole);
  }

  #anchor(
    found: BlockSpan,
    said: Suggestion,
    source: Anchor | null,
    stretchOf: (target: Span) => Span,
  ): Result<PlacedSuggestion, DropReason> {
    const read = this.#texts[found.block];
    if (read === undefined) return failure('no_place');
    const anchored = anchorFound(read, found, said.suggestion);
    if (anchored === null) return failure('within_correction');
    const { target, suggestion } = anchored;
    const { category, severity, named, explanation, explanationLang, confidence } = said;
    return success({
      ...{ target, source, suggestion, severity, named, explanationLang },
      category: findCategory(MQM_CORE, category)?.id ?? 'custom',
      explanation: cleanExplanation(explanation),
      confidence: confidence !== null && Number.isFinite(confidence) ? confidence : null,
      readIn: textStretch(read, stretchOf(target)),
    });
  }

  /** Of what is missing: at the end of the segment, as long as it is known what it is or that there is a translation. */
  #gapOf({ index, target }: CheckedPair, source: Anchor | null): Result<BlockSpan, DropReason> {
    if (target.text === '' && source === null) return failure('no_place');
    const end = target.text.length;
    const place = placeInBlock(target, { start: end, end }) ?? this.#placeBefore(index);
    return place === null ? failure('no_place') : success(place);
  }

  /** Where the translation of a segment that has none would begin: after what comes before it. */
  #placeBefore(segment: number): BlockSpan | null {
    const next = this.#input.segments[segment]?.target.from ?? 0;
    if (this.#sentences.count === 0) return null;
    const { blockIndex, start, end } = this.#sentences.spanOf(Math.max(0, next - 1));
    const words = (this.#texts[blockIndex]?.text ?? '').slice(start, end).trimEnd();
    const at = next === 0 ? start : start + words.length;
    return { block: blockIndex, start: at, end: at };
  }

  /** In the imported text: as much of the segment as lies in the block, and what was found where that reaches beyond it. */
  #stretchOf(segment: number, block: number, found: Span): Span {
    const { from, to } = this.#input.segments[segment]?.target ?? { from: 0, to: 0 };
    let { start, end } = found;
    for (let sentence = from; sentence < to; sentence += 1) {
      const span = this.#imported.spanOf(sentence);
      if (span.blockIndex !== block) continue;
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
    return { start, end };
  }

  /** What cannot be found in the source is left out: the place in the translation is what counts. */
  #sourceAnchor(piece: CheckedPiece, said: QuotedWords | Span): Anchor | null {
    const place = placeIn(piece, said);
    if (!place.ok || isEmptySpan(place.value)) return null;
    const block = this.#input.blocks.filter(({ side }) => side === 'source')[place.value.block];
    return block === undefined ? null : { blockId: block.id, ...quoteSpan(block.text, place.value) };
  }
}

function placeIn(piece: CheckedPiece, said: QuotedWords | Span): Result<BlockSpan, DropReason> {
  const found = findIn(piece.text, said);
  if (!found.ok) return found;
  const place = placeInBlock(piece, found.value);
  if (place === null) return failure('no_place');
  const isWhole = place.end - place.start === found.value.end - found.value.start;
  return isWhole ? success(place) : failure('crosses_paragraphs');
}

const findIn = (text: string, said: QuotedWords | Span): Result<Span, DropReason> =>
  'quote' in said ? resolveSpan(text, said) : spanWithin(text, said);

/** Widened to whole characters: many a system counts accents by themselves. */
function spanWithin(text: string, { start, end }: Span): Result<Span, DropReason> {
  if (!(start >= 0 && start <= end && end <= text.length)) return failure('span_out_of_text');
  return success(snapToGraphemes(text, { start, end }));
}
