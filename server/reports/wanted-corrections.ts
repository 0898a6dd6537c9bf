import type { CorrectionState } from '../../domain/correction/correction';
import type { RatedArticle } from '../../domain/scoring/rated-article';
import { listCorrections } from '../data/corrections';
import type { Connection } from '../db/open-database';

const ALIVE: ReadonlySet<CorrectionState> = new Set(['proposed', 'approved', 'changes_requested']);

/** The errors with what is wanted in their place: by it the same error is known when it comes again. */
export async function withWantedCorrections(
  connection: Connection,
  articleId: string,
  { before, after }: RatedArticle,
): Promise<RatedArticle> {
  const corrections = await listCorrections(connection, articleId);
  const wanted = new Map(
    corrections.flatMap(({ errorId, state, approvedText, replacement }): readonly [string, string][] =>
      errorId === null || !ALIVE.has(state) ? [] : [[errorId, approvedText ?? replacement]],
    ),
  );
  return { before: withCorrections(before, wanted), after: withCorrections(after, wanted) };
}

const withCorrections = (
  segments: RatedArticle['before'],
  wanted: ReadonlyMap<string, string>,
): RatedArticle['before'] =>
  segments.map((segment) => ({
    ...segment,
    ratings: segment.ratings.map((rating) => ({
      ...rating,
      errors: rating.errors.map((error) => ({ ...error, correction: wanted.get(error.mark ?? '') ?? null })),
    })),
  }));
