import { bestAssignment } from '../agreement/best-assignment';
import { groupBy } from '../group-by';
import { agreementOf, type JudgedMark } from './marks-agree';

interface Pair<Mark> {
  readonly one: Mark;
  readonly other: Mark;
  readonly weight: number;
}

/**
 * Marks that say the same, together; each mark stands in exactly one group, and a group holds at most one of each reviewer. Between two reviewers each mark
 * has at most one partner, by the pairing that agrees best in all. Among more than two, groups grow along the best pairs, as long as all in them agree with each other.
 * The order in which marks are handed in is of no matter.
 */
export function mergeMarks<Mark extends JudgedMark>(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const sorted = [...marks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groupOf = new Map(sorted.map((mark): [string, readonly Mark[]] => [mark.id, [mark]]));
  const pairs = pairsOf(sorted).sort(
    (a, b) => b.weight - a.weight || compare(a.one.id, b.one.id) || compare(a.other.id, b.other.id),
  );
  for (const { one, other } of pairs) {
    const [left = [], right = []] = [groupOf.get(one.id), groupOf.get(other.id)];
    if (left === right || !canJoin(left, right)) continue;
    const joined = [...left, ...right].sort((a, b) => compare(a.id, b.id));
    for (const { id } of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const canJoin = (left: readonly JudgedMark[], right: readonly JudgedMark[]): boolean =>
  left.every((one) =>
    right.every((other) => one.reviewerId !== other.reviewerId && agreementOf(one, other) > 0),
  );

function pairsOf<Mark extends JudgedMark>(marks: readonly Mark[]): Pair<Mark>[] {
  const ofReviewer = [...groupBy(marks, ({ reviewerId }) => reviewerId)].sort(([a], [b]) => compare(a, b));
  return ofReviewer.flatMap(([, rows], index) =>
    ofReviewer.slice(index + 1).flatMap(([, columns]) => partners(rows, columns)),
  );
}

/** Marks of different places cannot be partners: the pairing is sought place by place. */
function partners<Mark extends JudgedMark>(rows: readonly Mark[], columns: readonly Mark[]): Pair<Mark>[] {
  const ofPlace = groupBy(columns, placeOf);
  return [...groupBy(rows, placeOf)].flatMap(([place, here]) => {
    const there = ofPlace.get(place) ?? [];
    const weights = here.map((one) => there.map((other) => agreementOf(one, other)));
    return bestAssignment(weights).flatMap(([row, column]): Pair<Mark>[] => {
      const [one, other] = [here[row], there[column]];
      return one && other ? [{ one, other, weight: weights[row]?.[column] ?? 0 }] : [];
    });
  });
}

/** Where a mark is compared: in the block of its words, or of the words that were left out. */
function placeOf({ scope, target, source }: JudgedMark): string {
  if (scope === 'article') return '';
  const hasWords = target !== null && target.start < target.end;
  return (hasWords ? target : (source ?? target))?.blockId ?? '';
}
