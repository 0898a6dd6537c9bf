import { NO_COUNTS } from '../../domain/triage/finding-run';
import type { PlacedIssues } from '../../domain/exchange/place-issues';
import { placeNewIssues } from '../../domain/exchange/place-new-issues';
import { listErrors } from '../data/errors';
import type { ArticleRecord } from '../data/articles';
import { listOutsideFindings } from '../data/outside-findings';
import type { Connection } from '../db/open-database';
import type { PreparedEdition } from './reimport-article';

/** What the file of a new text says is wrong in it, and the article does not know: of findings, and of errors as they stand now. */
export async function placeEditionIssues(
  connection: Connection,
  { id, info }: Pick<ArticleRecord, 'id' | 'info'>,
  { text, said }: Pick<PreparedEdition, 'text' | 'said'>,
): Promise<PlacedIssues> {
  if (said === null || said.issues.length === 0) return { placed: [], counts: NO_COUNTS };
  const { sourceLang, targetLang } = info;
  const input = { blocks: text.blocks, segments: said.rows, corrections: [], sourceLang, targetLang };
  return placeNewIssues(input, said.issues, {
    findings: await listOutsideFindings(connection, id),
    errors: await listErrors(connection, id),
  });
}
