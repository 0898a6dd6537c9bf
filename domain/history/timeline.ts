import type { DecisionKind, ReasonCode } from '../correction/decision';
import type { Person } from '../review/desk-view';
import type { Reason } from '../review/reason';
import type { AuditDetails, AuditKind } from './audit-event';

/** What of the audit log belongs to the story of an article. Its decisions are told from the decisions themselves. */
export const TIMELINE_KINDS = [
  'article_reimported',
  'article_changed',
  'article_exported',
  'review_document_imported',
  'article_assigned',
  'assignment_ended',
  'article_returned',
  'review_finished',
  'review_reopened',
] as const satisfies AuditKind[];
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export const TIMELINE_BATCH_KINDS = [
  'approve',
  'reject',
  'request_changes',
  'undo',
  'restore',
  'reimport',
] as const;
export type TimelineBatchKind = (typeof TIMELINE_BATCH_KINDS)[number];

/** Decisions that were taken in one go are one entry. */
export interface TimelineBatch {
  readonly id: string;
  readonly kind: TimelineBatchKind;
  readonly count: number;
  /** Of a `restore`: the number of the version whose text it brought back. */
  readonly version: number | null;
}

/** A decision; of a batch the last one. */
export interface TimelineDecision {
  readonly type: 'decision';
  readonly id: string;
  /** Also the number of the version, where it makes one. */
  readonly sequence: number;
  readonly makesVersion: boolean;
  readonly kind: DecisionKind;
  /** Of an `undo`: the kind of what it took back. */
  readonly undoes: DecisionKind | null;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly by: Person;
  readonly reason: ReasonCode | null;
  readonly note: string;
  readonly override: boolean;
  readonly batch: TimelineBatch | null;
  readonly correctionId: string;
  readonly proposer: Person;
  /** The imported words, and what was put, or was to be put, in their place. */
  readonly quote: string;
  readonly text: string;
}

export interface TimelineEvent {
  readonly type: 'event';
  readonly id: string;
  readonly kind: TimelineKind;
  readonly at: string;
  /** As it was at the time; '' where nobody was signed in. */
  readonly byName: string;
  /** Whom it was done to, where that is said. */
  readonly about: Person | null;
  readonly details: AuditDetails;
}

/** Where every timeline begins: version 0. */
export interface TimelineImport {
  readonly type: 'imported';
  readonly id: string;
  readonly at: string;
  readonly by: Person;
}

export type TimelineEntry = TimelineDecision | TimelineEvent | TimelineImport;

/** Where the next page of a timeline begins. */
export interface TimelineCursor {
  /** Only decisions before this one. */
  readonly sequence: number;
  /** Only events before this one, by time and then by id; null for all. */
  readonly event: { readonly at: string; readonly id: string } | null;
}

export interface TimelinePage {
  readonly articleId: string;
  readonly title: string;
  readonly targetLang: string;
  /** The number of decisions on the article when it was read: what a restore is based on. */
  readonly sequence: number;
  readonly mayRestore: boolean;
  readonly reasons: readonly Reason[];
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
  /** Null at the end. */
  readonly next: TimelineCursor | null;
}

/**
 * Two lists, each the newest first, as one of at most `limit`; decisions come before events of the same moment. What
 * is left over of either is for the next page.
 */
export function mergeTimeline(
  decisions: readonly TimelineDecision[],
  events: readonly TimelineEvent[],
  limit: number,
): readonly (TimelineDecision | TimelineEvent)[] {
  const merged: (TimelineDecision | TimelineEvent)[] = [];
  let d = 0;
  let e = 0;
  while (merged.length < limit) {
    const decision = decisions[d];
    const event = events[e];
    if (decision !== undefined && (event === undefined || decision.at >= event.at)) {
      merged.push(decision);
      d += 1;
    } else if (event !== undefined) {
      merged.push(event);
      e += 1;
    } else break;
  }
  return merged;
}
