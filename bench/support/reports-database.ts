import { randomUUID } from 'node:crypto';
import { correctBlocks } from '@/domain/correction/correct-blocks';
import type { Correction } from '@/domain/correction/correction';
import { buildOutput, type BuiltOutput } from '@/domain/exchange/ratings/campaign/build-output';
import { campaignTypology } from '@/domain/exchange/ratings/campaign/campaign-typology';
import { planCampaign } from '@/domain/exchange/ratings/campaign/plan-campaign';
import { placeAt, PLAIN_ERROR, PLAIN_RATING, type Rating } from '@/domain/exchange/ratings/rating-set';
import { articleFacts, type ArticleFacts } from '@/domain/reports/article-facts';
import { ratedArticle } from '@/domain/scoring/rated-article';
import { randomNumbers } from '@/domain/random';
import { insertBlocksOf } from '@/server/data/blocks';
import { bulkInsert, toStoredDate } from '@/server/data/bulk-insert';
import { saveFacts, type FactsToSave } from '@/server/data/facts';
import { insertImportedArticles, insertRaters, insertRatings } from '@/server/data/imported-campaigns';
import { insertSegmentsOf } from '@/server/data/segments';
import type { Database } from '@/server/db/open-database';

const TEMPLATES = 30;
const SEGMENTS = 25;
const RATERS = ['A', 'B'] as const;
const CATEGORIES = [
  'Accuracy/Mistranslation',
  'Accuracy/Omission',
  'Accuracy/Addition',
  'Fluency/Grammar',
  'Fluency/Punctuation',
  'Fluency/Spelling',
  'Style/Awkward',
  'Terminology/Inappropriate for context',
  'Locale convention/Date format',
  'Source error',
];
const SEVERITIES = ['Minor', 'Minor', 'Minor', 'Major', 'Critical'];
const LANGS = ['ar', 'fr', 'es', 'zh', 'he', 'de', 'hi', 'ru', 'tr', 'fa', 'pt', 'it'];
const WORDS =
  'the harbour opened again after long repairs and ships left early in the morning for the islands'.split(
    ' ',
  );
const SYSTEMS = 20;
const PROJECTS = 6;
const REVIEWERS = 40;
const MONTHS = 24;
/** How often an error has an approved correction. */
const ONE_IN_CORRECTED = 10;

interface Template {
  readonly built: BuiltOutput;
  readonly facts: ArticleFacts;
  readonly corrections: readonly Correction[];
}

function makeTemplate(seed: number, errors: number): Template {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const sentence = (): string =>
    `${Array.from({ length: 8 + below(20) }, () => WORDS[below(WORDS.length)]).join(' ')}.`;
  const texts = Array.from({ length: SEGMENTS }, () => ({ source: sentence(), target: sentence() }));
  const ratings = RATERS.flatMap((rater, at) =>
    texts.map(({ source, target }, index): Rating => {
      // Two in five segments are clean.
      const marked = index % 5 < 3;
      const share =
        Math.floor((errors / RATERS.length / SEGMENTS) * (5 / 3)) + (at === 0 && index === 0 ? 1 : 0);
      return {
        ...{
          ...PLAIN_RATING,
          rater,
          system: 's',
          document: 'd',
          segment: String(index),
          source,
          target,
          row: index,
        },
        errors: Array.from({ length: marked ? share : 0 }, () => {
          const start = below(target.length - 10);
          return {
            ...PLAIN_ERROR,
            places: [placeAt('target', { start, end: start + 1 + below(9) })],
            category: CATEGORIES[below(CATEGORIES.length)] ?? '',
            severity: SEVERITIES[below(SEVERITIES.length)] ?? '',
            row: index,
          };
        }),
      };
    }),
  );
  const plan = planCampaign({ ratings, unread: [] });
  const [output] = plan.outputs;
  if (output === undefined) throw new Error('Nothing was planned');
  let ids = 0;
  const built = buildOutput(output, {
    ...{ articleId: 'article', sourceLang: 'en', targetLang: 'en', file: 'made-up.tsv' },
    ...{ typology: campaignTypology(plan), newId: () => `t${(ids += 1)}` },
    raterIds: new Map(RATERS.map((rater) => [rater, rater])),
  });
  const corrections = correctionsOf(built);
  const right = new Set(corrections.map(({ errorId }) => errorId));
  const target = built.blocks.filter(({ side }) => side === 'target');
  const rated = ratedArticle({
    ...{ system: 's', document: 'd', target, segments: built.segments, marks: built.marks },
    source: built.blocks.filter(({ side }) => side === 'source'),
    corrected: correctBlocks(target, corrections),
    reviews: built.reviews,
    counted: built.marks.map((mark) => ({ mark, isPutRight: right.has(mark.id) })),
  });
  const counted = built.marks.map((mark) => ({ mark, isPutRight: right.has(mark.id) }));
  return { built, facts: articleFacts(rated, counted), corrections };
}

/** Of marks that lie apart. */
function correctionsOf({ marks }: BuiltOutput): readonly Correction[] {
  const ends = new Map<string, number>();
  return marks.flatMap((mark, index): readonly Correction[] => {
    const { target } = mark;
    if (target === null || index % ONE_IN_CORRECTED !== 0 || ends.has(target.blockId)) return [];
    ends.set(target.blockId, target.end);
    return [
      {
        ...{
          id: `c${mark.id}`,
          articleId: 'article',
          errorId: mark.id,
          proposerId: mark.reviewerId,
          groupId: null,
        },
        ...{ anchor: target, replacement: `word${index % 50}`, state: 'approved', approvedText: null },
        ...{ round: 0, version: 2 },
      },
    ];
  });
}

export interface ReportsDatabase {
  readonly administratorId: string;
  readonly reviewerId: string;
  readonly projectId: string;
  readonly articles: number;
  readonly errors: number;
}

/** So many errors in articles of so many each, rated by two of forty people, of twenty systems, twelve languages, six projects and two years; with the facts that they come to. */
export async function makeReports(
  db: Database,
  errors: number,
  perArticle: number,
): Promise<ReportsDatabase> {
  const templates = Array.from({ length: TEMPLATES }, (_, index) => makeTemplate(index + 1, perArticle));
  const projectIds = Array.from({ length: PROJECTS }, () => randomUUID());
  await db.project.createMany({ data: projectIds.map((id, index) => ({ id, name: `Desk ${index + 1}` })) });
  const reviewers = Array.from({ length: REVIEWERS }, (_, index) => ({
    id: randomUUID(),
    name: `Reviewer ${index + 1}`,
  }));
  await insertRaters(db, reviewers, new Date());
  const administratorId = reviewers[0]?.id ?? '';
  let [made, articles] = [0, 0];
  while (made < errors) {
    const month = articles % MONTHS;
    const at = new Date(Date.UTC(2024, month, 1 + (articles % 28)));
    made += await addArticles(db, { templates, projectIds, reviewers, at, first: articles });
    articles += AT_ONCE;
  }
  await db.$executeRaw`DELETE FROM "staleArticle"`;
  return {
    administratorId,
    reviewerId: reviewers[1]?.id ?? '',
    projectId: projectIds[0] ?? '',
    articles,
    errors: made,
  };
}

const AT_ONCE = 100;

interface Batch {
  readonly templates: readonly Template[];
  readonly projectIds: readonly string[];
  readonly reviewers: readonly { readonly id: string }[];
  readonly at: Date;
  readonly first: number;
}

/** A hundred of one day; tells how many errors are in them. */
async function addArticles(
  db: Database,
  { templates, projectIds, reviewers, at, first }: Batch,
): Promise<number> {
  const outputs = new Map<string, BuiltOutput>();
  const facts: FactsToSave[] = [];
  const corrections: (Correction & { readonly projectId: string })[] = [];
  const articles = Array.from({ length: AT_ONCE }, (_, index) => {
    const number = first + index;
    const id = randomUUID();
    const template = templates[number % templates.length];
    const projectId = projectIds[number % projectIds.length] ?? '';
    if (template === undefined) throw new Error('There is a template');
    const people = new Map(
      RATERS.map((rater, seat) => [
        rater as string,
        reviewers[(number * 7 + seat * 3) % reviewers.length]?.id ?? '',
      ]),
    );
    const own = copyOf(template, id, people);
    outputs.set(id, own.built);
    const day = at.toISOString().slice(0, 10);
    facts.push({
      articleId: id,
      facts: own.facts,
      days: new Map([...people.values()].map((one) => [one, day])),
    });
    corrections.push(...own.corrections.map((one) => ({ ...one, projectId })));
    return {
      ...{ id, projectId, campaignId: null, document: '', title: `Article ${number}`, state: 'reviewed' },
      ...{
        mtSystem: `System ${number % SYSTEMS}`,
        sourceLang: 'en',
        targetLang: LANGS[number % LANGS.length] ?? 'ar',
      },
      ...{ segmentCount: SEGMENTS, importedById: '' },
    };
  });
  await db.$transaction(async (transaction) => {
    await insertImportedArticles(transaction, articles, at);
    await insertBlocksOf(transaction, new Map([...outputs].map(([id, { blocks }]) => [id, blocks])));
    await insertSegmentsOf(transaction, new Map([...outputs].map(([id, { segments }]) => [id, segments])));
    await insertRatings(transaction, outputs, at);
    await insertCorrectionsOf(transaction, corrections, at);
    await saveFacts(transaction, facts);
  });
  return [...outputs.values()].reduce((sum, { marks }) => sum + marks.length, 0);
}

function copyOf(
  { built, facts, corrections }: Template,
  articleId: string,
  people: ReadonlyMap<string, string>,
): Template {
  const own = (id: string): string => `${articleId}-${id}`;
  const person = (rater: string): string => people.get(rater) ?? '';
  const at = <Anchored extends { readonly blockId: string }>(anchor: Anchored): Anchored => ({
    ...anchor,
    blockId: own(anchor.blockId),
  });
  return {
    built: {
      blocks: built.blocks.map((block) => ({ ...block, id: own(block.id) })),
      segments: built.segments.map((segment) => ({ ...segment, id: own(segment.id) })),
      marks: built.marks.map((mark) => ({
        ...{ ...mark, articleId, id: own(mark.id), reviewerId: person(mark.reviewerId) },
        target: mark.target === null ? null : at(mark.target),
      })),
      reviews: built.reviews.map((review) => ({
        ...{ ...review, id: own(review.id), reviewerId: person(review.reviewerId) },
        checked: review.checked.map(at),
      })),
    },
    facts: {
      ratings: facts.ratings.map((fact) => ({ ...fact, reviewerId: person(fact.reviewerId) })),
      errors: facts.errors.map((fact) => ({ ...fact, reviewerId: person(fact.reviewerId) })),
    },
    corrections: corrections.map((one) => ({
      ...{ ...one, articleId, id: own(one.id), proposerId: person(one.proposerId) },
      ...{ errorId: one.errorId === null ? null : own(one.errorId), anchor: at(one.anchor) },
    })),
  };
}

async function insertCorrectionsOf(
  db: Parameters<typeof insertRatings>[0],
  corrections: readonly (Correction & { readonly projectId: string })[],
  at: Date,
): Promise<void> {
  const now = toStoredDate(at);
  await bulkInsert(
    db,
    'correction',
    {
      ...{
        id: 'text',
        articleId: 'text',
        projectId: 'text',
        errorId: 'text',
        proposerId: 'text',
        groupId: 'text',
      },
      ...{ blockId: 'text', start: 'integer', end: 'integer', quote: 'text', prefix: 'text', suffix: 'text' },
      ...{ replacement: 'text', state: 'text', approvedText: 'text', round: 'integer', version: 'integer' },
      ...{ origin: 'text', createdAt: 'timestamp', updatedAt: 'timestamp' },
    },
    corrections.map(({ anchor, ...one }) => ({
      ...{ ...one, ...anchor },
      ...{ origin: '', createdAt: now, updatedAt: now },
    })),
  );
}
