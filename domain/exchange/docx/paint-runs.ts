import type { Change } from '../../text/change-set';
import type { DocxBlock } from './list-blocks';
import type { DocxPiece, DocxRun } from './paragraph';

/** A change of a block's text, and who made it where that is to be seen. */
export interface BlockChange extends Change {
  readonly tracked: {
    readonly author: string;
    /** ISO 8601; '' for unknown. */ readonly date: string;
  } | null;
}

/** Markup that is to stand between two characters of a block. */
export interface PlacedMarkup {
  readonly at: number;
  /** Where several things stand at one place: lower comes first. An insertion has `INSERTION_RANK`. */
  readonly rank: number;
  /** By the prefix that the file has for WordprocessingML. */
  readonly write: (prefix: string) => string;
}

export const INSERTION_RANK = 2;

/** What a run is to be made of, in order. */
export type RunToken =
  | {
      readonly kind: 'text';
      readonly piece: DocxPiece;
      readonly from: number;
      readonly to: number;
      readonly deletedBy: BlockChange | null;
    }
  | { readonly kind: 'insert'; readonly change: BlockChange }
  | { readonly kind: 'markup'; readonly markup: PlacedMarkup };

/** The runs of a block that something changes in, with what they are to be made of. */
export type RunPlan = ReadonlyMap<DocxRun, readonly RunToken[]>;

interface PlacedToken {
  readonly at: number;
  readonly rank: number;
  readonly token: RunToken;
}

/**
 * Lays changes and markup over the runs of a block. What is inserted goes with the text before it, as in `spliceRawText`; what replaces
 * text stands where the first of it is deleted.
 */
export function planRuns(
  { pieces, lead }: DocxBlock,
  changes: readonly BlockChange[],
  markup: readonly PlacedMarkup[],
): RunPlan {
  const points = placePoints(changes, markup, lead);
  const cuts = cutsOf(changes, points, lead);
  const runs = new Map<DocxRun, RunToken[]>();
  const touched = new Set<DocxRun>();
  const add = (run: DocxRun, token: RunToken): void => {
    const tokens = runs.get(run) ?? [];
    tokens.push(token);
    runs.set(run, tokens);
    if (token.kind !== 'text' || token.deletedBy !== null) touched.add(run);
  };

  let nextPoint = 0;
  const addPoints = (run: DocxRun, until: number): void => {
    for (;;) {
      const point = points[nextPoint];
      if (point === undefined || point.at > until) return;
      add(run, point.token);
      nextPoint++;
    }
  };
  const begun = new Set<BlockChange>();
  let offset = 0;
  let change = 0;
  let cut = 0;
  for (const [index, piece] of pieces.entries()) {
    const end = offset + piece.text.length;
    // What stands before all text has no text before it to go with.
    if (index === 0) addPoints(piece.run, 0);
    let from = offset;
    while (from < end) {
      while ((cuts[cut] ?? Infinity) <= from) cut++;
      const to = Math.min(end, cuts[cut] ?? end);
      while (change < changes.length && (changes[change]?.end ?? 0) + lead <= from) change++;
      const covering = changes[change];
      const deletedBy =
        covering && covering.start + lead <= from && to <= covering.end + lead ? covering : null;
      add(piece.run, { kind: 'text', piece, from: from - offset, to: to - offset, deletedBy });
      if (deletedBy !== null && deletedBy.insert !== '' && !begun.has(deletedBy)) {
        begun.add(deletedBy);
        add(piece.run, { kind: 'insert', change: deletedBy });
      }
      addPoints(piece.run, to);
      from = to;
    }
    offset = end;
  }
  return new Map([...runs].filter(([run]) => touched.has(run)));
}

/** Insertions and markup in the order in which they are to stand. */
function placePoints(
  changes: readonly BlockChange[],
  markup: readonly PlacedMarkup[],
  lead: number,
): readonly PlacedToken[] {
  const insertions = changes
    .filter(({ start, end }) => start === end)
    .map((change) => ({
      at: change.start + lead,
      rank: INSERTION_RANK,
      token: { kind: 'insert', change } as const,
    }));
  const marks = markup.map((each) => ({
    at: each.at + lead,
    rank: each.rank,
    token: { kind: 'markup', markup: each } as const,
  }));
  return [...insertions, ...marks].sort((a, b) => a.at - b.at || a.rank - b.rank);
}

function cutsOf(
  changes: readonly BlockChange[],
  points: readonly PlacedToken[],
  lead: number,
): readonly number[] {
  const cuts = [
    ...changes.flatMap(({ start, end }) => [start + lead, end + lead]),
    ...points.map(({ at }) => at),
  ];
  return [...new Set(cuts)].sort((a, b) => a - b);
}
