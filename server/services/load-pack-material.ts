import { applyScope } from '../../domain/exchange/apply-scope';
import type { ExportArticle } from '../../domain/exchange/export-model';
import type { PackFacts, PackMaterial, PackReview } from '../../domain/exchange/pack/pack-part';
import { preferenceCodes } from '../../domain/review/counts-as-error';
import { findSegmentProgress, type SegmentProgress } from '../../domain/review/desk-progress';
import type { CorrectionScope } from '../../domain/correction/select-corrections';
import { findTargetFile, listWithFile } from '../data/article-files';
import type { ArticleRecord } from '../data/articles';
import { listPeople } from '../data/people';
import { listProjectTraining } from '../data/projects';
import { listReasons } from '../data/reasons';
import { listReviewCourses, type ReviewCourse } from '../data/reviews';
import type { Connection } from '../db/open-database';
import { loadExportArticle } from './load-export-article';

/** What is known of articles before their texts are loaded. */
export async function loadPackFacts(
  connection: Connection,
  articles: readonly ArticleRecord[],
): Promise<readonly PackFacts[]> {
  const training = await listProjectTraining(
    connection,
    articles.map(({ projectId }) => projectId),
  );
  const people = await listPeople(
    connection,
    [...training.values()].flatMap(({ consent }) => consent?.byId ?? []),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const kept = await listWithFile(
    connection,
    articles.map(({ id }) => id),
  );
  return articles.map((article): PackFacts => {
    const { id, info, state, sequence, alignmentVersion, projectId, projectName } = article;
    const { licence = '', consent = null } = training.get(projectId) ?? {};
    return {
      ...{ articleId: id, info, state, sequence, alignmentVersion, hasKept: kept.has(id) },
      project: {
        ...{ id: projectId, name: projectName, licence },
        consent: consent && { ...consent, by: names.get(consent.byId) ?? '' },
      },
    };
  });
}

/** An article with its text and all that was said of it; the text for each scope is made when a part asks for it. */
export interface LoadedMaterial {
  readonly facts: PackFacts;
  readonly withScope: (scope: CorrectionScope) => PackMaterial;
}

export async function loadPackMaterial(
  connection: Connection,
  article: ArticleRecord,
  needsKept: boolean,
): Promise<LoadedMaterial> {
  const [facts] = await loadPackFacts(connection, [article]);
  if (facts === undefined) throw new Error('One article has one entry');
  const loaded = await loadExportArticle(connection, article, 'approved');
  const courses = await listReviewCourses(connection, article.id);
  const reasons = (await listReasons(connection, [article.projectId])).get(article.projectId) ?? [];
  const people = await listPeople(
    connection,
    courses.map(({ reviewerId }) => reviewerId),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const rest = {
    facts,
    kept: needsKept ? await findTargetFile(connection, article.id) : null,
    reviews: courses.map(({ reviewerId, state, startedAt, finishedAt }): PackReview => ({
      ...{ reviewerId, reviewer: names.get(reviewerId) ?? '' },
      ...{ state, startedAt, finishedAt },
    })),
    progress: progressOf(loaded, courses),
    reasons,
    preferences: preferenceCodes(reasons),
  };
  return {
    facts,
    withScope: (scope) => ({ ...rest, article: scope === 'approved' ? loaded : applyScope(loaded, scope) }),
  };
}

/** What anybody did about each segment: marked by one is marked, and checked by one is checked. */
function progressOf(article: ExportArticle, courses: readonly ReviewCourse[]): readonly SegmentProgress[] {
  const blocks = [...article.source, ...article.target];
  const { segments } = article;
  const errors = article.errors.map(({ mark }) => mark);
  const corrections = article.corrections.map(({ correction }) => correction);
  const checkedBy = new Map(courses.map(({ reviewerId, checked }) => [reviewerId, checked]));
  const reviewerIds = new Set([
    ...checkedBy.keys(),
    ...errors.map(({ reviewerId }) => reviewerId),
    ...corrections.map(({ proposerId }) => proposerId),
  ]);
  const each = [...reviewerIds].map((reviewerId) => {
    const checked = checkedBy.get(reviewerId) ?? [];
    return findSegmentProgress({ reviewerId, blocks, segments, errors, corrections, checked });
  });
  return segments.map((_, index) => {
    const said = each.map((progress) => progress[index]);
    return (['marked', 'checked'] as const).find((one) => said.includes(one)) ?? 'open';
  });
}
