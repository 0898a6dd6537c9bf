import { alignInSteps } from '../alignment/align';
import type { Block, Side } from '../article/block';
import type { ArticleUnit } from '../article/unit';
import type { Segment, SentenceRange } from '../article/segment';
import { SentenceIndex } from '../article/sentence-index';
import type { Result } from '../result';
import { failure, success } from '../result';
import { segmentSentences } from '../text/segmentation/segment-sentences';
import type { BilingualRow } from './bilingual-table';
import type { UnitIssue } from './bitext';
import type { DocumentBlock } from './document';

/** As much text as the largest file an import takes; the longest novels have 6 million characters. */
export const MAX_ARTICLE_CHARS = 60_000_000;
/** The aligner takes about 25 s for so many, and no desk is of use beyond. A novel has 10,000 to 30,000. */
export const MAX_SENTENCES = 50_000;

export type BuildInput = {
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Makes the id of each block and each segment. */
  readonly newId: () => string;
} & (
  | {
      readonly kind: 'texts';
      /** Null when there is only a translation. */
      readonly source: readonly DocumentBlock[] | null;
      readonly target: readonly DocumentBlock[];
    }
  | { readonly kind: 'rows'; readonly rows: readonly BilingualRow[] }
);

export interface BuiltArticle {
  /** All source blocks, then all target blocks. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** Of the rows of a bilingual file, those it says something of. */
  readonly units: readonly ArticleUnit[];
  readonly issues: readonly SegmentIssue[];
}

/** An issue that the file has, with the segment its unit became. */
export interface SegmentIssue {
  readonly segmentId: string;
  readonly issue: UnitIssue;
  /** The text that its span is counted in. */
  readonly text: string;
}

export interface BuildProgress {
  readonly step: 'segmenting' | 'aligning';
  readonly done: number;
  readonly total: number;
}

export type BuildErrorCode = 'no_text' | 'text_too_long' | 'too_many_sentences';
export type BuildResult = Result<BuiltArticle, BuildErrorCode>;

/** So much text between two steps: a few milliseconds of segmenting. */
const CHARS_A_STEP = 200_000;

/**
 * An article from what the readers found: sentences, and segments that pair them. Pairs of rows are kept as they
 * are, pinned; two texts are aligned; a translation alone gets a segment for each sentence. In steps, so that a
 * server can do other work in between.
 */
export function* buildArticleInSteps(input: BuildInput): Generator<BuildProgress, BuildResult> {
  const texts = input.kind === 'rows' ? columnsOf(input.rows) : input;
  const source = withText(texts.source ?? []);
  const target = withText(texts.target);
  const isEmpty = target.length === 0 && (input.kind === 'texts' || source.length === 0);
  if (isEmpty) return failure('no_text');
  const chars = countChars(source) + countChars(target);
  if (chars > MAX_ARTICLE_CHARS) return failure('text_too_long', { chars, limit: MAX_ARTICLE_CHARS });

  const sourceSide = yield* segmentBlocks(source, 'source', input, { done: 0, total: chars });
  const targetSide = yield* segmentBlocks(target, 'target', input, {
    done: countChars(source),
    total: chars,
  });
  const sentences = [new SentenceIndex(sourceSide), new SentenceIndex(targetSide)] as const;
  const most = Math.max(sentences[0].count, sentences[1].count);
  if (most > MAX_SENTENCES) return failure('too_many_sentences', { sentences: most, limit: MAX_SENTENCES });

  const blocks = [...sourceSide, ...targetSide];
  if (input.kind === 'texts') {
    const segments = yield* alignedSegments(sentences, input);
    return success({ blocks, segments, units: [], issues: [] });
  }
  return success({ blocks, ...readRows(input.rows, sourceSide, targetSide, input.newId) });
}

export function buildArticle(input: BuildInput): BuildResult {
  const steps = buildArticleInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type NewBlock = DocumentBlock & Pick<Block, 'isLocked'>;
type Blocks = readonly NewBlock[];

const withText = (blocks: Blocks): Blocks => blocks.filter(({ text }) => text.trim() !== '');
const countChars = (blocks: Blocks): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function* segmentBlocks(
  blocks: Blocks,
  side: Side,
  { sourceLang, targetLang, newId }: BuildInput,
  { done, total }: Pick<BuildProgress, 'done' | 'total'>,
): Generator<BuildProgress, readonly Block[]> {
  const lang = side === 'source' ? sourceLang : targetLang;
  const segmented: Block[] = [];
  let reported = done;
  for (const [index, block] of blocks.entries()) {
    const { text } = block;
    const sentenceStarts = segmentSentences(text, lang);
    segmented.push({ id: newId(), side, index, ...block, sentenceStarts });
    done += text.length;
    if (done - reported < CHARS_A_STEP) continue;
    reported = done;
    yield { step: 'segmenting', done, total };
  }
  return segmented;
}

function columnsOf(rows: readonly BilingualRow[]): Record<Side, Blocks> {
  const column = (side: Side): Blocks => rows.map((row) => cellOf(row, side));
  return { source: column('source'), target: column('target') };
}

function cellOf({ unit, ...row }: BilingualRow, side: Side): NewBlock {
  const codes = unit?.[side]?.codes ?? [];
  return {
    kind: 'paragraph',
    level: 0,
    text: row[side],
    ...(codes.length > 0 && { codes }),
    ...(unit?.isLocked === true && { isLocked: true }),
  };
}

/** A cell became one block, or none when it was blank. */
function readRows(
  rows: readonly BilingualRow[],
  sourceSide: readonly Block[],
  targetSide: readonly Block[],
  newId: () => string,
): Omit<BuiltArticle, 'blocks'> {
  const blocks = { source: sourceSide, target: targetSide };
  const next = { source: 0, target: 0 };
  const sentences = { source: 0, target: 0 };
  const take = (side: Side, text: string): { block: Block | undefined; range: SentenceRange } => {
    const from = sentences[side];
    const block = text.trim() === '' ? undefined : blocks[side][next[side]++];
    sentences[side] += block?.sentenceStarts.length ?? 0;
    return { block, range: { from, to: sentences[side] } };
  };
  const segments: Segment[] = [];
  const units: ArticleUnit[] = [];
  const issues: SegmentIssue[] = [];
  for (const row of rows) {
    const source = take('source', row.source);
    const target = take('target', row.target);
    if (source.block === undefined && target.block === undefined) continue;
    const id = newId();
    segments.push({ id, source: source.range, target: target.range, confidence: 1, pinned: true });
    if (row.unit === undefined) continue;
    const { key, state, notes, rating, spanRatings } = row.unit;
    const places = { sourceBlockId: source.block?.id ?? null, targetBlockId: target.block?.id ?? null };
    if (state !== '' || notes.length > 0 || rating !== undefined || spanRatings !== undefined)
      units.push({
        ...{ key, ...places, state, notes },
        ...(rating && { rating }),
        ...(spanRatings && { spanRatings }),
      });
    for (const issue of row.unit.issues) issues.push({ segmentId: id, issue, text: row[issue.side] });
  }
  return { segments, units, issues };
}

function* alignedSegments(
  [source, target]: readonly [SentenceIndex, SentenceIndex],
  { sourceLang, targetLang, newId }: BuildInput,
): Generator<BuildProgress, readonly Segment[]> {
  const texts = (side: SentenceIndex): readonly string[] =>
    Array.from({ length: side.count }, (_, sentence) => side.textOf(sentence));
  if (source.count === 0) {
    return Array.from({ length: target.count }, (_, from) => ({
      id: newId(),
      source: { from: 0, to: 0 },
      target: { from, to: from + 1 },
      confidence: 1,
      pinned: false,
    }));
  }
  const steps = alignInSteps(texts(source), texts(target), {
    sourceLang,
    targetLang,
    sourceParagraphs: source.paragraphStarts,
    targetParagraphs: target.paragraphStarts,
  });
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      yield { step: 'aligning', ...step.value };
      continue;
    }
    return step.value.map((bead) => ({
      id: newId(),
      source: bead.source,
      target: bead.target,
      confidence: bead.confidence,
      pinned: false,
    }));
  }
}
