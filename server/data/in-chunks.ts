/** SQLite takes some thousand parameters in a statement, and Prisma fewer; this many are always taken. */
const CHUNK = 500;

/** Asks for many ids in several statements, and puts the answers together in the order of the ids' chunks. */
export async function inChunks<Row, Id = string>(
  ids: readonly Id[],
  ask: (some: Id[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += CHUNK)
    rows.push(...(await ask(ids.slice(from, from + CHUNK))));
  return rows;
}
