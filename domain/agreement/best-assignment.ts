/**
 * Pairs rows with columns, each at most once, so that the sum of their weights is the greatest: the Hungarian method in the form of
 * R. Jonker and A. Volgenant (1987), with potentials, in O(n³). Weights are not negative; a pair of weight 0 is none.
 */
export function bestAssignment(
  weights: readonly (readonly number[])[],
): readonly (readonly [row: number, column: number])[] {
  const size = Math.max(weights.length, weights[0]?.length ?? 0);
  const weightOf = (row: number, column: number): number => weights[row]?.[column] ?? 0;
  // Rows and columns count from 1; 0 is the row that is being placed.
  const rowPotentials = new Float64Array(size + 1);
  const columnPotentials = new Float64Array(size + 1);
  const rowOfColumn = new Int32Array(size + 1);
  const previous = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    rowOfColumn[0] = row;
    const slack = new Float64Array(size + 1).fill(Infinity);
    const isSeen = new Uint8Array(size + 1);
    let column = 0;
    do {
      isSeen[column] = 1;
      const from = rowOfColumn[column] ?? 0;
      let least = Infinity;
      let next = 0;
      for (let to = 1; to <= size; to += 1) {
        if (isSeen[to]) continue;
        const cost = -weightOf(from - 1, to - 1) - (rowPotentials[from] ?? 0) - (columnPotentials[to] ?? 0);
        if (cost < (slack[to] ?? Infinity)) {
          slack[to] = cost;
          previous[to] = column;
        }
        if ((slack[to] ?? Infinity) < least) {
          least = slack[to] ?? Infinity;
          next = to;
        }
      }
      for (let to = 0; to <= size; to += 1) {
        if (isSeen[to]) {
          const seen = rowOfColumn[to] ?? 0;
          rowPotentials[seen] = (rowPotentials[seen] ?? 0) + least;
          columnPotentials[to] = (columnPotentials[to] ?? 0) - least;
        } else slack[to] = (slack[to] ?? Infinity) - least;
      }
      column = next;
    } while ((rowOfColumn[column] ?? 0) !== 0);
    while (column !== 0) {
      const before = previous[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[before] ?? 0;
      column = before;
    }
  }
  return Array.from(
    { length: size },
    (_, index) => [(rowOfColumn[index + 1] ?? 0) - 1, index] as const,
  ).filter(([row, column]) => weightOf(row, column) > 0);
}
