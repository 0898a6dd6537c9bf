import type { Block, Side } from '../../article/block';
import { groupBy } from '../../group-by';
import type { EditionBlock } from './edition';
import { pairTextsInSteps, type FreePlaces, type Pair, type PairProgress } from './pair-texts';
import type { TextLikeness } from './text-likeness';

/** A block of the new edition, and where it comes from. */
export interface MatchedBlock {
  readonly block: EditionBlock;
  /**
   * - `kept`: part of the article before, with this text;
   * - `revived`: part of an earlier edition with this text, and taken up again;
   * - `added`: new.
   */
  readonly from: 'kept' | 'revived' | 'added';
  /** What it takes the place of: another text of the same paragraph; null where there is none. */
  readonly replaces: EditionBlock | null;
  /** Of one that was kept: it no longer stands in the order of the others. */
  readonly isMoved: boolean;
}

export interface MatchedSide {
  /** In the order of the new edition. */
  readonly blocks: readonly MatchedBlock[];
  /** Part of the article before, and no longer. */
  readonly retired: readonly EditionBlock[];
}

/** What a match starts from, of one side. */
interface SideTexts {
  readonly former: readonly EditionBlock[];
  /** Of earlier editions. */
  readonly retired: readonly EditionBlock[];
  readonly next: readonly Block[];
  readonly likeness: TextLikeness;
}

/**
 * Which blocks of a new text are blocks of the article: the same text is the same block, wherever it stands; a text that
 * an earlier edition had is that edition's block again.
 */
export function* matchSideInSteps({
  former,
  retired,
  next,
  likeness,
}: SideTexts): Generator<PairProgress, MatchedSide> {
  const textsOf = (blocks: readonly Block[]): readonly string[] => blocks.map(({ text }) => text);
  const { same, moved, alike } = yield* pairTextsInSteps(textsOf(former), textsOf(next), likeness, (free) =>
    pairWithPredecessors(former, retired, next, free),
  );
  const keptOf = new Map(same.map((pair) => [pair.next, pair]));
  const replacedBy = new Map(alike.map((pair) => [pair.next, former[pair.former] ?? null]));
  const earlier = new Earlier(retired);
  const blocks = next.map((block, index): MatchedBlock => {
    const pair = keptOf.get(index);
    const kept = pair && former[pair.former];
    if (pair && kept) {
      return { block: placed(kept, block), from: 'kept', replaces: null, isMoved: moved.has(pair) };
    }
    const replaces = replacedBy.get(index) ?? null;
    const again = earlier.take(block.text, replaces?.predecessorId ?? null);
    if (again !== null) return { block: placed(again, block), from: 'revived', replaces, isMoved: false };
    const added = { ...block, predecessorId: replaces?.id ?? null, retiredIn: 0 };
    return { block: added, from: 'added', replaces, isMoved: false };
  });
  const isKept = new Set(same.map((pair) => pair.former));
  return { blocks, retired: former.filter((_, index) => !isKept.has(index)) };
}

export function matchSide(texts: SideTexts): MatchedSide {
  const steps = matchSideInSteps(texts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A side that no new text was given for. */
export const keepSide = (former: readonly EditionBlock[]): MatchedSide => ({
  blocks: former.map((block) => ({ block, from: 'kept', replaces: null, isMoved: false })),
  retired: [],
});

/** A block in its new place, and what the new file says of it; where its sentences start was perhaps edited, and stays. */
function placed(block: EditionBlock, next: Block): EditionBlock {
  const { index, kind, level, codes, isLocked } = next;
  const isSame =
    block.index === index &&
    block.kind === kind &&
    block.level === level &&
    block.retiredIn === 0 &&
    block.isLocked === isLocked &&
    JSON.stringify(block.codes) === JSON.stringify(codes);
  if (isSame) return block;
  const { id, side, text, sentenceStarts, predecessorId } = block;
  return {
    ...{ id, side, index, kind, level, text, sentenceStarts, predecessorId, retiredIn: 0 },
    ...(codes && { codes }),
    ...(isLocked && { isLocked }),
  };
}

/** A text that is that of its predecessor again comes in its place, however little the two have in common. */
function pairWithPredecessors(
  former: readonly EditionBlock[],
  retired: readonly EditionBlock[],
  next: readonly Block[],
  free: FreePlaces,
): readonly Pair[] {
  const texts = new Map(retired.map(({ id, text }) => [id, text]));
  const places = new Map<string, number[]>();
  next.forEach(({ text }, index) => {
    if (!free.hasNext(index)) return;
    const list = places.get(text);
    if (list) list.push(index);
    else places.set(text, [index]);
  });
  return former.flatMap(({ predecessorId }, index) => {
    const text = free.hasFormer(index) ? texts.get(predecessorId ?? '') : undefined;
    const place = text === undefined ? undefined : places.get(text)?.shift();
    return place === undefined ? [] : [{ former: index, next: place }];
  });
}

/** Blocks of earlier editions by their text, the last that was retired first; each is taken once. */
class Earlier {
  readonly #byText: ReadonlyMap<string, readonly EditionBlock[]>;
  readonly #taken = new Set<string>();

  constructor(retired: readonly EditionBlock[]) {
    const latest = [...retired].sort((a, b) => b.retiredIn - a.retiredIn || a.index - b.index);
    this.#byText = groupBy(latest, ({ text }) => text);
  }

  take(text: string, preferredId: string | null): EditionBlock | null {
    const free = (this.#byText.get(text) ?? []).filter(({ id }) => !this.#taken.has(id));
    const block = free.find(({ id }) => id === preferredId) ?? free[0] ?? null;
    if (block !== null) this.#taken.add(block.id);
    return block;
  }
}

export const SIDES = ['source', 'target'] as const satisfies readonly Side[];
