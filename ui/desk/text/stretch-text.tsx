import { Fragment, memo } from 'react';
import type { Block, Side } from '@/domain/article/block';
import { codesWithin } from '@/domain/article/inline-code';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { Direction } from '@/domain/text/script';
import type { Span } from '@/domain/text/span';
import { findSentence, type ArticleIndex } from '../article/article-index';
import { isUncertain } from '@/domain/article/is-uncertain';
import { cutPieces, placeCodes, type MarkedSpan, type Piece } from '../article/pieces';
import { SegmentEnd } from '../esa/segment-end';
import { anchorOn, scopeOf, severityOf, type DeskMark } from '../store/desk-mark';
import { PieceText } from './piece-text';
import styles from './text.module.css';

interface StretchTextProps {
  readonly index: ArticleIndex;
  readonly block: Block;
  /** The part of the block to show: whole sentences. */
  readonly start: number;
  readonly end: number;
  readonly lang: string;
  readonly dir: Direction;
  readonly marks: readonly DeskMark[];
  /** What checks found here, and nobody has answered. */
  readonly findings: readonly CheckFinding[];
  readonly checked: ReadonlySet<number>;
  /** In ESA the scores of segments, by their positions; null elsewhere. */
  readonly scores: ReadonlyMap<number, number> | null;
  readonly currentSegment: number | null;
  readonly chosenMarkId: string | null;
}

/**
 * A stretch of a block: its sentences, each cut into pieces at the borders of marks. The text of the element is the
 * text of the stretch and nothing else, codes being empty elements, so that offsets of the page are offsets of the block, and a copy of it
 * is the article's own words. Signs are drawn by style sheets.
 */
export const StretchText = memo(function StretchText(props: StretchTextProps) {
  const { index, block, start, end, lang, dir } = props;
  const spans = [...listSpans(props.marks, block.side), ...props.findings.map(spanOfFinding)];
  const marks = new Map(props.marks.map((mark) => [mark.id, mark]));
  const findings = new Map(props.findings.map((finding) => [finding.id, finding]));
  return (
    <div
      className={styles.stretch}
      data-kind={block.kind}
      data-block={block.id}
      data-from={start}
      lang={lang}
      dir={dir}
    >
      {listSentences(block, { start, end }).map((sentence) => (
        <Fragment key={sentence.start}>
          <span
            className={styles.sentence}
            {...sentenceState(props, segmentAt(index, block, sentence.start), sentence)}
          >
            {piecesOf(block, sentence, spans).map((piece) => (
              <PieceText
                key={piece.begins[0] ?? `at ${piece.start}`}
                piece={piece}
                text={block.text.slice(piece.start, piece.end)}
                marks={marks}
                findings={findings}
                side={block.side}
                chosenMarkId={props.chosenMarkId}
              />
            ))}
          </span>
          {props.scores !== null && endsSegment(index, block, sentence.start) && (
            <SegmentEnd
              {...{ index, marks: props.marks, scores: props.scores, currentSegment: props.currentSegment }}
              position={segmentAt(index, block, sentence.start)}
            />
          )}
        </Fragment>
      ))}
    </div>
  );
});

function piecesOf(block: Block, sentence: Span, spans: readonly MarkedSpan[]): readonly Piece[] {
  const endsText = sentence.end === block.text.length;
  const pieces = cutPieces(sentence, spans, endsText);
  return block.codes === undefined
    ? pieces
    : placeCodes(pieces, codesWithin(block.codes, sentence, endsText));
}

function listSpans(marks: readonly DeskMark[], side: Side): readonly MarkedSpan[] {
  return marks.flatMap((mark) => {
    const anchor = scopeOf(mark) === 'span' ? anchorOn(mark, side) : null;
    return anchor ? [{ markId: mark.id, start: anchor.start, end: anchor.end }] : [];
  });
}

function spanOfFinding({ id, target }: CheckFinding): MarkedSpan {
  return { markId: id, start: target.start, end: target.end };
}

function listSentences(block: Block, { start, end }: Span): readonly Span[] {
  return block.sentenceStarts
    .map((from, position) => ({ start: from, end: block.sentenceStarts[position + 1] ?? block.text.length }))
    .filter((sentence) => sentence.start >= start && sentence.end <= end);
}

function segmentAt(index: ArticleIndex, block: Block, offset: number): number {
  const sentence = findSentence(index, block.id, offset);
  return sentence === null ? -1 : (index[block.side].segmentOf[sentence] ?? -1);
}

/** Whether the sentence is the last one of its segment in the translation. */
function endsSegment(index: ArticleIndex, block: Block, offset: number): boolean {
  const sentence = block.side === 'target' ? findSentence(index, block.id, offset) : null;
  if (sentence === null) return false;
  const segment = index.segments[index.target.segmentOf[sentence] ?? -1];
  return segment !== undefined && segment.target.to === sentence + 1;
}

/** What style sheets and the pointer need to know of a sentence. */
function sentenceState(props: StretchTextProps, segment: number, sentence: Span) {
  const { index, block, marks, checked, currentSegment, chosenMarkId } = props;
  const whole = marks.find(
    (mark) =>
      scopeOf(mark) === 'segment' &&
      (anchorOn(mark, block.side)?.start ?? Infinity) <= sentence.start &&
      sentence.start < (anchorOn(mark, block.side)?.end ?? 0),
  );
  return {
    'data-segment': segment,
    'data-current': segment === currentSegment || undefined,
    'data-checked': checked.has(segment) || undefined,
    'data-uncertain': isUncertain(index.segments[segment]) || undefined,
    'data-whole': (whole && severityOf(whole)) ?? undefined,
    'data-chosen': (whole !== undefined && whole.id === chosenMarkId) || undefined,
  };
}
