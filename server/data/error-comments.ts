import type { ErrorState } from '../../domain/annotation/error';
import type { Connection } from '../db/open-database';

/** What the reviewer said of an error, without its places in the text. */
export interface ErrorComment {
  readonly category: string;
  readonly typology: string;
  readonly comment: string;
  readonly state: ErrorState;
}

/** By id, also those that were withdrawn. */
export async function listErrorsById(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ErrorComment>> {
  const rows = await connection.errorMark.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, category: true, typology: true, comment: true, state: true },
  });
  // Written from an ErrorState, and by nothing else.
  return new Map(rows.map(({ id, state, ...row }) => [id, { ...row, state: state as ErrorState }]));
}
