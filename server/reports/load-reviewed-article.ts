import { adjudicatedItems } from '../../domain/adjudication/adjudicated-items';
import { inText } from '../../domain/annotation/in-text';
import type { ErrorMark } from '../../domain/annotation/error';
import { correctBlocks } from '../../domain/correction/correct-blocks';
import { findStandingDecision } from '../../domain/correction/correction-life-cycle';
import { selectCorrections } from '../../domain/correction/select-corrections';
import { groupBy } from '../../domain/group-by';
import { countedMarks } from '../../domain/review/counted-marks';
import { preferenceCodes } from '../../domain/review/counts-as-error';
import { adjudicatedArticle } from '../../domain/scoring/adjudicated-article';
import type { ReviewedArticle } from '../../domain/scoring/rated-article';
import { findAdjudication, listArticleRulings } from '../data/adjudications';
import { listBlocks } from '../data/blocks';
import { listCorrections } from '../data/corrections';
import { listArticleDecisions } from '../data/decisions';
import { listErrors, listMarkDates } from '../data/errors';
import { listReasons } from '../data/reasons';
import { findRatedSource } from '../data/rated-source';
import { listReviewWork, type ReviewWork } from '../data/reviews';
import { listSegments } from '../data/segments';
import type { Connection } from '../db/open-database';

export interface LoadedReview {
  readonly projectId: string;
  readonly isAdjudicated: boolean;
  readonly article: ReviewedArticle;
  /** By reviewer, the calendar date of when they finished, or last marked something. */
  readonly days: ReadonlyMap<string, string>;
}

/**
 * Whose words count: `final`, the adjudicator's where an article was adjudicated; or `reviewers`, what each of them said before, whatever was ruled of it
 * since, to see how far they agree.
 */
export type Voices = 'final' | 'reviewers';

/** What people said of an article. Null when nobody said anything, or it is gone. */
export async function loadReviewedArticle(
  connection: Connection,
  articleId: string,
  voices: Voices = 'final',
): Promise<LoadedReview | null> {
  const source = await findRatedSource(connection, articleId);
  const work = await listReviewWork(connection, articleId);
  const adjudication = await findAdjudication(connection, articleId);
  const isAdjudicated = adjudication?.state === 'done';
  const stored = await listErrors(connection, articleId);
  const said = isAdjudicated ? stored.map(asItWasSaid) : stored;
  if (source === null || work.size + said.length === 0) return null;
  const blocks = (await listBlocks(connection, [articleId])).get(articleId) ?? [];
  const segments = (await listSegments(connection, [articleId])).get(articleId) ?? [];
  const present = new Set(blocks.map(({ id }) => id));
  const marks = said.flatMap((mark) => inText(mark, present));
  const proposed = await listCorrections(connection, articleId);
  const corrections = proposed.filter(({ anchor }) => present.has(anchor.blockId));
  const decisions = groupBy(
    corrections.length === 0 ? [] : await listArticleDecisions(connection, articleId),
    ({ correctionId }) => correctionId,
  );
  const reasons = (await listReasons(connection, [source.projectId])).get(source.projectId) ?? [];
  const reviewers = [...new Set([...work.keys(), ...marks.map(({ reviewerId }) => reviewerId)])];
  const decided = corrections.map((correction) => ({
    correction,
    decision: findStandingDecision(correction.state, decisions.get(correction.id) ?? []),
  }));
  const target = blocks.filter(({ side }) => side === 'target');
  // In a campaign people rate; where nobody proposed anything, the text is no post-edit.
  const isRatedOnly = source.isOfCampaign && corrections.length === 0;
  const { applied } = selectCorrections(corrections, 'approved');
  const article = {
    ...source,
    ...{ target, segments, marks },
    source: blocks.filter(({ side }) => side === 'source'),
    corrected: isRatedOnly ? null : correctBlocks(target, applied),
    reviews: reviewers.map((reviewerId) => ({ reviewerId, ...(work.get(reviewerId) ?? NO_WORK) })),
    counted: countedMarks(marks, decided, preferenceCodes(reasons)),
  };
  if (isAdjudicated && voices === 'final') {
    const items = adjudicatedItems(marks, await listArticleRulings(connection, articleId));
    const { byId, doneAt } = adjudication;
    return {
      ...{ projectId: source.projectId, isAdjudicated },
      article: adjudicatedArticle(article, items, byId),
      days: new Map([[byId, dayOf(doneAt ?? '')]]),
    };
  }
  const { projectId } = source;
  return {
    article,
    projectId,
    isAdjudicated,
    days: daysOf(work, marks, await listMarkDates(connection, [articleId])),
  };
}

/** Before it was ruled on. */
const asItWasSaid = (mark: ErrorMark): ErrorMark =>
  mark.state === 'withdrawn' ? mark : { ...mark, state: 'open' };

const NO_WORK = { isFinished: false, checked: [], scores: [] } as const;

function daysOf(
  work: ReadonlyMap<string, ReviewWork>,
  marks: readonly ErrorMark[],
  markedAt: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const days = new Map([...work].map(([reviewerId, { at }]) => [reviewerId, dayOf(at.toISOString())]));
  for (const { id, reviewerId } of marks) {
    if (work.get(reviewerId)?.isFinished === true) continue;
    const day = dayOf(markedAt.get(id) ?? '');
    if (day > (days.get(reviewerId) ?? '')) days.set(reviewerId, day);
  }
  return days;
}

const dayOf = (at: string): string => at.slice(0, '2026-01-01'.length);
