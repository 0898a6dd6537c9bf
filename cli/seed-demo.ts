import { randomUUID } from 'node:crypto';
import type { Block, Side } from '@/domain/article/block';
import type { Result } from '@/domain/result';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { groupBy } from '@/domain/group-by';
import { findOpenSegments } from '@/domain/review/desk-progress';
import type { DeskView } from '@/domain/review/desk-view';
import { SentenceIndex } from '@/domain/article/sentence-index';
import { dismissalKeyOf } from '@/domain/triage/check-dismissal';
import { waitingFindings } from '@/domain/triage/waiting-findings';
import { newInvitationToken } from '@/server/auth/invitation-token';
import { getDatabase } from '@/server/db/client';
import { saveMembership } from '@/server/data/memberships';
import type { Database } from '@/server/db/open-database';
import { addComment } from '@/server/services/add-comment';
import { createProject } from '@/server/services/create-project';
import { createUser } from '@/server/services/create-user';
import { decide } from '@/server/services/decide';
import { DEMO_PEOPLE, type DemoRole } from '@/server/services/demo-people';
import { dismissCheckFinding } from '@/server/services/dismiss-check-finding';
import { exportArticles } from '@/server/services/export-articles';
import { getDesk } from '@/server/services/get-desk';
import { importArticle } from '@/server/services/import-article';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { recordEffort } from '@/server/services/record-effort';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { saveKnownName } from '@/server/services/save-known-name';
import { saveTerm } from '@/server/services/save-term';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import type { SignedInContext } from '@/server/services/use-case';
import { toAnchor, toQuote } from './demo-anchors';
import { seedCampaign } from './seed-campaign';
import { listDemoArticles, type DemoArticle } from './read-demo-article';
import { readDemoNames, readDemoTerms } from './read-demo-knowledge';

const PROJECT = 'World news';
const TRIAL = 'Which system?';
const MAX_BYTES = 1024 * 1024;
const HOUR_MS = 3_600_000;

type People = Readonly<Record<DemoRole, SignedInContext>>;

/** Fills an empty database with the demo, the way people would: through the services. One that has people is left alone. */
export async function seedDemo(db?: Database): Promise<void> {
  const database = db ?? (await getDatabase());
  if ((await database.user.count()) > 0) return;
  const clock = new DemoClock();
  const people = await createPeople(database, clock);
  const { projectId } = done(await createProject.run(people.admin, { name: PROJECT }));
  await saveMembership(database, projectId, people.reviewer.user.id, 'reviewer');
  await saveMembership(database, projectId, people.reviewer2.user.id, 'reviewer');
  await saveMembership(database, projectId, people.editor.user.id, 'editor');
  await seedTrial(people);
  await seedKnowledge(people, projectId);
  const articles = listDemoArticles();
  for (const [index, article] of articles.entries()) {
    clock.leapTo((articles.length - 1 - index) * DAYS_APART);
    await seedArticle(people, projectId, article);
  }
}

/** A project of its own: its texts are for rating, and none of them is to be published. Whoever edits the news has only the news to choose from. */
async function seedTrial({ admin, reviewer, reviewer2 }: People): Promise<void> {
  const { projectId } = done(await createProject.run(admin, { name: TRIAL }));
  await saveMembership(admin.db, projectId, reviewer.user.id, 'reviewer');
  await saveMembership(admin.db, projectId, reviewer2.user.id, 'reviewer');
  await seedCampaign({ lead: admin, one: reviewer, other: reviewer2 }, projectId);
}

/** Articles came one after the other, over half a year: so a line over time is one. */
const DAYS_APART = 20;
const FIRST_DAYS_AGO = 180;

/** Goes on by some minutes each time it is asked, leaps where time has passed, and arrives at the present. */
class DemoClock {
  #ms = Date.now() - FIRST_DAYS_AGO * 24 * HOUR_MS;

  /** To the morning of a day's work that ended so many days ago; never back. */
  leapTo(daysAgo: number): void {
    this.#ms = Math.max(this.#ms, Date.now() - (daysAgo + 1) * 24 * HOUR_MS);
  }

  now = (): Date => {
    this.#ms = Math.min(this.#ms + HOUR_MS / 12, Date.now());
    return new Date(this.#ms);
  };
}

async function createPeople(db: Database, { now }: DemoClock): Promise<People> {
  const contexts = new Map<DemoRole, SignedInContext>();
  for (const { role, name, email, password } of DEMO_PEOPLE) {
    const isAdministrator = role === 'admin';
    const { userId } = done(
      await createUser({ db, now, newId: randomUUID }, { name, email, password, isAdministrator }),
    );
    const user = { id: userId, name, email, isAdministrator };
    contexts.set(role, { db, user, now, newId: randomUUID, newToken: newInvitationToken });
  }
  const contextOf = (role: DemoRole): SignedInContext => {
    const context = contexts.get(role);
    if (!context) throw new Error(`The demo has no ${role}`);
    return context;
  };
  return {
    reviewer: contextOf('reviewer'),
    reviewer2: contextOf('reviewer2'),
    editor: contextOf('editor'),
    admin: contextOf('admin'),
  };
}

async function seedKnowledge(people: People, projectId: string): Promise<void> {
  for (const { by, ...term } of readDemoTerms())
    done(await saveTerm.run(people[by], { id: randomUUID(), projectId, baseVersion: 0, term }));
  for (const name of readDemoNames())
    done(await saveKnownName.run(people.editor, { id: randomUUID(), projectId, baseVersion: 0, name }));
}

async function seedArticle(people: People, projectId: string, article: DemoArticle): Promise<void> {
  const { review } = article;
  const articleId = await importDemo(people.editor, projectId, article);
  if (review.reviewState === 'not_started') return;
  const { blocks } = done(await getDesk.run(people.editor, { articleId }));
  const errorIds = await seedErrors(people, articleId, blocks, review.errors);
  const correctionIds = await seedCorrections(people, articleId, blocks, review.corrections, errorIds);

  await seedDiscussions(people, articleId, review.discussions, errorIds, correctionIds);

  const checker = review.errors[0]?.by ?? 'reviewer';
  if (review.answersFindings) await answerFindings(people[checker], articleId);
  const targets = blocks.filter(({ side }) => side === 'target');
  const checked = review.checkedParagraphs.flatMap((index) => placesOf(targets[index]));
  done(await setChecked.run(people[checker], { articleId, add: checked, remove: [] }));
  await seedEffort(people, articleId, review.errors);
  if (review.reviewState === 'in_review') return;

  const reviewers = new Set([...review.errors, ...review.corrections].map(({ by }) => by));
  for (const reviewer of reviewers) await finish(people[reviewer], articleId);
  if (review.decisions.length === 0) return;
  const decisions = review.decisions.map(({ correction, ...verdict }) => ({
    ...verdict,
    id: randomUUID(),
    correctionId: correctionIds.get(correction) ?? '',
    baseVersion: 1,
    override: false,
    rivals: NO_CHOICE,
  }));
  const { results } = done(await decide.run(people.editor, { decisions }));
  const refused = results.find(({ outcome }) => outcome !== 'saved');
  if (refused) throw new Error(`${article.folder}: a decision was ${refused.outcome}: ${refused.code ?? ''}`);
  if (review.reviewState === 'exported') await deliver(people.editor, articleId);
}

/** Reads the corrected text to its end, as a download does; an article counts as exported from then on. */
async function deliver(context: SignedInContext, articleId: string): Promise<void> {
  const { body } = done(
    await exportArticles(context, { ids: [articleId], format: 'html', scope: 'approved' }),
  );
  let bytes = 0;
  for await (const chunk of body) bytes += chunk.length;
  if (bytes === 0) throw new Error('The exported article is empty');
}

async function importDemo(
  context: SignedInContext,
  projectId: string,
  article: DemoArticle,
): Promise<string> {
  const fileOf = (name: string, content: Uint8Array) => ({ name, content });
  const request = {
    projectId,
    maxBytes: MAX_BYTES,
    wishes: { info: article.info, encodings: {}, columns: null },
    material: {
      way: 'texts',
      source: article.source && fileOf('source.md', article.source),
      target: fileOf('target.md', article.target),
    },
  } as const;
  const events = done(await importArticle(context, request, new AbortController().signal));
  for await (const event of events) {
    if (event.type === 'article') return event.id;
  }
  throw new Error(`${article.folder} was refused`);
}

type Errors = DemoArticle['review']['errors'];
type Corrections = DemoArticle['review']['corrections'];

async function seedErrors(
  people: People,
  articleId: string,
  blocks: readonly Block[],
  errors: Errors,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, by, source, category, severity, comment, ...place } of errors) {
    const id = randomUUID();
    ids.set(key, id);
    const anchors = {
      target: toAnchor(blocks, place),
      source: source ? toQuote(blocks, 'source', source) : null,
    };
    const mark = {
      id,
      articleId,
      baseVersion: 0,
      scope: 'span',
      state: 'open',
      category,
      severity,
      comment,
    } as const;
    done(await saveError.run(people[by], { ...mark, ...anchors }));
  }
  return ids;
}

async function seedCorrections(
  people: People,
  articleId: string,
  blocks: readonly Block[],
  corrections: Corrections,
  errorIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, by, error, replacement, ...place } of corrections) {
    const id = randomUUID();
    ids.set(key, id);
    const anchor = toAnchor(blocks, place);
    if (!anchor) throw new Error(`The correction ${key} has no place`);
    const errorId = error === null ? null : (errorIds.get(error) ?? null);
    const proposal = {
      id,
      articleId,
      baseVersion: 0,
      state: 'proposed',
      errorId,
      anchor,
      replacement,
    } as const;
    done(await saveCorrection.run(people[by], proposal));
  }
  return ids;
}

async function seedDiscussions(
  people: People,
  articleId: string,
  discussions: DemoArticle['review']['discussions'],
  errorIds: ReadonlyMap<string, string>,
  correctionIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { about, messages } of discussions) {
    const errorId = errorIds.get(about);
    const subject = {
      kind: errorId ? 'error' : 'correction',
      id: errorId ?? correctionIds.get(about) ?? '',
    } as const;
    for (const { by, mentions, text } of messages) {
      const mentioned = mentions.map((role) => people[role].user.id);
      done(
        await addComment.run(people[by], { id: randomUUID(), articleId, subject, text, mentions: mentioned }),
      );
    }
  }
}

/** In seconds, for each error that was marked: what is usual of a reviewer who knows both languages. */
const SECONDS_AN_ERROR = 40;
/** What one report of the desk may hold. */
const MOST_SECONDS = 600;

/** As if the desk had counted while they worked. */
async function seedEffort(people: People, articleId: string, errors: Errors): Promise<void> {
  for (const [reviewer, marked] of groupBy(errors, ({ by }) => by)) {
    const seconds = Math.min(MOST_SECONDS, marked.length * SECONDS_AN_ERROR);
    done(await recordEffort.run(people[reviewer], { articleId, seconds }));
  }
}

/** Takes every other finding of the checks for an error, and dismisses the rest. */
async function answerFindings(context: SignedInContext, articleId: string): Promise<void> {
  const desk: DeskView = done(await getDesk.run(context, { articleId }));
  const list = done(await listCheckFindings.run(context, { articleId }));
  for (const [index, finding] of waitingFindings(list, desk).entries()) {
    const { check, version, category, severity, target, source } = finding;
    if (index % 2 === 0) {
      const provenance = { kind: 'check', id: check, version: String(version) } as const;
      const mark = { id: randomUUID(), articleId, baseVersion: 0, scope: 'span', state: 'open' } as const;
      done(
        await saveError.run(context, {
          ...mark,
          target,
          source,
          category,
          severity,
          comment: '',
          provenance,
        }),
      );
    } else {
      const answer = {
        id: randomUUID(),
        articleId,
        check,
        scope: 'place',
        count: 1,
        dismissed: true,
      } as const;
      done(await dismissCheckFinding.run(context, { ...answer, key: dismissalKeyOf(finding, 'place') }));
    }
  }
}

/** Declares what is left free of errors, and says that the review is done. */
async function finish(context: SignedInContext, articleId: string): Promise<void> {
  const desk: DeskView = done(await getDesk.run(context, { articleId }));
  const open = new Set(findOpenSegments({ ...desk, reviewerId: context.user.id }));
  const add = desk.segments
    .filter(({ id }) => open.has(id))
    .flatMap((segment) => {
      const side: Side = segment.target.from < segment.target.to ? 'target' : 'source';
      const blocks = desk.blocks.filter((block) => block.side === side);
      const sentences = new SentenceIndex(blocks);
      const { from, to } = segment[side];
      return Array.from({ length: to - from }, (_, index) => {
        const { blockIndex, start } = sentences.spanOf(from + index);
        return { blockId: blocks[blockIndex]?.id ?? '', start };
      });
    });
  done(await setChecked.run(context, { articleId, add, remove: [] }));
  done(await setReviewState.run(context, { articleId, state: 'finished' }));
}

function placesOf(block: Block | undefined) {
  return block?.sentenceStarts.map((start) => ({ blockId: block.id, start })) ?? [];
}

function done<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`The demo cannot be loaded: ${JSON.stringify(result.error)}`);
}
