import { randomUUID } from 'node:crypto';
import { hashInvitationToken, newInvitationToken } from '@/server/auth/invitation-token';
import { createProjectInvitation } from '@/server/data/invitations';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { ARTICLE_ROWS } from './article-permission-rows';
import { MINE_ROWS } from './mine-permission-rows';
import { HISTORY_ROWS } from './history-permission-rows';
import { QUEUE_ROWS } from './queue-permission-rows';
import { CAMPAIGN_ROWS } from './campaign-permission-rows';
import { CHECK_ROWS } from './check-permission-rows';
import { EXPORT_ROWS } from './export-permission-rows';
import { GROUP_ROWS } from './group-permission-rows';
import { MODEL_ROWS } from './model-permission-rows';
import { REPORT_ROWS } from './report-permission-rows';
import { SCORING_ROWS } from './scoring-permission-rows';
import { addMember, addPerson } from './people';
import {
  ANYBODY,
  ANYBODY_SIGNED_IN,
  FROM_ADMIN,
  FROM_VIEWER,
  ONLY_ADMINISTRATOR,
  type PermissionRow,
} from './permission-expectations';
import { LEDGER_ROWS } from './ledger-permission-rows';
import { NAME_ROWS } from './name-permission-rows';
import { TERM_ROWS } from './term-permission-rows';
import { TALK_ROWS } from './talk-permission-rows';
import { TYPOLOGY_ROWS } from './typology-permission-rows';

async function addInvitation(db: Database, projectId: string): Promise<{ id: string; token: string }> {
  const token = newInvitationToken();
  const id = randomUUID();
  const expiresAt = new Date(Date.now() + 60_000);
  const invitation = { id, tokenHash: hashInvitationToken(token), createdById: null, expiresAt };
  await createProjectInvitation(db, invitation, projectId, 'reviewer');
  return { id, token };
}

const inProject = (_db: Database, projectId: string): unknown => ({ projectId });
const nothing = (): unknown => ({});

export const PERMISSION_ROWS: Readonly<Record<UseCaseId, PermissionRow>> = {
  'get-invitation': {
    expected: ANYBODY,
    input: async (db, projectId) => ({ token: (await addInvitation(db, projectId)).token }),
  },
  'accept-invitation': {
    expected: ANYBODY,
    input: async (db, projectId) => ({
      token: (await addInvitation(db, projectId)).token,
      name: 'Newcomer',
      email: `${randomUUID()}@example.org`,
      password: 'a long enough password',
    }),
  },
  'get-preferences': { expected: ANYBODY_SIGNED_IN, input: nothing },
  'save-preferences': { expected: ANYBODY_SIGNED_IN, input: () => ({ value: { view: 'grid' } }) },
  'list-projects': { expected: ANYBODY_SIGNED_IN, input: nothing },
  'create-project': { expected: ONLY_ADMINISTRATOR, input: () => ({ name: 'Another desk' }) },
  'update-project': {
    expected: FROM_ADMIN,
    input: (_db, projectId) => ({ projectId, name: 'Renamed', fourEyes: 'off', rounds: 1 }),
  },
  'list-members': { expected: FROM_VIEWER, input: inProject },
  'set-member-role': {
    expected: FROM_ADMIN,
    input: async (db, projectId) => ({
      projectId,
      userId: (await addMember(db, projectId, 'viewer')).id,
      role: 'editor',
    }),
  },
  'remove-member': {
    expected: FROM_ADMIN,
    input: async (db, projectId) => ({ projectId, userId: (await addMember(db, projectId, 'viewer')).id }),
  },
  'create-invitation': {
    expected: FROM_ADMIN,
    input: (_db, projectId) => ({ projectId, role: 'reviewer' }),
  },
  'list-invitations': { expected: FROM_ADMIN, input: inProject },
  'revoke-invitation': {
    expected: FROM_ADMIN,
    input: async (db, projectId) => ({ projectId, id: (await addInvitation(db, projectId)).id }),
  },
  'list-users': { expected: ONLY_ADMINISTRATOR, input: nothing },
  'set-user-disabled': {
    expected: ONLY_ADMINISTRATOR,
    input: async (db) => ({ userId: (await addPerson(db, 'Somebody')).id, disabled: true }),
  },
  'set-administrator': {
    expected: ONLY_ADMINISTRATOR,
    input: async (db) => ({ userId: (await addPerson(db, 'Somebody')).id, isAdministrator: true }),
  },
  ...ARTICLE_ROWS,
  ...TALK_ROWS,
  ...MINE_ROWS,
  ...HISTORY_ROWS,
  ...QUEUE_ROWS,
  ...GROUP_ROWS,
  ...NAME_ROWS,
  ...TERM_ROWS,
  ...TYPOLOGY_ROWS,
  ...LEDGER_ROWS,
  ...CHECK_ROWS,
  ...MODEL_ROWS,
  ...SCORING_ROWS,
  ...EXPORT_ROWS,
  ...REPORT_ROWS,
  ...CAMPAIGN_ROWS,
};
