import type { ErrorMark } from '../../annotation/error';
import type { Block, Side } from '../../article/block';
import type { Correction } from '../../correction/correction';
import { AnchorCarrier } from './carry-anchor';
import { carryCorrections, type CarriedCorrections, type CorrectionsToCarry } from './carry-corrections';
import { carryErrors, type CarriedErrors } from './carry-errors';
import { blocksOfEdition, type Edition, type EditionBlock, type Move } from './edition';
import { keepSide, matchSideInSteps, SIDES, type MatchedSide } from './match-blocks';
import { MIN_LIKENESS, type PairProgress } from './pair-texts';
import { TextLikeness } from './text-likeness';

/** An article as it is, to take a new text in. */
export interface FormerText {
  /** Of every edition. */
  readonly blocks: readonly EditionBlock[];
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** The new text; null for a side that nothing new came for. */
export type NewText = Readonly<Record<Side, readonly Block[] | null>>;

export interface TextPlan {
  readonly sides: Readonly<Record<Side, MatchedSide>>;
  /** The new edition: all source blocks in order, then all target blocks. */
  readonly blocks: readonly EditionBlock[];
  /** The article as it was, in the same order. */
  readonly former: readonly EditionBlock[];
  readonly isUnchanged: boolean;
  readonly counts: TextCounts;
  /** How much of the longer text is in the other, the same or alike, by paragraphs, 0–1. */
  readonly likeness: number;
}

/** Paragraphs of both sides. */
export interface TextCounts {
  readonly kept: number;
  /** Have another text than before. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** Below this a new text is more likely to be that of another article. */
export const MIN_ARTICLE_LIKENESS = 0.2;

/** What a new text does to the paragraphs of an article. In steps, so that a server can do other work in between. */
export function* planTextInSteps(
  { blocks }: Pick<FormerText, 'blocks'>,
  next: NewText,
): Generator<PairProgress, TextPlan> {
  const former = blocksOfEdition(blocks, null);
  const likeness = new TextLikeness();
  function* sideOf(side: Side): Generator<PairProgress, MatchedSide> {
    const own = former.filter((block) => block.side === side);
    const wanted = next[side];
    if (wanted === null) return keepSide(own);
    const retired = blocks.filter((block) => block.side === side && block.retiredIn > 0);
    return yield* matchSideInSteps({ former: own, retired, next: wanted, likeness });
  }
  const sides = { source: yield* sideOf('source'), target: yield* sideOf('target') };
  const edition = SIDES.flatMap((side) => sides[side].blocks.map(({ block }) => block));
  return {
    sides,
    blocks: edition,
    former,
    isUnchanged: edition.length === former.length && edition.every((block, index) => block === former[index]),
    counts: addUp(SIDES.map((side) => countsOf(sides[side]))),
    likeness: Math.min(
      ...SIDES.flatMap((side) => (next[side] === null ? [] : [likenessOf(sides[side], likeness)])),
    ),
  };
}

function countsOf({ blocks, retired }: MatchedSide): TextCounts {
  const changed = blocks.filter(({ replaces }) => replaces !== null).length;
  const kept = blocks.filter(({ from }) => from === 'kept').length;
  return { kept, changed, added: blocks.length - kept - changed, removed: retired.length - changed };
}

function addUp(counts: readonly TextCounts[]): TextCounts {
  const sum = (key: keyof TextCounts) => counts.reduce((total, one) => total + one[key], 0);
  return { kept: sum('kept'), changed: sum('changed'), added: sum('added'), removed: sum('removed') };
}

/** A side that was empty, or is, tells nothing. */
function likenessOf({ blocks, retired }: MatchedSide, likeness: TextLikeness): number {
  const kept = blocks.filter(({ from }) => from === 'kept').length;
  const alike = blocks.filter(
    ({ block, replaces }) => replaces !== null && likeness.between(replaces.text, block.text) >= MIN_LIKENESS,
  ).length;
  const before = retired.length + kept;
  if (before === 0 || blocks.length === 0) return 1;
  return (kept + alike) / Math.max(before, blocks.length);
}

export interface MarksToCarry extends Omit<CorrectionsToCarry, 'carrier'> {
  /** Of every state. */
  readonly errors: readonly ErrorMark[];
  readonly sourceLang: string;
}

export interface MarksPlan {
  readonly corrections: CarriedCorrections;
  readonly errors: CarriedErrors;
  readonly moves: readonly Move[];
  /** Open corrections, as they were, that had words until now. */
  readonly lost: readonly Correction[];
  readonly counts: MarkCounts;
}

/** Errors and corrections by what becomes of them; see `MarkFate`. What is closed and left behind is not counted. */
export interface MarkCounts {
  readonly kept: number;
  readonly moved: number;
  readonly takenOver: number;
  /** Approvals that were for words that are gone. */
  readonly reopened: number;
  readonly reinstated: number;
  /** Open, and without words: also those that were so before. */
  readonly orphaned: number;
}

/** What becomes of the marks of an article in a new edition. */
export function planMarks({ sides, blocks, former }: TextPlan, marks: MarksToCarry): MarksPlan {
  const { errors, sourceLang, ...material } = marks;
  const movesOf = (side: Side) =>
    marks.editions.flatMap((edition: Edition) => edition.moves.filter((move) => move.side === side));
  const carriers = {
    source: new AnchorCarrier(sides.source, sourceLang, movesOf('source')),
    target: new AnchorCarrier(sides.target, marks.targetLang, movesOf('target')),
  };
  const corrections = carryCorrections({ ...material, carrier: carriers.target });
  const carriedErrors = carryErrors({
    errors,
    corrections: marks.corrections,
    fates: corrections.fates,
    carriers,
  });
  const fates = [...corrections.fates.values(), ...carriedErrors.fates.values()];
  const present = new Set(blocks.map(({ id }) => id));
  const wordless = withoutWords(marks.corrections, corrections, present);
  const reopened = wordless.filter(({ id }) => corrections.fates.get(id) === 'reopened');
  const before = new Set(former.map(({ id }) => id));
  const count = (fate: (typeof fates)[number]) => fates.filter((one) => one === fate).length;
  return {
    corrections,
    errors: carriedErrors,
    moves: [...corrections.moves, ...carriedErrors.moves],
    lost: wordless.filter(({ anchor }) => before.has(anchor.blockId)),
    counts: {
      kept: count('kept'),
      moved: count('moved'),
      takenOver: count('taken_over'),
      reopened: count('reopened'),
      reinstated: count('reinstated'),
      orphaned: count('orphaned') + reopened.length,
    },
  };
}

/** Open corrections, as they were, whose words the new edition has not. */
function withoutWords(
  all: readonly Correction[],
  { fates, changes }: CarriedCorrections,
  present: ReadonlySet<string>,
): readonly Correction[] {
  const after = new Map(changes.map((change) => [change.before.id, change.after]));
  return all.filter(({ id, anchor }) => {
    const fate = fates.get(id);
    const isOpen = fate === 'orphaned' || fate === 'reopened';
    return isOpen && !present.has((after.get(id)?.anchor ?? anchor).blockId);
  });
}
