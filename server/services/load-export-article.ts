import { selectCorrections, type CorrectionScope } from '../../domain/correction/select-corrections';
import { correctBlocks } from '../../domain/correction/correct-blocks';
import type { ExportArticle } from '../../domain/exchange/export-model';
import { groupBy } from '../../domain/group-by';
import type { ArticleRecord } from '../data/articles';
import { listBlocks } from '../data/blocks';
import { listCorrections } from '../data/corrections';
import { listArticleDecisions } from '../data/decisions';
import { listErrors } from '../data/errors';
import { listPeople } from '../data/people';
import { listReviewsWithChecks } from '../data/reviews';
import { listSegments } from '../data/segments';
import type { Connection } from '../db/open-database';

/** All that a file can say of an article, with the corrections of one scope applied. */
export async function loadExportArticle(
  connection: Connection,
  { id, info }: ArticleRecord,
  scope: CorrectionScope,
): Promise<ExportArticle> {
  const blocks = (await listBlocks(connection, [id])).get(id) ?? [];
  const segments = (await listSegments(connection, [id])).get(id) ?? [];
  const errors = await listErrors(connection, id);
  const corrections = await listCorrections(connection, id);
  const decisions = await listArticleDecisions(connection, id);
  const reviews = await listReviewsWithChecks(connection, id);
  const reviewers = [...new Set([...reviews.keys(), ...errors.map(({ reviewerId }) => reviewerId)])];
  const people = await listPeople(connection, [
    ...reviewers,
    ...corrections.map(({ proposerId }) => proposerId),
    ...decisions.map(({ byId }) => byId),
  ]);

  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (personId: string): string => names.get(personId) ?? '';
  const history = groupBy(decisions, ({ correctionId }) => correctionId);
  const { applied } = selectCorrections(corrections, scope);
  const appliedIds = new Set(applied.map((correction) => correction.id));
  const target = blocks.filter(({ side }) => side === 'target');
  return {
    info,
    source: blocks.filter(({ side }) => side === 'source'),
    target,
    corrected: correctBlocks(target, applied),
    segments,
    reviews: reviewers.map((reviewerId) => ({
      reviewerId,
      reviewer: nameOf(reviewerId),
      checked: reviews.get(reviewerId) ?? [],
    })),
    errors: errors.map((mark) => ({ mark, reviewer: nameOf(mark.reviewerId) })),
    corrections: corrections.map((correction) => ({
      correction,
      proposer: nameOf(correction.proposerId),
      applied: appliedIds.has(correction.id),
      decisions: (history.get(correction.id) ?? []).map((decision) => ({
        decision,
        by: nameOf(decision.byId),
      })),
    })),
  };
}
