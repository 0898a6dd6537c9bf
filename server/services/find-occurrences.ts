import * as z from 'zod';
import type { Correction } from '../../domain/correction/correction';
import {
  coverOccurrences,
  createOccurrenceFinder,
  foldOptions,
  type CoveredOccurrence,
  type Occurrence,
  type OccurrenceQuery,
} from '../../domain/correction/find-occurrences';
import { success } from '../../domain/result';
import type { OccurrencePage } from '../../domain/review/occurrence-view';
import { canRead } from '../../domain/review/role';
import { findNeedle } from '../../domain/text/search-needle';
import { listArticlesById, type ArticleRecord } from '../data/articles';
import { listTargetBlocks } from '../data/blocks';
import { listLiveCorrections } from '../data/correction-rows';
import { listArticlesToSearch } from '../data/searched-articles';
import type { Connection } from '../db/open-database';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { MAX_PLACES, searched } from './group-fields';
import { findGroupOrigin } from './group-origin';
import { showPlaces } from './occurrence-places';
import { defineUseCase, type Answer } from './use-case';

/** Read at a time: a few megabytes of text. */
const ARTICLES_PER_PAGE = 25;
/** A page ends with the article that brings it to so many places. */
const PLACES_PER_PAGE = 200;

const input = z.object({
  articleId: id,
  ...searched,
  /** `project`: all its articles in the language of this one, a page at a time. */
  realm: z.enum(['article', 'project']),
  /** `next` of the page before. */
  after: id.nullable(),
});
type Input = z.output<typeof input>;

/** All places where the text of a correction, or one that was typed, stands: what could be corrected in the same way. */
export const findOccurrences = defineUseCase({
  id: 'find-occurrences',
  access: 'project',
  input,
  async run({ db, user }, wanted): Answer<OccurrencePage> {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticle(transaction, user, wanted.articleId, canRead);
      if (!entered.ok) return entered;
      const begun = await findGroupOrigin(transaction, wanted);
      if (!begun.ok) return begun;
      const { origin, quote, replacement } = begun.value;
      const { matchCase, wholeWords, ignoreMarks } = wanted;
      const query: OccurrenceQuery = { quote, replacement, matchCase, wholeWords, ignoreMarks };
      const hidden = await listHiddenCampaignIds(transaction, user);
      const ids = await listCandidates(transaction, wanted, entered.value.article, { ...query, hidden });
      const articles = await inOrder(transaction, ids.slice(0, ARTICLES_PER_PAGE));
      const { places, read } = await searchArticles(transaction, articles, query);
      return success({
        articles: await show(transaction, articles, places, origin),
        next: read === ids.length ? null : (ids[read - 1] ?? null),
      });
    });
  },
});

/** One more than a page has, where there are more. */
async function listCandidates(
  connection: Connection,
  { realm, after }: Input,
  article: ArticleRecord,
  { hidden, ...query }: OccurrenceQuery & { readonly hidden: readonly string[] },
): Promise<readonly string[]> {
  if (realm === 'article') return [article.id];
  const { targetLang } = article.info;
  const needle = findNeedle(query.quote, foldOptions(query, targetLang));
  const limit = ARTICLES_PER_PAGE + 1;
  return listArticlesToSearch(connection, {
    projectId: article.projectId,
    targetLang,
    needle,
    ...{ after, limit, hidden },
  });
}

interface FoundPlaces {
  readonly places: ReadonlyMap<string, readonly CoveredOccurrence[]>;
  /** How many of the articles were read. */
  readonly read: number;
}

async function searchArticles(
  connection: Connection,
  articles: readonly ArticleRecord[],
  query: OccurrenceQuery,
): Promise<FoundPlaces> {
  const blocks = await listTargetBlocks(
    connection,
    articles.map((article) => article.id),
  );
  const found = new Map<string, readonly Occurrence[]>();
  let count = 0;
  let read = 0;
  for (const { id: articleId, info } of articles) {
    const places = createOccurrenceFinder(blocks.get(articleId) ?? [], info.targetLang)(query);
    if (places.length > 0) found.set(articleId, places);
    read += 1;
    count += places.length;
    if (count >= PLACES_PER_PAGE) break;
  }
  const blockIds = new Set([...found.values()].flat().map(({ blockId }) => blockId));
  const live = await listLiveCorrections(connection, [...blockIds]);
  const covered = [...found].map(
    ([articleId, places]) => [articleId, coverOccurrences(places, live)] as const,
  );
  return { places: new Map(covered), read };
}

async function show(
  connection: Connection,
  articles: readonly ArticleRecord[],
  found: FoundPlaces['places'],
  origin: Correction | null,
): Promise<OccurrencePage['articles']> {
  // The correction that it began with is no news.
  const others = [...found].map(
    ([articleId, places]) =>
      [articleId, places.filter(({ covering }) => origin === null || covering?.id !== origin.id)] as const,
  );
  const places = await showPlaces(
    connection,
    new Map(others.map(([articleId, own]) => [articleId, own.slice(0, MAX_PLACES)])),
  );
  const counts = new Map(others.map(([articleId, own]) => [articleId, own.length]));
  return articles.flatMap(({ id: articleId, info: { title, sourceLang, targetLang } }) => {
    const own = places.get(articleId) ?? [];
    const left = (counts.get(articleId) ?? 0) - own.length;
    return own.length === 0 ? [] : [{ articleId, title, sourceLang, targetLang, places: own, left }];
  });
}

async function inOrder(connection: Connection, ids: readonly string[]): Promise<readonly ArticleRecord[]> {
  const articles = new Map((await listArticlesById(connection, ids)).map((one) => [one.id, one]));
  return ids.flatMap((articleId) => articles.get(articleId) ?? []);
}
