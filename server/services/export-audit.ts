import type { AuditQuery, AuditRow } from '../../domain/history/audit-query';
import { csvRows } from '../../domain/exchange/csv-rows';
import { safeFileName } from '../../domain/exchange/safe-file-name';
import { success, type Result } from '../../domain/result';
import { listAuditEventsBefore, type AuditRealm } from '../data/audit-log';
import type { Database } from '../db/open-database';
import { enterAudit } from './enter-audit';
import { nameAuditEvents } from './name-audit-events';
import { recordAudit } from './record-audit';
import type { SignedInContext } from './use-case';

const HEADER = [
  'at',
  'kind',
  'by',
  'by_id',
  'about',
  'project',
  'project_id',
  'article',
  'article_id',
  'details',
];

/** Events read at once: memory stays bounded, however long the log is. */
const EVENTS_A_STEP = 1_000;

export interface AuditDownload {
  readonly fileName: string;
  readonly mediaType: string;
  /** UTF-8; made as it is read. */
  readonly body: AsyncGenerator<Uint8Array>;
}

/** The events that match, the newest first, as CSV in which no cell is a formula. That it was taken is in the log. */
export async function exportAudit(
  context: SignedInContext,
  query: AuditQuery,
): Promise<Result<AuditDownload, 'not_found' | 'forbidden'>> {
  const { db, user, now } = context;
  const realm = await enterAudit(db, user, query.projectId);
  if (!realm.ok) return realm;
  await recordAudit(db, context, [
    { kind: 'audit_exported', ...(query.projectId === null ? {} : { projectId: query.projectId }) },
  ]);
  return success({
    fileName: safeFileName(`audit ${now().toISOString().slice(0, 10)}`, 'csv'),
    mediaType: 'text/csv; charset=utf-8',
    body: writeAll(db, realm.value, query),
  });
}

async function* writeAll(db: Database, realm: AuditRealm, query: AuditQuery): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of csvRows([HEADER], { byteOrderMark: true })) yield encoder.encode(chunk);
  for (let last: AuditRow | null = null; ;) {
    const events = await listAuditEventsBefore(db, realm, query, last, EVENTS_A_STEP);
    const rows = await nameAuditEvents(db, events);
    for (const chunk of csvRows(rows.map(toCells))) yield encoder.encode(chunk);
    last = rows.at(-1) ?? null;
    if (last === null || rows.length < EVENTS_A_STEP) return;
  }
}

function toCells(row: AuditRow): readonly string[] {
  return [
    row.at,
    row.kind,
    row.byName,
    row.byId ?? '',
    row.about?.name ?? '',
    row.projectName ?? '',
    row.projectId ?? '',
    row.articleTitle ?? '',
    row.articleId ?? '',
    JSON.stringify(row.details),
  ];
}
