/**
 * The part of the lattice that is searched: for each row i in 0..rows-1 the nodes (i, j) with low[i] ≤ j < high[i].
 * Both bounds ascend, so a column's rows are a range too.
 */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** A place between two sentences (or units) of each side. */
export interface Node {
  readonly source: number;
  readonly target: number;
}

export function fullBand(rows: number, columns: number): Band {
  return {
    rows,
    columns,
    low: new Int32Array(rows),
    high: new Int32Array(rows).fill(columns),
  };
}

/**
 * The nodes at most `radius` steps along either side away from a monotone path that runs from (0, 0) to the last node;
 * between two nodes of the path, everything in their rectangle is on it.
 */
export function bandAround(path: readonly Node[], rows: number, columns: number, radius: number): Band {
  const low = new Int32Array(rows).fill(columns);
  const high = new Int32Array(rows);
  let from: Node = { source: 0, target: 0 };
  for (const to of path) {
    const last = Math.min(to.source + radius, rows - 1);
    for (let row = Math.max(from.source - radius, 0); row <= last; row++) {
      const left = radius - Math.max(from.source - row, row - to.source, 0);
      low[row] = Math.min(low[row] ?? 0, Math.max(from.target - left, 0));
      high[row] = Math.max(high[row] ?? 0, Math.min(to.target + left + 1, columns));
    }
    from = to;
  }
  for (let row = 1; row < rows; row++) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0);
  for (let row = rows - 2; row >= 0; row--) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0);
  return { rows, columns, low, high };
}

/** The same nodes with rows and columns exchanged. */
export function transposed({ rows, columns, low, high }: Band): Band {
  const turned = {
    rows: columns,
    columns: rows,
    low: new Int32Array(columns).fill(rows),
    high: new Int32Array(columns),
  };
  for (let row = 0; row < rows; row++) {
    for (let column = low[row] ?? 0; column < (high[row] ?? 0); column++) {
      if (row < (turned.low[column] ?? 0)) turned.low[column] = row;
      turned.high[column] = row + 1;
    }
  }
  return turned;
}
