import type { Person } from '../review/desk-view';
import type { AuditEvent, AuditKind } from './audit-event';

/** A closed list of filters; they live in the address of the page. Null and '' do not filter. */
export interface AuditQuery {
  readonly kind: AuditKind | null;
  readonly personId: string | null;
  readonly projectId: string | null;
  readonly articleId: string | null;
  /** ISO 8601 calendar dates in UTC, both included, or ''. */
  readonly from: string;
  readonly to: string;
}

/** An event with the names that its ids have now; null for what is gone. */
export interface AuditRow extends AuditEvent {
  readonly projectName: string | null;
  readonly articleTitle: string | null;
  readonly articleLang: string | null;
  /** Whom it was done to, where that is said. */
  readonly about: Person | null;
}

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  readonly total: number;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}

/** What there is to filter by. */
export interface AuditFacets {
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly Person[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The days of a query as moments, the second one excluded; null where it does not filter. */
export function auditPeriod({ from, to }: Pick<AuditQuery, 'from' | 'to'>): {
  readonly start: Date | null;
  readonly end: Date | null;
} {
  return {
    start: from === '' ? null : new Date(`${from}T00:00:00Z`),
    end: to === '' ? null : new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS),
  };
}
