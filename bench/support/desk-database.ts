import { randomUUID } from 'node:crypto';
import { csvRows } from '@/domain/exchange/csv-rows';
import type { ImportMaterial } from '@/domain/exchange/read-import';
import type { ErrorMark } from '@/domain/annotation/error';
import { SEVERITIES } from '@/domain/annotation/severity';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { typologyReference } from '@/domain/annotation/typology';
import { SentenceIndex } from '@/domain/article/sentence-index';
import type { DeskView } from '@/domain/review/desk-view';
import { quoteSpan } from '@/domain/text/quoted-span';
import { newInvitationToken } from '@/server/auth/invitation-token';
import { insertError } from '@/server/data/errors';
import { migrate } from '@/server/db/migrate';
import { openDatabase } from '@/server/db/open-database';
import { createProject } from '@/server/services/create-project';
import { createUser } from '@/server/services/create-user';
import { getDesk } from '@/server/services/get-desk';
import { importArticle } from '@/server/services/import-article';
import type { SignedInContext } from '@/server/services/use-case';
import { madeUpLines } from './made-up-lines';

/** Prose in paragraphs, or a table: every segment a paragraph of its own. */
export type Shape = 'prose' | 'rows';

export interface ArticleSpec {
  readonly shape: Shape;
  readonly segments: number;
  readonly marks: number;
}

export interface DeskArticle extends ArticleSpec {
  readonly id: string;
}

export interface DeskDatabase {
  readonly email: string;
  readonly password: string;
  readonly articles: readonly DeskArticle[];
}

const SENTENCES_PER_PARAGRAPH = 4;
/** In each transaction: below the five seconds that one may take. */
const MARKS_AT_ONCE = 1000;
const MAX_BYTES = 64 * 1024 * 1024;

/** A new database with one person and the articles, imported as any article is, and their marks, all that person's. */
export async function makeDeskDatabase(url: string, specs: readonly ArticleSpec[]): Promise<DeskDatabase> {
  await migrate(url);
  const db = await openDatabase(url);
  const person = { name: 'Bench', email: 'bench@example.org', isAdministrator: true };
  const password = randomUUID();
  const made = await createUser({ db, now: () => new Date(), newId: randomUUID }, { ...person, password });
  if (!made.ok) throw new Error(made.error.code);
  const user = { ...person, id: made.value.userId };
  const context = { db, user, now: () => new Date(), newId: randomUUID, newToken: newInvitationToken };
  const project = await createProject.run(context, { name: 'Bench' });
  if (!project.ok) throw new Error(project.error.code);
  const articles: DeskArticle[] = [];
  for (const spec of specs) {
    const id = await importMaterial(context, project.value.projectId, materialOf(spec));
    await addMarks(context, id, spec.marks);
    articles.push({ ...spec, id });
  }
  await db.$disconnect();
  return { email: person.email, password, articles };
}

function materialOf({ shape, segments }: ArticleSpec): ImportMaterial {
  const { source, target } = madeUpLines(segments);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (shape === 'rows') {
    const rows = source.map((text, row) => ({ source: text, target: target[row] ?? '' }));
    const table = [
      ...csvRows([['source', 'target'], ...rows.map(({ source, target }) => [source, target])]),
    ].join('');
    return { way: 'table', table: { name: 'pairs.csv', content: bytes(table) } };
  }
  return {
    way: 'texts',
    source: { name: 'source.txt', content: bytes(inParagraphs(source)) },
    target: { name: 'target.txt', content: bytes(inParagraphs(target)) },
  };
}

function inParagraphs(lines: readonly string[]): string {
  const sentences = lines.map((line) => line.replace(/^./, (letter) => letter.toUpperCase()));
  const paragraphs = Array.from({ length: Math.ceil(lines.length / SENTENCES_PER_PARAGRAPH) }, (_, at) =>
    sentences.slice(at * SENTENCES_PER_PARAGRAPH, (at + 1) * SENTENCES_PER_PARAGRAPH).join(' '),
  );
  return paragraphs.join('\n\n');
}

async function importMaterial(
  context: SignedInContext,
  projectId: string,
  material: ImportMaterial,
): Promise<string> {
  const wishes = { info: { sourceLang: 'de', targetLang: 'en' }, encodings: {}, columns: null };
  const request = { projectId, material, wishes, maxBytes: MAX_BYTES };
  const begun = await importArticle(context, request, new AbortController().signal);
  if (!begun.ok) throw new Error(begun.error.code);
  for await (const event of begun.value) {
    if (event.type === 'article') return event.id;
    if (event.type !== 'progress') throw new Error(JSON.stringify(event));
  }
  throw new Error('The import ended without an outcome');
}

async function addMarks(context: SignedInContext, articleId: string, count: number): Promise<void> {
  const desk = await getDesk.run(context, { articleId });
  if (!desk.ok) throw new Error(desk.error.code);
  const marks = listMarks(desk.value, count);
  for (let from = 0; from < count; from += MARKS_AT_ONCE) {
    await context.db.$transaction(async (transaction) => {
      for (const mark of marks.slice(from, from + MARKS_AT_ONCE)) {
        await insertError(transaction, mark, context.now());
      }
    });
  }
}

/** Spread evenly over the sentences of the translation, each on a word or two of its own. */
function listMarks(desk: DeskView, count: number): readonly ErrorMark[] {
  const blocks = desk.blocks.filter((block) => block.side === 'target');
  const sentences = new SentenceIndex(blocks);
  return Array.from({ length: count }, (_, number): ErrorMark => {
    const { blockIndex, start, end } = sentences.spanOf(Math.floor((number * sentences.count) / count));
    const block = blocks[blockIndex];
    if (block === undefined) throw new Error('A sentence without its block');
    const words = [...block.text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
    const place = (2 * number) % words.length;
    const [first, last] = [words[place], words[place + (number % 2)] ?? words[place]];
    const from = start + (first?.index ?? 0);
    const to = start + (last?.index ?? 0) + (last?.[0].length ?? 0);
    return {
      id: randomUUID(),
      articleId: desk.articleId,
      reviewerId: desk.actor.userId,
      scope: 'span',
      target: { blockId: block.id, ...quoteSpan(block.text, { start: from, end: to }) },
      source: null,
      category: number % 3 === 0 ? 'linguistic-conventions/grammar' : 'accuracy/mistranslation',
      severity: SEVERITIES[number % SEVERITIES.length] ?? 'minor',
      comment: '',
      provenance: { kind: 'person' },
      state: 'open',
      typology: typologyReference(MQM_CORE),
      version: 1,
    };
  });
}
