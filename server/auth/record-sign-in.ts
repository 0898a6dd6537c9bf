import { randomUUID } from 'node:crypto';
import type { AuditDetails, AuditKind } from '../../domain/history/audit-event';
import { insertAuditEvents } from '../data/audit-events';
import type { Connection } from '../db/open-database';

/** Writes down that somebody came, went, or was not let in; null for who was not known. */
export async function recordSignIn(
  db: Connection,
  kind: Extract<AuditKind, 'signed_in' | 'sign_in_failed' | 'signed_out' | 'user_joined'>,
  user: { readonly id: string; readonly name: string } | null,
  details: AuditDetails = {},
  projectId: string | null = null,
): Promise<void> {
  await insertAuditEvents(db, [
    {
      id: randomUUID(),
      at: new Date().toISOString(),
      kind,
      byId: user?.id ?? null,
      byName: user?.name ?? '',
      projectId,
      articleId: null,
      details,
    },
  ]);
}
