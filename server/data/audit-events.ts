import type { AuditEvent } from '../../domain/history/audit-event';
import type { Connection } from '../db/open-database';

/** Adds to the log; nothing in it is ever changed. */
export async function insertAuditEvents(
  connection: Connection,
  events: readonly AuditEvent[],
): Promise<void> {
  await connection.auditEvent.createMany({
    data: events.map(({ at, details, ...event }) => ({
      ...event,
      at: new Date(at),
      details: JSON.stringify(details),
    })),
  });
}
