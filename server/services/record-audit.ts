import type { AuditDetails, AuditKind } from '../../domain/history/audit-event';
import { insertAuditEvents } from '../data/audit-events';
import type { Connection } from '../db/open-database';
import type { Context } from './use-case';

/** Who did it and when, and where the ids come from. */
interface Doer extends Pick<Context, 'now' | 'newId'> {
  /** Null for nobody who is signed in: the command line, or somebody at the door. */
  readonly user: { readonly id: string; readonly name: string } | null;
}

interface Happening {
  readonly kind: AuditKind;
  readonly projectId?: string;
  readonly articleId?: string;
  readonly details?: AuditDetails;
}

/** Writes down what the person did, in the transaction in which it is done. */
export async function recordAudit(
  transaction: Connection,
  { user, now, newId }: Doer,
  happenings: readonly Happening[],
): Promise<void> {
  const by = { at: now().toISOString(), byId: user?.id ?? null, byName: user?.name ?? '' };
  await insertAuditEvents(
    transaction,
    happenings.map(({ kind, projectId = null, articleId = null, details = {} }) => ({
      id: newId(),
      ...by,
      kind,
      projectId,
      articleId,
      details,
    })),
  );
}
