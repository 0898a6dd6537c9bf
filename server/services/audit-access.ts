import * as z from 'zod';
import { success } from '../../domain/result';
import { enterAudit } from './enter-audit';
import { defineUseCase } from './use-case';

/** Whether there is a part of the audit log that the person may read: whether to show the way to it. */
export const auditAccess = defineUseCase({
  id: 'audit-access',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }) {
    return success({ mayRead: (await enterAudit(db, user, null)).ok });
  },
});
