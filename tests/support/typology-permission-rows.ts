import type { UseCaseId } from '@/server/services/registry';
import { writeTypologyContent } from './own-typology';
import { ANYBODY_SIGNED_IN, FROM_ADMIN, FROM_VIEWER, type PermissionRow } from './permission-expectations';

export const TYPOLOGY_ROWS = {
  'get-typology': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  'copy-typology': { expected: ANYBODY_SIGNED_IN, input: () => ({ reference: 'mqm-core/2.0' }) },
  'list-typologies': { expected: ANYBODY_SIGNED_IN, input: () => ({}) },
  'save-typology': {
    expected: FROM_ADMIN,
    input: (_db, projectId) => ({
      projectId,
      base: 1,
      wanted: { kind: 'own', content: writeTypologyContent() },
    }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
