import { alignInSteps } from '../../alignment/align';
import type { Bead } from '../../alignment/bead';
import { paragraphStarts, sentencesOf } from '../../alignment/sentences';
import type { Block, Side } from '../../article/block';
import type { Segment, SentenceRange } from '../../article/segment';
import type { MatchedSide } from './match-blocks';

/** Where the sentences of the blocks before are numbered now, -1 where they are gone or stand elsewhere; and how many there are. */
interface Renumbered {
  readonly numbers: readonly number[];
  readonly count: number;
}

/** The segments whose sentences are all in blocks that were kept where they were, with their new numbers, in order. */
export function carriedSegments(
  segments: readonly Segment[],
  former: readonly Block[],
  sides: Readonly<Record<Side, MatchedSide>>,
): readonly Segment[] {
  const source = renumber(
    former.filter(({ side }) => side === 'source'),
    sides.source,
  );
  const target = renumber(
    former.filter(({ side }) => side === 'target'),
    sides.target,
  );
  const carried: Segment[] = [];
  for (const segment of segments) {
    const last = carried.at(-1);
    const place = {
      source: rangeIn(source, segment.source, last?.source.to ?? 0),
      target: rangeIn(target, segment.target, last?.target.to ?? 0),
    };
    if (place.source !== null && place.target !== null) {
      carried.push({ ...segment, source: place.source, target: place.target });
    }
  }
  return carried;
}

function renumber(former: readonly Block[], { blocks }: MatchedSide): Renumbered {
  const firsts = new Map<string, number>();
  let count = 0;
  for (const { block, from, isMoved } of blocks) {
    if (from === 'kept' && !isMoved) firsts.set(block.id, count);
    count += block.sentenceStarts.length;
  }
  const numbers = former.flatMap(({ id, sentenceStarts }) => {
    const first = firsts.get(id);
    return sentenceStarts.map((_, index) => (first === undefined ? -1 : first + index));
  });
  return { numbers, count };
}

/** Null where the sentences no longer follow one another; of no sentence, the border between its neighbours. */
function rangeIn(
  { numbers, count }: Renumbered,
  { from, to }: SentenceRange,
  least: number,
): SentenceRange | null {
  if (from === to) {
    const before = from === 0 ? 0 : (numbers[from - 1] ?? -1) + 1;
    const after = from === numbers.length ? count : (numbers[from] ?? -1);
    const isNextTo = before === after && (from === 0 || numbers[from - 1] !== -1);
    return isNextTo && before >= least ? { from: before, to: before } : null;
  }
  const first = numbers[from] ?? -1;
  for (let sentence = from; sentence < to; sentence++) {
    if (first < least || numbers[sentence] !== first + sentence - from) return null;
  }
  return { from: first, to: first + to - from };
}

export interface NewAlignment {
  /** Of the new edition. */
  readonly blocks: readonly Block[];
  readonly carried: readonly Segment[];
  /**
   * Which sentences the new text itself says belong together, as the rows of a table do; null where it says nothing of it.
   * They tile the sentences of both sides.
   */
  readonly rows: readonly Segment[] | null;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly newId: () => string;
}

/** The segments of a new edition: what was carried stays, and what lies between is aligned anew. */
export function* alignEditionInSteps(wanted: NewAlignment): Generator<unknown, readonly Segment[]> {
  const { blocks, carried, rows, sourceLang, targetLang, newId } = wanted;
  if (rows !== null) return withinRows(rows, carried);
  const known = new Map(carried.map((segment) => [keyOf(segment), segment]));
  const [source, target] = [sentencesOf(blocks, 'source'), sentencesOf(blocks, 'target')];
  const beads =
    source.length === 0
      ? oneByOne(target.length)
      : yield* alignInSteps(source, target, {
          sourceLang,
          targetLang,
          sourceParagraphs: paragraphStarts(blocks, 'source'),
          targetParagraphs: paragraphStarts(blocks, 'target'),
          pins: carried,
        });
  return beads.map(
    ({ source: from, target: to, confidence }) =>
      known.get(keyOf({ source: from, target: to })) ?? {
        id: newId(),
        source: from,
        target: to,
        confidence,
        pinned: false,
      },
  );
}

/**
 * Rows that were counted in blocks as they came, counted in those of the new edition, which may have other sentences. A row
 * ends where a block does.
 */
export function renumberRows(
  rows: readonly Segment[],
  counted: readonly Block[],
  blocks: readonly Block[],
): readonly Segment[] {
  const borders = {
    source: bordersOf(counted, blocks, 'source'),
    target: bordersOf(counted, blocks, 'target'),
  };
  const renumbered = (side: Side, { from, to }: SentenceRange): SentenceRange => ({
    from: borders[side].get(from) ?? from,
    to: borders[side].get(to) ?? to,
  });
  return rows.map((row) => ({
    ...row,
    source: renumbered('source', row.source),
    target: renumbered('target', row.target),
  }));
}

function bordersOf(
  counted: readonly Block[],
  blocks: readonly Block[],
  side: Side,
): ReadonlyMap<number, number> {
  const ofSide = (list: readonly Block[]) => list.filter((block) => block.side === side);
  const own = ofSide(blocks);
  const borders = new Map([[0, 0]]);
  let before = 0;
  let now = 0;
  ofSide(counted).forEach(({ sentenceStarts }, index) => {
    before += sentenceStarts.length;
    now += own[index]?.sentenceStarts.length ?? 0;
    borders.set(before, now);
  });
  return borders;
}

/** Each row as the segments that tile it already, where there are such. */
function withinRows(rows: readonly Segment[], carried: readonly Segment[]): readonly Segment[] {
  let next = 0;
  return rows.flatMap((row) => {
    const within: Segment[] = [];
    for (let one = carried[next]; one && isWithin(one, row); one = carried[++next]) within.push(one);
    return tiles(within, row) ? within : [row];
  });
}

function isWithin(segment: Segment, row: Segment): boolean {
  return segment.source.to <= row.source.to && segment.target.to <= row.target.to;
}

function tiles(segments: readonly Segment[], row: Segment): boolean {
  const [first, last] = [segments.at(0), segments.at(-1)];
  if (first === undefined || last === undefined) return false;
  return SIDE_NAMES.every(
    (side) =>
      first[side].from === row[side].from &&
      last[side].to === row[side].to &&
      segments.every(
        (segment, index) => index === 0 || segments[index - 1]?.[side].to === segment[side].from,
      ),
  );
}

const SIDE_NAMES = ['source', 'target'] as const;

const oneByOne = (count: number): readonly Bead[] =>
  Array.from({ length: count }, (_, from) => ({
    source: { from: 0, to: 0 },
    target: { from, to: from + 1 },
    confidence: 1,
  }));

function keyOf({ source, target }: Pick<Segment, 'source' | 'target'>): string {
  return [source.from, source.to, target.from, target.to].join();
}
