import * as z from 'zod';
import {
  mergeTimeline,
  TIMELINE_KINDS,
  type TimelineCursor,
  type TimelineDecision,
  type TimelineEntry,
  type TimelineEvent,
  type TimelineKind,
  type TimelinePage,
} from '../../domain/history/timeline';
import type { AuditEvent } from '../../domain/history/audit-event';
import { success } from '../../domain/result';
import { canDecide, canRead } from '../../domain/review/role';
import { listArticleEvents, listRestores } from '../data/audit-log';
import { listReasons } from '../data/reasons';
import { getArticleOrigin, listTimelineDecisions, type StoredTimelineDecision } from '../data/timeline';
import type { Connection } from '../db/open-database';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { loadNames, type NameOf } from './load-names';
import { defineUseCase, type Answer } from './use-case';

const ENTRIES_PER_PAGE = 50;

/** More decisions than an article will ever have. */
const FROM_THE_NEWEST: TimelineCursor = { sequence: 2_147_483_647, event: null };

const cursor = z.object({
  sequence: z.int().min(0).max(FROM_THE_NEWEST.sequence),
  event: z.object({ at: z.iso.datetime(), id }).nullable(),
}) satisfies z.ZodType<TimelineCursor>;

/** The timeline of an article from the newest back, a page at a time. */
export const getHistory = defineUseCase({
  id: 'get-history',
  access: 'project',
  input: z.object({ articleId: id, before: cursor.nullable() }),
  async run({ db, user }, { articleId, before }): Answer<TimelinePage> {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticle(transaction, user, articleId, canRead);
      if (!entered.ok) return entered;
      const { article, actor } = entered.value;
      const origin = await getArticleOrigin(transaction, articleId);
      const page = await loadPage(transaction, articleId, before ?? FROM_THE_NEWEST, origin.importedById);
      const reasons = await listReasons(transaction, [article.projectId]);
      const imported: TimelineEntry = {
        type: 'imported',
        id: articleId,
        at: origin.createdAt.toISOString(),
        by: page.nameOf(origin.importedById),
      };
      return success({
        articleId,
        title: article.info.title,
        targetLang: article.info.targetLang,
        sequence: origin.sequence,
        mayRestore: canDecide(actor),
        reasons: reasons.get(article.projectId) ?? [],
        entries: page.next === null ? [...page.entries, imported] : page.entries,
        next: page.next,
      });
    });
  },
});

interface LoadedPage {
  readonly entries: readonly TimelineEntry[];
  readonly next: TimelineCursor | null;
  readonly nameOf: NameOf;
}

/** One entry more than a page is asked for of both lists: it says whether there is another page. */
async function loadPage(
  connection: Connection,
  articleId: string,
  before: TimelineCursor,
  importerId: string,
): Promise<LoadedPage> {
  const limit = ENTRIES_PER_PAGE + 1;
  const stored = await listTimelineDecisions(connection, articleId, before.sequence, limit);
  const events = await listArticleEvents(connection, articleId, TIMELINE_KINDS, before.event, limit);
  const nameOf = await loadNames(connection, [
    importerId,
    ...stored.flatMap(({ decision, proposerId }) => [decision.byId, proposerId]),
    ...events.flatMap(({ details }) => aboutId(details) ?? []),
  ]);
  const versions = await restoredVersions(connection, articleId, stored);
  const merged = mergeTimeline(
    stored.map((one) => toTimelineDecision(one, versions, nameOf)),
    events.map((event) => toTimelineEvent(event, nameOf)),
    limit,
  );
  const entries = merged.slice(0, ENTRIES_PER_PAGE);
  const next = merged.length > entries.length ? cursorAfter(entries, before) : null;
  return { entries, next, nameOf };
}

function cursorAfter(
  entries: readonly (TimelineDecision | TimelineEvent)[],
  before: TimelineCursor,
): TimelineCursor {
  const decision = entries.findLast((entry) => entry.type === 'decision');
  const event = entries.findLast((entry) => entry.type === 'event');
  return {
    sequence: decision?.sequence ?? before.sequence,
    event: event === undefined ? before.event : { at: event.at, id: event.id },
  };
}

/** By batch, the number of the version that was restored by it: the log says so, the batch does not. */
async function restoredVersions(
  connection: Connection,
  articleId: string,
  stored: readonly StoredTimelineDecision[],
): Promise<ReadonlyMap<string, number>> {
  const moments = stored.flatMap(({ batch, decision }) => (batch?.kind === 'restore' ? [decision.at] : []));
  const [newest, oldest] = [moments.at(0), moments.at(-1)];
  if (newest === undefined || oldest === undefined) return new Map();
  const restores = await listRestores(connection, articleId, oldest, newest);
  return new Map(
    restores.map(({ details }) => [String(details['batchId']), Number(details['version'])] as const),
  );
}

function toTimelineDecision(
  { decision, proposerId, quote, replacement, undoes, batch, changesText }: StoredTimelineDecision,
  versions: ReadonlyMap<string, number>,
  nameOf: NameOf,
): TimelineDecision {
  const { id: decisionId, sequence, kind, at, reason, note, override, correctionId } = decision;
  return {
    type: 'decision',
    id: decisionId,
    sequence,
    makesVersion: changesText,
    kind,
    undoes,
    at,
    by: nameOf(decision.byId),
    reason,
    note,
    override,
    batch: batch && { ...batch, version: versions.get(batch.id) ?? null },
    correctionId,
    proposer: nameOf(proposerId),
    quote,
    text: decision.applied?.text ?? replacement,
  };
}

function toTimelineEvent(
  { id: eventId, at, kind, byName, details }: AuditEvent,
  nameOf: NameOf,
): TimelineEvent {
  const about = aboutId(details);
  return {
    type: 'event',
    id: eventId,
    at,
    // Only these kinds were asked for.
    kind: kind as TimelineKind,
    byName,
    about: about === null ? null : nameOf(about),
    details,
  };
}

function aboutId(details: AuditEvent['details']): string | null {
  const userId = details['userId'];
  return typeof userId === 'string' ? userId : null;
}
