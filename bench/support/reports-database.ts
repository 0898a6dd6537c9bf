import { randomUUID } from 'node:crypto';
import type { Correction } from '@/domain/correction/correction';
import type { BuiltOutput } from '@/domain/exchange/ratings/campaign/build-output';
import { nameFacts, type NameCorrection } from '@/domain/reports/name-facts';
import { TERMINOLOGY } from '@/domain/reports/terminology';
import { randomNumbers } from '@/domain/random';
import { insertBlocksOf } from '@/server/data/blocks';
import { bulkInsert, toStoredDate } from '@/server/data/bulk-insert';
import { saveFacts, type FactsToSave } from '@/server/data/facts';
import { insertImportedArticles, insertRaters, insertRatings } from '@/server/data/imported-campaigns';
import { insertSegmentsOf } from '@/server/data/segments';
import type { Connection, Database } from '@/server/db/open-database';
import { CHECKS, copyOf, makeTemplate, RATERS, SEGMENTS, type Template } from './reports-template';

const TEMPLATES = 30;
const DOMAINS = ['news', 'social', 'speech', 'literary'];
const LANGS = ['ar', 'fr', 'es', 'zh', 'he', 'de', 'hi', 'ru', 'tr', 'fa', 'pt', 'it'];
const SYSTEMS = 20;
const PROJECTS = 6;
const REVIEWERS = 40;
const MONTHS = 24;
/** One article in so many is of a blind campaign that is still open. */
const ONE_IN_BLIND = 60;
/** One correction in so many is a member of a name's group, of which a project has so many. */
const ONE_IN_NAMED = 8;
const NAMES = 40;
/** Of which a few are corrected to more often than the rest. */
const WORDINGS = 800;
const DISMISSED = 4;

export interface ReportsDatabase {
  readonly administratorId: string;
  /** An editor of some projects, a reviewer of others, and a rater of the blind campaign. */
  readonly readerId: string;
  readonly reviewerId: string;
  readonly projectId: string;
  readonly articles: number;
  readonly errors: number;
}

const reviewerName = (index: number): string => `Reviewer ${index + 1}`;
const projectName = (index: number): string => `Desk ${index + 1}`;

/** What was made of errors before; null of an empty database. */
export async function findReports(db: Database): Promise<ReportsDatabase | null> {
  const people = await db.user.findMany({ where: { name: { in: [0, 1, 2].map(reviewerName) } } });
  const project = await db.project.findFirst({ where: { name: projectName(0) } });
  const idOf = (index: number): string => people.find(({ name }) => name === reviewerName(index))?.id ?? '';
  if (project === null) return null;
  return {
    ...{ administratorId: idOf(0), reviewerId: idOf(1), readerId: idOf(2), projectId: project.id },
    articles: await db.article.count(),
    errors: await db.errorMark.count(),
  };
}

/**
 * So many errors in articles of so many each, rated by two of forty people, of twenty systems, twelve languages, six projects and two years, half of them with a correction where there is
 * room for one; with the facts that they come to.
 */
export async function makeReports(
  db: Database,
  errors: number,
  perArticle: number,
): Promise<ReportsDatabase | null> {
  const templates = Array.from({ length: TEMPLATES }, (_, index) => makeTemplate(index + 1, perArticle));
  const projectIds = Array.from({ length: PROJECTS }, () => randomUUID());
  await db.project.createMany({ data: projectIds.map((id, index) => ({ id, name: projectName(index) })) });
  const reviewers = Array.from({ length: REVIEWERS }, (_, index) => ({
    id: randomUUID(),
    name: reviewerName(index),
  }));
  await insertRaters(db, reviewers, new Date());
  const campaignId = await addPeopleAndCampaign(db, projectIds, reviewers[2]?.id ?? '');
  const groups = await addNameGroups(db, projectIds, reviewers[0]?.id ?? '');
  let [made, articles] = [0, 0];
  while (made < errors) {
    const month = (articles / AT_ONCE) % MONTHS;
    const at = new Date(Date.UTC(2024, month, 1 + (articles % 28)));
    made += await addArticles(db, {
      ...{ templates, projectIds, reviewers, campaignId, groups, at, first: articles },
    });
    articles += AT_ONCE;
  }
  await db.$executeRaw`DELETE FROM "staleArticle"`;
  return findReports(db);
}

/** The campaign is of the last project. */
async function addPeopleAndCampaign(
  db: Database,
  projectIds: readonly string[],
  readerId: string,
): Promise<string> {
  const roles = ['editor', 'editor', 'editor', 'reviewer', 'reviewer', 'reviewer'];
  await db.membership.createMany({
    data: projectIds.map((projectId, index) => ({
      ...{ projectId, userId: readerId, role: roles[index] ?? 'reviewer' },
    })),
  });
  const campaign = { id: randomUUID(), projectId: projectIds.at(-1) ?? '', name: 'Blind', isBlind: true };
  await db.campaign.create({ data: { ...campaign, createdById: readerId, createdAt: new Date() } });
  await db.campaignRater.create({ data: { campaignId: campaign.id, userId: readerId } });
  return campaign.id;
}

/** Ids of groups, by project. */
async function addNameGroups(
  db: Database,
  projectIds: readonly string[],
  proposerId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const groups = projectIds.flatMap((projectId) =>
    Array.from({ length: NAMES }, (_, index) => ({
      ...{ id: randomUUID(), projectId, proposerId, kind: 'name', quote: `Name ${index}` },
      ...{ replacement: `Name of ${index}`, targetLang: LANGS[index % LANGS.length] ?? 'ar' },
      ...{ matchCase: true, wholeWords: true },
    })),
  );
  await db.correctionGroup.createMany({ data: groups });
  return new Map(
    projectIds.map((id) => [id, groups.filter(({ projectId }) => projectId === id).map((one) => one.id)]),
  );
}

const AT_ONCE = 100;

interface Batch {
  readonly templates: readonly Template[];
  readonly projectIds: readonly string[];
  readonly reviewers: readonly { readonly id: string }[];
  readonly campaignId: string;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly at: Date;
  readonly first: number;
}

/** A hundred of one day; tells how many errors are in them. */
async function addArticles(
  db: Database,
  { templates, projectIds, reviewers, campaignId, groups, at, first }: Batch,
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
    const random = randomNumbers(number + 1);
    const below = (count: number): number => Math.floor(random() * count);
    const names = groups.get(projectId) ?? [];
    const proposed = own.corrections.map((one) => ({
      ...{ ...one, projectId, replacement: `word ${Math.floor(WORDINGS * random() ** 3)}` },
      groupId: below(ONE_IN_NAMED) === 0 ? (names[below(names.length)] ?? null) : null,
    }));
    corrections.push(...proposed);
    facts.push({
      ...{ articleId: id, facts: own.facts, said: own.said },
      names: nameFacts(namesOf(proposed, own.built, day)),
      days: new Map([...people.values()].map((one) => [one, day])),
    });
    const isBlind = projectId === projectIds.at(-1) && number % ONE_IN_BLIND === PROJECTS - 1;
    return {
      ...{ id, projectId, campaignId: isBlind ? campaignId : null, document: '', state: 'reviewed' },
      title: `Article ${number}`,
      ...{
        mtSystem: `System ${number % SYSTEMS}`,
        sourceLang: 'en',
        targetLang: LANGS[number % LANGS.length] ?? 'ar',
      },
      domain: DOMAINS[number % DOMAINS.length] ?? '',
      ...{ segmentCount: SEGMENTS, importedById: '' },
    };
  });
  await db.$transaction(async (transaction) => {
    await insertImportedArticles(transaction, articles, at);
    await insertBlocksOf(transaction, new Map([...outputs].map(([id, { blocks }]) => [id, blocks])));
    await insertSegmentsOf(transaction, new Map([...outputs].map(([id, { segments }]) => [id, segments])));
    await insertRatings(transaction, outputs, at);
    await insertCorrectionsOf(transaction, corrections, at);
    await insertAnswersOf(transaction, articles, [...outputs.values()], at);
    await saveFacts(transaction, facts);
  });
  return [...outputs.values()].reduce((sum, { marks }) => sum + marks.length, 0);
}

function namesOf(
  corrections: readonly Correction[],
  { marks }: BuiltOutput,
  day: string,
): readonly NameCorrection[] {
  const terms = new Set(marks.filter(({ category }) => TERMINOLOGY.includes(category)).map(({ id }) => id));
  return corrections.flatMap(({ groupId, errorId, state, anchor, replacement, proposerId }) => {
    if ((groupId === null && !terms.has(errorId ?? '')) || state === 'rejected') return [];
    const kind = groupId === null ? 'term' : 'name';
    const isApproved = state === 'approved';
    return [{ kind, quote: anchor.quote, replacement, proposerId, day, isApproved } as const];
  });
}

async function insertCorrectionsOf(
  db: Connection,
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

/** Findings that were dismissed, and how long reviews took. */
async function insertAnswersOf(
  db: Connection,
  articles: readonly { readonly id: string; readonly projectId: string }[],
  outputs: readonly BuiltOutput[],
  at: Date,
): Promise<void> {
  const now = toStoredDate(at);
  const byId = outputs[0]?.reviews[0]?.reviewerId ?? '';
  await bulkInsert(
    db,
    'checkDismissal',
    {
      ...{ id: 'text', projectId: 'text', articleId: 'text', check: 'text', scope: 'text', key: 'text' },
      ...{ count: 'integer', byId: 'text', at: 'timestamp' },
    },
    articles.flatMap(({ id, projectId }, number) =>
      Array.from({ length: DISMISSED }, (_, index) => ({
        ...{ id: randomUUID(), projectId, articleId: id, scope: 'place', key: `${index}` },
        ...{ check: CHECKS[(number + index) % CHECKS.length] ?? CHECKS[0], count: 1, byId, at: now },
      })),
    ),
  );
  await bulkInsert(
    db,
    'reviewEffort',
    { reviewId: 'text', seconds: 'integer', at: 'timestamp' },
    outputs.flatMap(({ reviews }) =>
      reviews.map(({ id }, index) => ({ reviewId: id, seconds: 600 + 60 * index, at: now })),
    ),
  );
}
