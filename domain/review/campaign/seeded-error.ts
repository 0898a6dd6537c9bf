import type { ErrorMark } from '../../annotation/error';
import type { Severity } from '../../annotation/severity';
import type { Block } from '../../article/block';
import { changeBlock } from '../../article/change-block';
import { diffWords } from '../../correction/diff-words';
import { groupBy } from '../../group-by';
import { changeSetOf } from '../../text/change-set';
import { isEmptySpan, spansOverlap, type Span } from '../../text/span';

/** In one control. */
export const MAX_SEEDS = 50;

/** `error`: a known error, such as people have to find. `attention`: what nobody can miss who reads at all. */
export const SEED_KINDS = ['error', 'attention'] as const;
export type SeedKind = (typeof SEED_KINDS)[number];

/** What was spoilt on purpose, in the text of the control article. Never scored. */
export interface SeededError extends Span {
  readonly id: string;
  readonly kind: SeedKind;
  readonly blockId: string;
  /** What stands there, and what stood there before. */
  readonly text: string;
  readonly original: string;
  readonly category: string | null;
  readonly severity: Severity | null;
}

/** A stretch of a block of the translation as somebody wants it to read. */
export interface SpoiltStretch extends Span {
  readonly kind: SeedKind;
  readonly blockId: string;
  readonly text: string;
  /** What a mark on it would have to say, by MQM-Core; null where nobody said. */
  readonly category: string | null;
  readonly severity: Severity | null;
}

export interface Planted {
  /** Of the translation, as they read spoilt. */
  readonly blocks: readonly Block[];
  readonly seeds: readonly Omit<SeededError, 'id'>[];
}

/**
 * The blocks with what was spoilt in them. The difference of a stretch is its seed: from the first to the last word that is another, or the whole stretch for
 * what is to be seen by everybody. What was not changed is none. Stretches do not overlap.
 */
export function plantSeeds(
  blocks: readonly Block[],
  stretches: readonly SpoiltStretch[],
  lang: string,
): Planted {
  const byBlock = groupBy(stretches, ({ blockId }) => blockId);
  const seeds: Omit<SeededError, 'id'>[] = [];
  const spoilt = blocks.map((block) => {
    const own = [...(byBlock.get(block.id) ?? [])].sort((a, b) => a.start - b.start);
    let shift = 0;
    const changes = own.flatMap((stretch) => {
      const original = block.text.slice(stretch.start, stretch.end);
      const change = differenceOf(original, stretch, lang);
      if (change === null) return [];
      const start = stretch.start + change.start;
      const end = stretch.start + change.end;
      seeds.push({
        ...{ kind: stretch.kind, blockId: block.id, text: change.insert },
        ...{ category: stretch.category, severity: stretch.severity },
        ...{ start: start + shift, end: start + shift + change.insert.length },
        original: block.text.slice(start, end),
      });
      shift += change.insert.length - (end - start);
      return [{ start, end, insert: change.insert }];
    });
    return changes.length === 0 ? block : changeBlock(block, changeSetOf(changes));
  });
  return { blocks: spoilt, seeds };
}

/** One change that makes the one text of the other; null where they are the same. */
function differenceOf(
  original: string,
  { kind, text }: SpoiltStretch,
  lang: string,
): (Span & { readonly insert: string }) | null {
  const { changes } = diffWords(original, text, lang).changes;
  const [first, last] = [changes.at(0), changes.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (kind === 'attention') return { start: 0, end: original.length, insert: text };
  const tail = original.length - last.end;
  return { start: first.start, end: last.end, insert: text.slice(first.start, text.length - tail) };
}

/** Whether one of somebody's marks is on it. Where something was left out, a mark that reaches it is. */
export function isSeedFound(
  seed: Pick<SeededError, 'blockId' | 'start' | 'end'>,
  marks: readonly Pick<ErrorMark, 'target' | 'state'>[],
): boolean {
  return marks.some(({ target, state }) => {
    if (state === 'withdrawn' || target?.blockId !== seed.blockId) return false;
    if (isEmptySpan(seed) || isEmptySpan(target)) return target.start <= seed.end && seed.start <= target.end;
    return spansOverlap(target, seed);
  });
}
