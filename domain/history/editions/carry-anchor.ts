import type { Anchor } from '../../article/anchor';
import type { Side } from '../../article/block';
import { diffWords } from '../../correction/diff-words';
import type { ChangeSet } from '../../text/change-set';
import { groupBy } from '../../group-by';
import { findQuote } from '../../text/find-quote';
import { isGraphemeBoundary } from '../../text/graphemes';
import { mapOffset, mapSpan } from '../../text/map-span';
import { quoteSpan } from '../../text/quoted-span';
import type { Span } from '../../text/span';
import { isSamePlace, type EditionBlock, type Move } from './edition';
import type { MatchedSide } from './match-blocks';

/** A paragraph that has another text now. */
export interface Rewritten {
  readonly before: EditionBlock;
  readonly after: EditionBlock;
  readonly changes: ChangeSet;
}

/**
 * What becomes of an anchor:
 * - `kept`: its block is part of the new edition;
 * - `returned`: the block that an earlier edition took it from is part of the article again, and it goes back there;
 * - `exact`: its words stand in the new text of the block, untouched by what changed there;
 * - `found`: its words stand elsewhere in the new text, by their quote and what is around them;
 * - `lost`: neither.
 */
export type CarriedAnchor =
  | { readonly how: 'kept' | 'lost' }
  | { readonly how: 'returned' | 'exact' | 'found'; readonly anchor: Anchor };

/** So short a quote is in every text: it is looked for in its own paragraph only. */
const MIN_QUOTE = 8;

/** Carries anchors of one side from the blocks before to those of a new edition. */
export class AnchorCarrier {
  readonly #lang: string;
  readonly #present: ReadonlyMap<string, EditionBlock>;
  readonly #next: ReadonlyMap<string, { readonly before: EditionBlock; readonly after: EditionBlock }>;
  readonly #fresh: readonly EditionBlock[];
  readonly #rewritten = new Map<string, Rewritten>();
  /** Of earlier editions, the last first, by what they moved. */
  readonly #moves: ReadonlyMap<string, readonly Move[]>;

  constructor({ blocks }: MatchedSide, lang: string, moves: readonly Move[]) {
    this.#lang = lang;
    this.#moves = groupBy([...moves].reverse(), ({ subjectId }) => subjectId);
    this.#present = new Map(blocks.map(({ block }) => [block.id, block]));
    this.#next = new Map(
      blocks.flatMap(({ block, replaces }) =>
        replaces === null ? [] : [[replaces.id, { before: replaces, after: block }] as const],
      ),
    );
    this.#fresh = blocks.flatMap(({ block, from }) => (from === 'kept' ? [] : [block]));
  }

  /** The new text of the block; null where the block is kept, or nothing has come in its place. */
  rewritten(blockId: string): Rewritten | null {
    const known = this.#rewritten.get(blockId);
    if (known) return known;
    const pair = this.#next.get(blockId);
    if (pair === undefined) return null;
    const { changes } = diffWords(pair.before.text, pair.after.text, this.#lang);
    const rewritten = { ...pair, changes };
    this.#rewritten.set(blockId, rewritten);
    return rewritten;
  }

  has(blockId: string): boolean {
    return this.#present.has(blockId);
  }

  /** Where the anchor of an error or a correction goes. */
  carry(subjectId: string, anchor: Anchor): CarriedAnchor {
    if (this.has(anchor.blockId)) return { how: 'kept' };
    const back = this.#findBack(subjectId, anchor);
    if (back !== null) return { how: 'returned', anchor: back };
    const rewritten = this.rewritten(anchor.blockId);
    const exact = rewritten && placeAfter(rewritten, anchor);
    if (rewritten && exact) return { how: 'exact', anchor: anchorIn(rewritten.after, exact) };
    const found = (rewritten && findIn(rewritten, anchor)) ?? this.#findElsewhere(anchor);
    return found === null ? { how: 'lost' } : { how: 'found', anchor: found };
  }

  /** Where an earlier edition took it from, if that block is part of the article again. */
  #findBack(subjectId: string, anchor: Anchor): Anchor | null {
    for (const { from, to } of this.#moves.get(subjectId) ?? []) {
      const block = isSamePlace(to, anchor) ? this.#present.get(from.blockId) : undefined;
      if (block) return anchorIn(block, from);
    }
    return null;
  }

  /** In a paragraph that was cut in two, or put together with another: only where no second has the words. */
  #findElsewhere(anchor: Anchor): Anchor | null {
    if (anchor.quote.length < MIN_QUOTE) return null;
    const places = this.#fresh.flatMap((block) => {
      if (!block.text.includes(anchor.quote)) return [];
      const found = findQuote(block.text, anchor);
      return found !== null && isToTheLetter(block, found.span, anchor) ? [anchorIn(block, found.span)] : [];
    });
    return places.length === 1 ? (places[0] ?? null) : null;
  }
}

/** Where the words of a span stand in the new text, if nothing has touched them. */
export function placeAfter({ after, changes }: Rewritten, anchor: Anchor): Span | null {
  const place = mapSpan(changes, anchor, { edges: 'exclude', deletion: 'orphan' });
  return place !== null && isToTheLetter(after, place, anchor) ? place : null;
}

function findIn({ after, changes }: Rewritten, anchor: Anchor): Anchor | null {
  const found = findQuote(after.text, { ...anchor, start: mapOffset(changes, anchor.start, 'before') });
  return found !== null && isToTheLetter(after, found.span, anchor) ? anchorIn(after, found.span) : null;
}

function isToTheLetter({ text }: EditionBlock, { start, end }: Span, { quote }: Anchor): boolean {
  return text.slice(start, end) === quote && isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}

function anchorIn({ id, text }: EditionBlock, span: Span): Anchor {
  return { blockId: id, ...quoteSpan(text, span) };
}

/** One carrier for each side. */
export type Carriers = Readonly<Record<Side, AnchorCarrier>>;
