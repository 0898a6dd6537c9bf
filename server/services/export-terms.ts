import { csvRows } from '../../domain/exchange/csv-rows';
import { safeFileName } from '../../domain/exchange/safe-file-name';
import { TERM_TABLE_HEADER, termTableRow } from '../../domain/exchange/term-table-rows';
import { failure, success, type Result } from '../../domain/result';
import { canExport } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { findProjectName } from '../data/projects';
import { listTermsAfter } from '../data/terms';
import type { Database } from '../db/open-database';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import type { SignedInContext } from './use-case';

/** Terms read at once: memory stays bounded, however many there are. */
const TERMS_A_STEP = 1_000;

export interface TermsDownload {
  readonly fileName: string;
  readonly mediaType: string;
  /** UTF-8; made as it is read. */
  readonly body: AsyncGenerator<Uint8Array>;
}

/** The termbase of a project as CSV in which no cell is a formula. That it was taken is in the log. */
export async function exportTerms(
  context: SignedInContext,
  projectId: string,
): Promise<Result<TermsDownload, 'not_found' | 'forbidden'>> {
  const { db, user } = context;
  const refused = refusal(await findActor(db, user, projectId), canExport);
  if (refused !== null) return failure(refused);
  await recordAudit(db, context, [{ kind: 'terms_exported', projectId }]);
  return success({
    fileName: safeFileName(`${(await findProjectName(db, projectId)) ?? ''} terms`, 'csv'),
    mediaType: 'text/csv; charset=utf-8',
    body: writeAll(db, projectId),
  });
}

async function* writeAll(db: Database, projectId: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of csvRows([TERM_TABLE_HEADER], { byteOrderMark: true })) yield encoder.encode(chunk);
  for (let last: string | null = null; ;) {
    const terms = await listTermsAfter(db, projectId, last, TERMS_A_STEP);
    for (const chunk of csvRows(terms.map(termTableRow))) yield encoder.encode(chunk);
    last = terms.at(-1)?.id ?? null;
    if (last === null || terms.length < TERMS_A_STEP) return;
  }
}
