import { groupBy } from '../../group-by';
import { shuffleFirst } from '../sample';

/** What can be dealt to a person. */
export interface DealtOutput {
  readonly articleId: string;
  readonly document: string;
  readonly system: string;
  /** Whether everybody rates it, as a control. */
  readonly isForAll: boolean;
}

export interface DealWish {
  readonly raterIds: readonly string[];
  readonly ratersPerOutput: number;
  /** The same seed deals the same outputs in the same way, in whatever order they are handed in. */
  readonly seed: number;
}

const MAX_SEED = 2 ** 32;

/**
 * Who rates what, and in which order: ids of articles by the rater's. Each output goes to as many different people as are wished for, nobody has more
 * than one output more than somebody else, and people share the outputs of each system evenly too, since those of one system are dealt one
 * after the other. Everybody has an order of their own, in which no two outputs of one document follow each other where that can be avoided.
 */
export function dealOutputs(
  outputs: readonly DealtOutput[],
  { raterIds, ratersPerOutput, seed }: DealWish,
): ReadonlyMap<string, readonly string[]> {
  const raters = shuffle([...new Set(raterIds)].sort(), seed);
  const dealt = new Map(raters.map((id): [string, DealtOutput[]] => [id, []]));
  let turn = 0;
  for (const output of bySystem(outputs, seed)) {
    const count = output.isForAll ? raters.length : Math.min(ratersPerOutput, raters.length);
    for (let place = 0; place < count; place += 1) {
      dealt.get(raters[(turn + place) % raters.length] ?? '')?.push(output);
    }
    if (!output.isForAll) turn += count;
  }
  return new Map(
    [...dealt].map(([raterId, own], index) => {
      const order = shuffle(inOrder(own), (seed + index + 1) % MAX_SEED);
      return [raterId, apart(order).map(({ articleId }) => articleId)];
    }),
  );
}

const shuffle = <Item>(items: readonly Item[], seed: number): readonly Item[] =>
  shuffleFirst(items, items.length, seed);

const inOrder = (outputs: readonly DealtOutput[]): readonly DealtOutput[] =>
  [...outputs].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));

function bySystem(outputs: readonly DealtOutput[], seed: number): readonly DealtOutput[] {
  const systems = groupBy(inOrder(outputs), ({ system }) => system);
  return shuffle([...systems.keys()].sort(), seed).flatMap((system) =>
    shuffle(systems.get(system) ?? [], seed),
  );
}

/**
 * The same outputs, nearly in the same order, with others between those of one document. The next is the first of another document
 * after which what is left can still be kept apart: a document must not have more than every other place.
 */
function apart(outputs: readonly DealtOutput[]): readonly DealtOutput[] {
  const left = [...outputs];
  const counts = new Map<string, number>();
  for (const { document } of left) counts.set(document, (counts.get(document) ?? 0) + 1);
  const ordered: DealtOutput[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1)?.document ?? null;
    const others = left.filter(({ document }) => document !== last);
    const next =
      others.find((output) => canFollow(output.document, counts, left.length)) ??
      [...others].sort((a, b) => (counts.get(b.document) ?? 0) - (counts.get(a.document) ?? 0))[0] ??
      left[0];
    if (next === undefined) break;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
    counts.set(next.document, (counts.get(next.document) ?? 1) - 1);
  }
  return ordered;
}

/** Whether the others can still be kept apart once an output of this document has been put. */
function canFollow(document: string, counts: ReadonlyMap<string, number>, left: number): boolean {
  const rest = left - 1;
  return [...counts].every(([other, count]) =>
    other === document ? count - 1 <= Math.floor(rest / 2) : count <= Math.ceil(rest / 2),
  );
}
