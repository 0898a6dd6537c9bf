import type { KeptFile } from '../../domain/exchange/kept-file';
import type { PlacedIssues } from '../../domain/exchange/place-issues';
import { insertRun } from '../data/finding-runs';
import { insertOutsideFindings } from '../data/outside-findings';
import type { Connection } from '../db/open-database';
import type { SignedInContext } from './use-case';

/** What the file of an article says is wrong waits with what checks and other systems find. */
export async function saveFileIssues(
  transaction: Connection,
  { newId, now, user }: SignedInContext,
  articleId: string,
  [file]: readonly KeptFile[],
  { placed, counts }: PlacedIssues,
): Promise<void> {
  if (counts.received === 0) return;
  const id = newId();
  const at = now().toISOString();
  const details = { file: file?.name ?? '', format: file?.format ?? '' };
  await insertRun(transaction, {
    ...{ id, articleId, batchId: newId(), kind: 'import', system: details.format.toUpperCase() },
    ...{ details, state: 'done', counts, tokensIn: 0, tokensOut: 0 },
    ...{ startedAt: at, endedAt: at, startedById: user.id },
  });
  const findings = placed.map((one, index) => ({ id: `${id}-${String(index + 1)}`, runId: id, ...one }));
  await insertOutsideFindings(transaction, articleId, findings);
}
