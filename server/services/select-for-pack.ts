import { MAX_PACK_ARTICLES } from '../../domain/exchange/pack/pack-view';
import { failure, success, type Result } from '../../domain/result';
import { canExport, canRead } from '../../domain/review/role';
import { listArticleIds } from '../data/article-rows';
import { findSelection } from '../data/article-selections';
import { listArticlesById, type ArticleRecord } from '../data/articles';
import { findActor } from '../data/memberships';
import type { PackSelection } from './pack-fields';
import { refusal } from './refusal';
import { seenArticles } from './seen-articles';
import type { SignedInContext } from './use-case';

export interface Selected {
  /** In the order in which they go out. */
  readonly articles: readonly ArticleRecord[];
  /** Ids of what is gone, or not for whoever asks. */
  readonly missing: readonly string[];
  /** What they may read and not export. */
  readonly forbidden: readonly ArticleRecord[];
}

/** The articles of a selection, and which of it cannot go out. */
export async function selectForPack(
  context: SignedInContext,
  selection: PackSelection,
): Promise<Result<Selected, 'not_found' | 'forbidden' | 'too_many' | 'selection_gone'>> {
  const ids = await idsOf(context, selection);
  if (!ids.ok) return ids;
  const { db, user } = context;
  const known = await seenArticles(db, user, await listArticlesById(db, ids.value));
  const found = new Map(known.map((article) => [article.id, article]));
  const refusals = new Map<string, 'not_found' | 'forbidden' | null>();
  for (const { projectId } of found.values()) {
    if (refusals.has(projectId)) continue;
    refusals.set(projectId, refusal(await findActor(db, user, projectId), canExport));
  }
  const refusedWith = (articleId: string): 'not_found' | 'forbidden' | null => {
    const article = found.get(articleId);
    return article === undefined ? 'not_found' : (refusals.get(article.projectId) ?? null);
  };
  const those = (wanted: 'forbidden' | null): readonly ArticleRecord[] =>
    ids.value.filter((one) => refusedWith(one) === wanted).flatMap((one) => found.get(one) ?? []);
  return success({
    articles: those(null),
    forbidden: those('forbidden'),
    missing: ids.value.filter((one) => refusedWith(one) === 'not_found'),
  });
}

async function idsOf(
  { db, user, now }: SignedInContext,
  selection: PackSelection,
): Promise<Result<readonly string[], 'not_found' | 'forbidden' | 'too_many' | 'selection_gone'>> {
  if (selection.kind === 'articles') return success([...new Set(selection.ids)]);
  if (selection.kind === 'kept') {
    const kept = await findSelection(db, selection.id, now());
    return kept?.byId === user.id ? success([...new Set(kept.articleIds)]) : failure('selection_gone');
  }
  const { query } = selection;
  if (query.projectId !== null) {
    const refused = refusal(await findActor(db, user, query.projectId), canRead);
    if (refused !== null) return failure(refused);
  }
  const ids = await listArticleIds(db, user, { ...query, offset: 0 }, MAX_PACK_ARTICLES + 1);
  return ids.length > MAX_PACK_ARTICLES ? failure('too_many', { max: MAX_PACK_ARTICLES }) : success(ids);
}
