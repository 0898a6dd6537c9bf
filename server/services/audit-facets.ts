import * as z from 'zod';
import type { AuditFacets } from '../../domain/history/audit-query';
import { success } from '../../domain/result';
import { listAuditPeople, listAuditProjects } from '../data/audit-facets';
import { enterAudit } from './enter-audit';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** What the audit log can be filtered by: the projects and the people in the part of it that the person may read. */
export const auditFacets = defineUseCase({
  id: 'audit-facets',
  access: 'project',
  input: z.object({ projectId: id.nullable() }),
  async run({ db, user }, { projectId }): Answer<AuditFacets> {
    const realm = await enterAudit(db, user, projectId);
    if (!realm.ok) return realm;
    return success({
      projects: await listAuditProjects(db, realm.value),
      people: await listAuditPeople(db, realm.value),
    });
  },
});
