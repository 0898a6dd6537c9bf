import * as z from 'zod';
import type { AuditPage } from '../../domain/history/audit-query';
import { success } from '../../domain/result';
import { countAuditEvents, listAuditEvents } from '../data/audit-log';
import { auditQuery, enterAudit } from './enter-audit';
import { nameAuditEvents } from './name-audit-events';
import { defineUseCase, type Answer } from './use-case';

/** The audit log from the newest back, a page at a time. */
export const listAudit = defineUseCase({
  id: 'list-audit',
  access: 'project',
  input: z.object({ query: auditQuery, offset: z.int().min(0), limit: z.int().min(1).max(200) }),
  async run({ db, user }, { query, offset, limit }): Answer<AuditPage> {
    return db.$transaction(async (transaction) => {
      const realm = await enterAudit(transaction, user, query.projectId);
      if (!realm.ok) return realm;
      const total = await countAuditEvents(transaction, realm.value, query);
      const events = await listAuditEvents(transaction, realm.value, query, offset, limit);
      const next = offset + events.length;
      return success({
        rows: await nameAuditEvents(transaction, events),
        total,
        next: next < total ? next : null,
      });
    });
  },
});
