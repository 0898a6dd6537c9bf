import { randomUUID } from 'node:crypto';
import { SEVERITIES } from '@/domain/annotation/severity';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { typologyReference } from '@/domain/annotation/typology';
import { buildArticle } from '@/domain/exchange/build-article';
import { quoteSpan } from '@/domain/text/quoted-span';
import { newInvitationToken } from '@/server/auth/invitation-token';
import { insertArticle } from '@/server/data/articles';
import { insertBlocks } from '@/server/data/blocks';
import { bulkInsert, toStoredDate } from '@/server/data/bulk-insert';
import { saveMembership } from '@/server/data/memberships';
import { insertSegments } from '@/server/data/segments';
import type { Database } from '@/server/db/open-database';
import { createProject } from '@/server/services/create-project';
import { createUser } from '@/server/services/create-user';
import type { SignedInContext } from '@/server/services/use-case';
import { madeUpLines } from './made-up-lines';

export interface CorrectionsDatabase {
  /** Of both projects. */
  readonly editor: SignedInContext;
  readonly reviewers: readonly SignedInContext[];
  readonly articleIds: readonly string[];
}

const SENTENCES = 100;
const REVIEWERS = 20;
/** How many of the articles are not in the first project. */
const ONE_IN_ELSEWHERE = 4;
const CATEGORIES = [
  'accuracy/mistranslation',
  'linguistic-conventions/grammar',
  'style/awkward',
  'terminology',
];

/**
 * Two projects with as many corrections as asked for, `perArticle` in each article, none of them rivals, by twenty
 * reviewers in turn; every other article is assigned to its reviewer.
 */
export async function makeCorrections(
  db: Database,
  count: number,
  perArticle: number,
): Promise<CorrectionsDatabase> {
  const person = async (name: string): Promise<SignedInContext> => {
    const fields = { name, email: `${randomUUID()}@example.org`, isAdministrator: false };
    const made = await createUser(
      { db, newId: randomUUID, now: () => new Date() },
      { ...fields, password: randomUUID() },
    );
    if (!made.ok) throw new Error(made.error.code);
    const user = { ...fields, id: made.value.userId };
    return { db, user, now: () => new Date(), newId: randomUUID, newToken: newInvitationToken };
  };
  const editor = await person('Edith');
  const reviewers: SignedInContext[] = [];
  for (let made = 0; made < REVIEWERS; made++) reviewers.push(await person(`Reviewer ${made}`));
  const addProject = async (name: string): Promise<string> => {
    const project = await createProject.run(editor, { name });
    if (!project.ok) throw new Error(project.error.code);
    for (const { user } of reviewers) await saveMembership(db, project.value.projectId, user.id, 'reviewer');
    return project.value.projectId;
  };
  const here = await addProject('Bench');
  const elsewhere = await addProject('Elsewhere');
  const built = buildOnce();
  const articleIds: string[] = [];
  for (let made = 0; made < count; made += perArticle) {
    const number = articleIds.length;
    const projectId = number % ONE_IN_ELSEWHERE === 0 ? elsewhere : here;
    const reviewerId = reviewers[(number >> 1) % REVIEWERS]?.user.id ?? '';
    const id = await addArticle(db, built, projectId, reviewerId, number, perArticle);
    if (number % 2 === 0) await assign(db, id, reviewerId, number);
    articleIds.push(id);
  }
  return { editor, reviewers, articleIds };
}

async function assign(db: Database, articleId: string, userId: string, number: number): Promise<void> {
  await db.assignment.create({
    data: {
      id: randomUUID(),
      articleId,
      userId,
      dueOn: number % 3 === 0 ? '' : `2030-01-${String(1 + (number % 28)).padStart(2, '0')}`,
      assignedAt: new Date(),
    },
  });
}

const LANGS = { sourceLang: 'de', targetLang: 'en' };

/** Read and aligned once: the articles differ in their ids. */
function buildOnce() {
  const lines = madeUpLines(SENTENCES);
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => ({ kind: 'paragraph', level: 0, text }) as const);
  const built = buildArticle({
    kind: 'texts',
    source: paragraphs(lines.source),
    target: paragraphs(lines.target),
    ...LANGS,
    newId: randomUUID,
  });
  if (!built.ok) throw new Error(built.error.code);
  return built.value;
}

async function addArticle(
  db: Database,
  built: ReturnType<typeof buildOnce>,
  projectId: string,
  reviewerId: string,
  number: number,
  corrections: number,
): Promise<string> {
  const withNewId = <Item extends object>(item: Item) => ({ ...item, id: randomUUID() });
  const blocks = built.blocks.map(withNewId);
  const segments = built.segments.map(withNewId);
  const id = randomUUID();
  const info = {
    title: `Article ${number}`,
    ...LANGS,
    mtSystem: '',
    address: '',
    byline: '',
    publishedOn: '',
    domain: '',
  };
  await insertArticle(
    db,
    { id, projectId, importedById: reviewerId, info, segmentCount: segments.length },
    new Date(),
  );
  await insertBlocks(db, id, blocks);
  await insertSegments(db, id, segments);
  const places = blocks
    .filter(({ side }) => side === 'target')
    .flatMap((block) => [...block.text.matchAll(/\p{L}+/gu)].map((word) => ({ block, word })))
    .filter((_, index) => index % 2 === 0)
    .slice(0, corrections);
  if (places.length < corrections) throw new Error(`Only ${places.length} words to correct`);
  const rows = places.map(({ block, word }, index) => {
    const span = quoteSpan(block.text, { start: word.index, end: word.index + word[0].length });
    return { block, span, index, errorId: randomUUID() };
  });
  const now = Date.now();
  await bulkInsert(
    db,
    'errorMark',
    {
      id: 'text',
      articleId: 'text',
      reviewerId: 'text',
      scope: 'text',
      targetBlockId: 'text',
      targetStart: 'integer',
      targetEnd: 'integer',
      targetQuote: 'text',
      targetPrefix: 'text',
      targetSuffix: 'text',
      category: 'text',
      severity: 'text',
      comment: 'text',
      provenance: 'text',
      typology: 'text',
      updatedAt: 'timestamp',
    },
    rows.map(({ block, span, index, errorId }) => ({
      id: errorId,
      articleId: id,
      reviewerId,
      scope: 'span',
      targetBlockId: block.id,
      targetStart: span.start,
      targetEnd: span.end,
      targetQuote: span.quote,
      targetPrefix: span.prefix,
      targetSuffix: span.suffix,
      category: CATEGORIES[index % CATEGORIES.length] ?? '',
      severity: SEVERITIES[(index >> 2) % SEVERITIES.length] ?? 'minor',
      comment: '',
      provenance: '{"kind":"person"}',
      typology: typologyReference(MQM_CORE),
      updatedAt: toStoredDate(new Date(now)),
    })),
  );
  await bulkInsert(
    db,
    'correction',
    {
      id: 'text',
      articleId: 'text',
      projectId: 'text',
      errorId: 'text',
      proposerId: 'text',
      blockId: 'text',
      start: 'integer',
      end: 'integer',
      quote: 'text',
      prefix: 'text',
      suffix: 'text',
      replacement: 'text',
      createdAt: 'timestamp',
      updatedAt: 'timestamp',
    },
    rows.map(({ block, span, index, errorId }) => ({
      id: randomUUID(),
      articleId: id,
      projectId,
      errorId,
      proposerId: reviewerId,
      blockId: block.id,
      ...span,
      replacement: `${span.quote}${index % 10}`,
      createdAt: toStoredDate(new Date(now - index * 1000 - number * 1_000_000)),
      updatedAt: toStoredDate(new Date(now)),
    })),
  );
  return id;
}
