import * as z from 'zod';
import { findStandingDecision } from '../../domain/correction/correction-life-cycle';
import type { ErrorMark } from '../../domain/annotation/error';
import { ESA } from '../../domain/annotation/typologies/esa';
import { MQM_CORE } from '../../domain/annotation/typologies/mqm-core';
import { typologyReference } from '../../domain/annotation/typology';
import type { Correction } from '../../domain/correction/correction';
import { groupBy } from '../../domain/group-by';
import { success } from '../../domain/result';
import { correctionsInSight, errorsInSight } from '../../domain/review/blindness';
import { exchangeOf } from '../../domain/review/exchange-of';
import type { DeskAssignment, DeskView } from '../../domain/review/desk-view';
import { canRead } from '../../domain/review/role';
import { listWithFile } from '../data/article-files';
import { listUnits } from '../data/article-units';
import { findAssignment } from '../data/assignments';
import { listBlocks } from '../data/blocks';
import { listCorrections } from '../data/corrections';
import { listArticleDecisions } from '../data/decisions';
import { listErrors } from '../data/errors';
import { listLastExports } from '../data/export-records';
import { listPeople } from '../data/people';
import { listReasons } from '../data/reasons';
import { readDeskStamp } from '../data/desk-stamp';
import { findReview, listChecked, listScores } from '../data/reviews';
import { listSegments } from '../data/segments';
import { listOpenThreadSubjects } from '../data/threads';
import { findProjectTypology, listOwnTypologies } from '../data/typologies';
import type { Connection } from '../db/open-database';
import { baseVersion } from './article-fields';
import { enterArticleInSight } from './enter-article';
import { id } from './fields';
import { defineUseCase } from './use-case';

/** Everything the review desk shows of one article, as it was at one moment. */
export const getDesk = defineUseCase({
  id: 'get-desk',
  access: 'project',
  input: z.object({
    articleId: id,
    /** The alignment that the reader has: while it is the same, no blocks and segments are sent again. */
    knownAlignment: baseVersion.optional(),
  }),
  async run({ db, user }, { articleId, knownAlignment }) {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleInSight(transaction, user, articleId, canRead);
      if (!entered.ok) return entered;
      const { article, actor, sight } = entered.value;
      const seer = { sight, userId: user.id };

      const textOf = knownAlignment === article.alignmentVersion ? [] : [articleId];
      const blocks = await listBlocks(transaction, textOf);
      const segments = await listSegments(transaction, textOf);
      // What a file says of its units may name who translated them.
      const units = textOf.length === 0 || sight === 'own' ? [] : await listUnits(transaction, articleId);
      const errors = errorsInSight(seer, await listErrors(transaction, articleId));
      const corrections = correctionsInSight(seer, await listCorrections(transaction, articleId));
      const history = groupBy(await listArticleDecisions(transaction, articleId), (one) => one.correctionId);
      const decisions = corrections.flatMap((correction) => {
        const standing = findStandingDecision(correction.state, history.get(correction.id) ?? []);
        return standing === null ? [] : [standing];
      });
      const exchanges = corrections
        .filter(({ round }) => round > 0)
        .flatMap(({ id: correctionId }) => exchangeOf(history.get(correctionId) ?? []));
      const reasons = await listReasons(transaction, [article.projectId]);
      const current =
        article.protocol === 'esa'
          ? ESA
          : ((await findProjectTypology(transaction, article.projectId))?.typology ?? MQM_CORE);
      const typology = typologyReference(current);
      const review = await findReview(transaction, articleId, user.id);
      return success<DeskView>({
        articleId,
        projectId: article.projectId,
        projectName: article.projectName,
        info: article.info,
        state: article.state,
        alignmentVersion: article.alignmentVersion,
        stamp: await readDeskStamp(transaction, articleId, seer),
        sight,
        protocol: article.protocol,
        fourEyes: article.fourEyes,
        rounds: article.rounds,
        typology,
        ownTypologies: await listOwnTypologies(transaction, [
          typology,
          ...errors.map((error) => error.typology),
        ]),
        reasons: reasons.get(article.projectId) ?? [],
        actor,
        blocks: blocks.get(articleId) ?? [],
        segments: segments.get(articleId) ?? [],
        ...(units.length > 0 && { units }),
        hasFile: sight === 'all' && (await listWithFile(transaction, [articleId])).has(articleId),
        errors,
        corrections,
        decisions,
        exchanges,
        assignment: await loadAssignment(transaction, actor.userId, articleId, [...errors, ...corrections]),
        lastExport:
          sight === 'own' ? null : ((await listLastExports(transaction, [article])).get(articleId) ?? null),
        review,
        checked: review === null ? [] : await listChecked(transaction, review.id),
        scores: review === null ? [] : await listScores(transaction, review.id),
        people: await listPeople(transaction, [
          actor.userId,
          ...errors.map(({ reviewerId }) => reviewerId),
          ...corrections.map(({ proposerId }) => proposerId),
          ...[...decisions, ...exchanges].map(({ byId }) => byId),
        ]),
      });
    });
  },
});

async function loadAssignment(
  connection: Connection,
  userId: string,
  articleId: string,
  marks: readonly (ErrorMark | Correction)[],
): Promise<DeskAssignment | null> {
  const assignment = await findAssignment(connection, articleId, userId);
  if (assignment === null) return null;
  const { state, dueOn, note } = assignment;
  if (state !== 'returned') return { state, dueOn, note, openThreads: [] };
  const subjects = new Set(await listOpenThreadSubjects(connection, articleId));
  const isOwn = (mark: ErrorMark | Correction): boolean =>
    ('proposerId' in mark ? mark.proposerId : mark.reviewerId) === userId;
  const own = marks.filter((mark) => isOwn(mark) && subjects.has(mark.id));
  return { state, dueOn, note, openThreads: own.map((mark) => mark.id) };
}
