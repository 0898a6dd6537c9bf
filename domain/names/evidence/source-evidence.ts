import type { NamedArticle, NamedPair, NamedPiece } from '../named-article';
import { counterpartsOf, type Counterpart, type SpokenWord } from './counterparts';
import type { Spelling } from './spelling';
import type { WordMention } from '../extract/name-facts';

export interface SourceVerdict {
  readonly isSame: boolean;
  /** The word of the source that both stand for, or that one of them stands for. */
  readonly word: string;
}

const found = new WeakMap<NamedPiece, Map<string, readonly Counterpart[]>>();

/** Remembered for each text of the other side: most pairs stay as they are from one edit to the next. */
export function rememberedCounterparts(word: SpokenWord, other: NamedPiece): readonly Counterpart[] {
  let ofPiece = found.get(other);
  if (ofPiece === undefined) found.set(other, (ofPiece = new Map<string, readonly Counterpart[]>()));
  const known = ofPiece.get(word.id);
  if (known) return known;
  const made = counterpartsOf(word, other);
  ofPiece.set(word.id, made);
  return made;
}

/** What the source says of two spellings, through the segments in which they stand. */
export class SourceEvidence {
  readonly #pairs: readonly NamedPair[];
  #byBlock: ReadonlyMap<number, readonly NamedPair[]> | null = null;

  constructor({ pairs }: Pick<NamedArticle, 'pairs'>) {
    this.#pairs = pairs;
  }

  /** Null where the source does not tell. */
  compare(one: Spelling, other: Spelling): SourceVerdict | null {
    if (this.#pairs.length === 0) return null;
    const ones = this.#wordsOf(one, other);
    const others = this.#wordsOf(other, one);
    if (ones.size === 0 || others.size === 0) return null;
    for (const [core, { form }] of ones) if (others.has(core)) return { isSame: true, word: form };
    // Two forms of a word in one sentence may be two names: Тинькофф, Тинькова.
    for (const [core, { form }] of ones)
      if (hasInflected(others, core)) return this.#meet(one, other) ? null : { isSame: true, word: form };
    const [first] = ones.values();
    return { isSame: false, word: first?.form ?? '' };
  }

  /** Whether some segment has both. */
  #meet(one: Spelling, other: Spelling): boolean {
    const pairs = new Set(one.mentions.map((mention) => this.pairOf(mention)));
    return other.mentions.some((mention) => pairs.has(this.pairOf(mention)));
  }

  pairOf({ block, start }: Pick<WordMention, 'block' | 'start'>): NamedPair | null {
    const pairs = (this.#byBlock ??= byTargetBlock(this.#pairs)).get(block) ?? [];
    return (
      pairs.find(({ target }) =>
        target.parts.some(
          (part) => part.block === block && part.span.start <= start && start < part.span.end,
        ),
      ) ?? null
    );
  }

  /**
   * The words of the source that the spelling stands for, by core. Segments that have only one of the two tell best; where both stand,
   * the nearer one has a word.
   */
  #wordsOf(spelling: Spelling, rival: Spelling): ReadonlyMap<string, Counterpart> {
    const rivalPairs = new Set(rival.mentions.map((mention) => this.pairOf(mention)));
    const alone = new Map<string, Counterpart>();
    const shared = new Map<string, Counterpart>();
    const pairs = new Set(spelling.mentions.map((mention) => this.pairOf(mention)));
    for (const pair of pairs) {
      if (pair === null) continue;
      const own = rememberedCounterparts(spelling, pair.source);
      const theirs = rememberedCounterparts(rival, pair.source);
      if (!rivalPairs.has(pair)) {
        const best = own[0] ?? theirs[0];
        if (best) alone.set(best.core, best);
        continue;
      }
      const mine = own.find(
        ({ start, distance }) => distance <= (theirs.find((their) => their.start === start)?.distance ?? 1),
      );
      if (mine) shared.set(mine.core, mine);
    }
    return alone.size > 0 ? alone : shared;
  }
}

function byTargetBlock(pairs: readonly NamedPair[]): ReadonlyMap<number, readonly NamedPair[]> {
  const byBlock = new Map<number, NamedPair[]>();
  for (const pair of pairs)
    for (const { block } of pair.target.parts) {
      const known = byBlock.get(block);
      if (known) known.push(pair);
      else byBlock.set(block, [pair]);
    }
  return byBlock;
}

function hasInflected(words: ReadonlyMap<string, Counterpart>, core: string): boolean {
  for (const [other, { script }] of words)
    if ((script === 'cyrillic' || script === 'greek') && isInflected(core, other)) return true;
  return false;
}

/** Case endings are up to three letters: Путин, Путиным. */
function isInflected(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared += 1;
  return shared >= 4 && Math.max(one.length, other.length) - shared <= 3;
}
