import { findVersion, listVersions } from '../../domain/history/list-versions';
import { listEditions } from '../data/editions';
import { listVersionMakers } from '../data/timeline';
import type { Connection } from '../db/open-database';

/** The number of the version that stood after the article's decision of this number. */
export async function versionAfter(
  connection: Connection,
  articleId: string,
  sequence: number,
): Promise<number> {
  const makers = await listVersionMakers(connection, articleId, [sequence]);
  return findVersion(listVersions(makers, await listEditions(connection, articleId)), sequence).number;
}
