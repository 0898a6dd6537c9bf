import { selectCorrections, type CorrectionScope } from '../../domain/correction/select-corrections';
import { correctBlocks } from '../../domain/correction/correct-blocks';
import type { ExportArticle } from '../../domain/exchange/export-model';
import { groupBy } from '../../domain/group-by';
import type { ArticleRecord } from '../data/articles';
import { listBlocks } from '../data/blocks';
import { listCorrections, listProposalDates } from '../data/corrections';
import { listArticleDecisions } from '../data/decisions';
import { listErrors, listMarkDates } from '../data/errors';
import { listPeople } from '../data/people';
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
  const proposed = await listProposalDates(connection, id);
  const marked = await listMarkDates(connection, id);
  const people = await listPeople(connection, [
    ...errors.map(({ reviewerId }) => reviewerId),
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
    errors: errors.map((mark) => ({
      mark,
      reviewer: nameOf(mark.reviewerId),
      markedAt: marked.get(mark.id) ?? '',
    })),
    corrections: corrections.map((correction) => ({
      correction,
      proposer: nameOf(correction.proposerId),
      proposedAt: proposed.get(correction.id) ?? '',
      applied: appliedIds.has(correction.id),
      decisions: (history.get(correction.id) ?? []).map((decision) => ({
        decision,
        by: nameOf(decision.byId),
      })),
    })),
  };
}
