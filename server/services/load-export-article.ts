import { inText } from '../../domain/annotation/in-text';
import type { CorrectionScope } from '../../domain/correction/select-corrections';
import { applyScope } from '../../domain/exchange/apply-scope';
import type { ExportArticle } from '../../domain/exchange/export-model';
import { groupBy } from '../../domain/group-by';
import { preferenceCodes } from '../../domain/review/counts-as-error';
import type { ArticleRecord } from '../data/articles';
import { listUnits } from '../data/article-units';
import { listBlocks } from '../data/blocks';
import { listCorrections, listProposalDates } from '../data/corrections';
import { listArticleDecisions } from '../data/decisions';
import { listErrors, listMarkDates } from '../data/errors';
import { listPeople } from '../data/people';
import { listReasons } from '../data/reasons';
import { listReviewWork } from '../data/reviews';
import { listSegments } from '../data/segments';
import { listOwnTypologies } from '../data/typologies';
import type { Connection } from '../db/open-database';

/** All that a file can say of an article, with the corrections of one scope applied. */
export async function loadExportArticle(
  connection: Connection,
  { id, info, projectId, campaign }: ArticleRecord,
  scope: CorrectionScope,
): Promise<ExportArticle> {
  const blocks = (await listBlocks(connection, [id])).get(id) ?? [];
  const segments = (await listSegments(connection, [id])).get(id) ?? [];
  const present = new Set(blocks.map((block) => block.id));
  const errors = (await listErrors(connection, id)).flatMap((mark) => inText(mark, present));
  const corrections = (await listCorrections(connection, id)).filter(({ anchor }) =>
    present.has(anchor.blockId),
  );
  const decisions = await listArticleDecisions(connection, id);
  const reviews = await listReviewWork(connection, id);
  const reasons = await listReasons(connection, [projectId]);
  const reviewers = [...new Set([...reviews.keys(), ...errors.map(({ reviewerId }) => reviewerId)])];
  const proposed = await listProposalDates(connection, id);
  const marked = await listMarkDates(connection, [id]);
  const people = await listPeople(connection, [
    ...reviewers,
    ...corrections.map(({ proposerId }) => proposerId),
    ...decisions.map(({ byId }) => byId),
  ]);

  const ownTypologies = await listOwnTypologies(
    connection,
    errors.map(({ typology }) => typology),
  );
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (personId: string): string => names.get(personId) ?? '';
  const history = groupBy(decisions, ({ correctionId }) => correctionId);
  const article = {
    info,
    ...(campaign?.role === 'control' && { isControl: true }),
    ...(ownTypologies.length > 0 && { ownTypologies }),
    source: blocks.filter(({ side }) => side === 'source'),
    target: blocks.filter(({ side }) => side === 'target'),
    segments,
    units: await listUnits(connection, id),
    reviews: reviewers.map((reviewerId) => {
      const { isFinished, checked, scores } = reviews.get(reviewerId) ?? NO_WORK;
      return { reviewerId, reviewer: nameOf(reviewerId), isFinished, checked, scores };
    }),
    errors: errors.map((mark) => ({
      mark,
      reviewer: nameOf(mark.reviewerId),
      markedAt: marked.get(mark.id) ?? '',
    })),
    corrections: corrections.map((correction) => ({
      correction,
      proposer: nameOf(correction.proposerId),
      proposedAt: proposed.get(correction.id) ?? '',
      applied: false,
      decisions: (history.get(correction.id) ?? []).map((decision) => ({
        decision,
        by: nameOf(decision.byId),
      })),
    })),
    preferences: preferenceCodes(reasons.get(projectId) ?? []),
  };
  return applyScope(article, scope);
}

const NO_WORK = { checked: [], isFinished: false, scores: [] } as const;
