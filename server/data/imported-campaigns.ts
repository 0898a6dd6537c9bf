import type { ErrorMark } from '../../domain/annotation/error';
import type { BuiltOutput, BuiltReview } from '../../domain/exchange/ratings/campaign/build-output';
import type { Connection } from '../db/open-database';
import { bulkInsert, toStoredDate } from './bulk-insert';
import { toErrorColumns } from './errors';

export interface ImportedCampaign {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly protocol: 'mqm' | 'esa';
  readonly createdById: string;
}

/** What was imported whole is closed: everything is there to be seen. */
export async function insertImportedCampaign(
  connection: Connection,
  campaign: ImportedCampaign,
  at: Date,
): Promise<void> {
  await connection.campaign.create({ data: { ...campaign, state: 'closed', createdAt: at } });
}

/** People who are only named in ratings: without an account, nobody can come in as one of them. */
export async function insertRaters(
  connection: Connection,
  raters: readonly { readonly id: string; readonly name: string }[],
  at: Date,
): Promise<void> {
  const now = toStoredDate(at);
  await bulkInsert(
    connection,
    'user',
    {
      ...{ id: 'text', name: 'text', email: 'text', emailVerified: 'boolean', isAdministrator: 'boolean' },
      ...{ isExternal: 'boolean', createdAt: 'timestamp', updatedAt: 'timestamp' },
    },
    raters.map(({ id, name }) => ({
      ...{ id, name, email: `${id}@rater.invalid`, emailVerified: false, isAdministrator: false },
      ...{ isExternal: true, createdAt: now, updatedAt: now },
    })),
  );
}

export interface ImportedArticle {
  readonly id: string;
  readonly projectId: string;
  readonly campaignId: string | null;
  readonly document: string;
  readonly title: string;
  readonly domain: string;
  readonly mtSystem: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly state: string;
  readonly segmentCount: number;
  readonly importedById: string;
}

export async function insertImportedArticles(
  connection: Connection,
  articles: readonly ImportedArticle[],
  at: Date,
): Promise<void> {
  const now = toStoredDate(at);
  await bulkInsert(
    connection,
    'article',
    {
      ...{ id: 'text', projectId: 'text', campaignId: 'text', document: 'text', title: 'text' },
      domain: 'text',
      ...{ mtSystem: 'text', sourceLang: 'text', targetLang: 'text', state: 'text' },
      ...{ segmentCount: 'integer', importedById: 'text', address: 'text', byline: 'text' },
      ...{ publishedOn: 'text', createdAt: 'timestamp', updatedAt: 'timestamp' },
    },
    articles.map((article) => ({
      ...article,
      ...{ address: '', byline: '', publishedOn: '', createdAt: now, updatedAt: now },
    })),
  );
}

/** What raters said of articles, by article. */
export async function insertRatings(
  connection: Connection,
  outputs: ReadonlyMap<string, BuiltOutput>,
  at: Date,
): Promise<void> {
  const now = toStoredDate(at);
  const reviews = [...outputs].flatMap(([articleId, output]) =>
    output.reviews.map((review) => ({ articleId, review })),
  );
  await bulkInsert(
    connection,
    'review',
    {
      ...{ id: 'text', articleId: 'text', reviewerId: 'text', state: 'text' },
      ...{ startedAt: 'timestamp', finishedAt: 'timestamp' },
    },
    reviews.map(({ articleId, review: { id, reviewerId, isFinished } }) => ({
      ...{ id, articleId, reviewerId, state: isFinished ? 'finished' : 'open' },
      ...{ startedAt: now, finishedAt: isFinished ? now : null },
    })),
  );
  const placesOf = <Place>(of: (review: BuiltReview) => readonly Place[]) =>
    reviews.flatMap(({ review }) => of(review).map((place) => ({ reviewId: review.id, ...place })));
  await bulkInsert(
    connection,
    'checkedSentence',
    { reviewId: 'text', blockId: 'text', start: 'integer' },
    placesOf(({ checked }) => checked),
  );
  await bulkInsert(
    connection,
    'segmentScore',
    { reviewId: 'text', blockId: 'text', start: 'integer', score: 'double precision', at: 'timestamp' },
    placesOf(({ scores }) => scores.map((score) => ({ ...score, at: now }))),
  );
  await insertManyErrors(
    connection,
    [...outputs.values()].flatMap(({ marks }) => marks),
    at,
  );
}

/** As `insertErrors`, for tens of thousands. */
async function insertManyErrors(
  connection: Connection,
  marks: readonly ErrorMark[],
  at: Date,
): Promise<void> {
  const now = toStoredDate(at);
  await bulkInsert(
    connection,
    'errorMark',
    {
      ...{ id: 'text', articleId: 'text', reviewerId: 'text', scope: 'text' },
      ...{ targetBlockId: 'text', targetStart: 'integer', targetEnd: 'integer' },
      ...{ targetQuote: 'text', targetPrefix: 'text', targetSuffix: 'text' },
      ...{ sourceBlockId: 'text', sourceStart: 'integer', sourceEnd: 'integer' },
      ...{ sourceQuote: 'text', sourcePrefix: 'text', sourceSuffix: 'text' },
      ...{ category: 'text', severity: 'text', comment: 'text', provenance: 'text', state: 'text' },
      ...{
        foundBy: 'text',
        typology: 'text',
        version: 'integer',
        createdAt: 'timestamp',
        updatedAt: 'timestamp',
      },
    },
    marks.map((mark) => ({ ...toErrorColumns(mark), createdAt: now, updatedAt: now })),
  );
}
