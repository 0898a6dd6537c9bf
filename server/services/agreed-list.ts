import type { AuditDetails, AuditKind } from '../../domain/history/audit-event';
import type { Failure } from '../../domain/result';
import type { Actor } from '../../domain/review/role';
import type { Connection } from '../db/open-database';
import type { ErrorCode } from './codes';

/** Who changed something, and when. */
export interface AgreedChange {
  readonly byId: string;
  readonly at: Date;
}

export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly addedById: string | null;
  readonly changedById: string | null;
}

/**
 * What a project has agreed on, as a list that its people keep: its terms, its names. What can be done with one entry, or with a file of
 * them, is the same for all such lists (`save-agreed.ts`, `delete-agreed.ts`, `import-agreed.ts`).
 */
export interface AgreedList<Content, Row extends Kept & Content> {
  readonly limit: number;
  readonly canAdd: (actor: Actor) => boolean;
  readonly canManage: (actor: Actor) => boolean;
  readonly canChange: (actor: Actor, row: Row) => boolean;
  readonly tidy: (content: Content) => Content;
  readonly check: (content: Content) => Failure<ErrorCode> | null;
  readonly contentOf: (row: Row) => Content;
  readonly codes: { readonly exists: ErrorCode; readonly full: ErrorCode };
  readonly audit: Readonly<Record<'added' | 'changed' | 'deleted' | 'imported', AuditKind>>;
  readonly auditDetails: (entry: Content & { readonly id: string }) => AuditDetails;
  readonly find: (
    connection: Connection,
    id: string,
  ) => Promise<{ readonly projectId: string; readonly row: Row } | null>;
  /** The entry that says the same, of which there can be but one. */
  readonly findSame: (
    connection: Connection,
    projectId: string,
    content: Content,
  ) => Promise<{ readonly id: string } | null>;
  readonly count: (connection: Connection, projectId: string) => Promise<number>;
  readonly list: (connection: Connection, projectId: string) => Promise<readonly Row[]>;
  /** As their first versions. */
  readonly insert: (
    connection: Connection,
    projectId: string,
    entries: readonly (Content & { readonly id: string })[],
    change: AgreedChange,
  ) => Promise<void>;
  /** The project has to be locked. */
  readonly update: (
    connection: Connection,
    entry: Content & { readonly id: string; readonly version: number },
    change: AgreedChange,
  ) => Promise<void>;
  readonly remove: (connection: Connection, id: string) => Promise<void>;
}
