import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteSpan } from '@/domain/text/quoted-span';
import { DEFAULT_SCORING } from '@/domain/scoring/scoring-settings';
import { FACTS_VERSION } from '@/domain/reports/article-facts';
import { markAllStale } from '@/server/data/facts';
import type { Database } from '@/server/db/open-database';
import { putScoringSettings } from '@/server/data/scoring-settings';
import { refreshFacts } from '@/server/reports/refresh-facts';
import { decide } from '@/server/services/decide';
import { deleteArticle } from '@/server/services/delete-article';
import { editAlignment } from '@/server/services/edit-alignment';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import { undoDecision } from '@/server/services/undo-decision';
import type { SignedInContext } from '@/server/services/use-case';
import { countAnew } from '../../support/count-anew';
import { addMember, addProject } from '../../support/people';
import { addArticle, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';
import { listTriggers, tablesReadBy, withoutTrigger } from '../../support/triggers';

const world = useTestWorld((db, url) => Promise.resolve({ db, url }));
const database = (): Database => world().db;

interface Desk {
  readonly db: Database;
  readonly projectId: string;
  readonly articles: readonly SampleArticle[];
  readonly reviewers: readonly SignedInContext[];
  readonly editor: SignedInContext;
  readonly admin: SignedInContext;
}

async function openDesk(db: Database): Promise<Desk> {
  const projectId = await addProject(db, `The desk ${randomUUID()}`);
  const as = async (role: 'reviewer' | 'editor' | 'admin') =>
    contextOf(db, await addMember(db, projectId, role));
  return {
    ...{ db, projectId },
    articles: [await addArticle(db, projectId), await addArticle(db, projectId)],
    reviewers: [await as('reviewer'), await as('reviewer')],
    editor: await as('editor'),
    admin: await as('admin'),
  };
}

const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items.length === 0 ? undefined : items[at % items.length];

interface Step {
  readonly deed: (typeof DEEDS)[number];
  readonly who: number;
  readonly where: number;
  readonly what: number;
}

const DEEDS = [
  'mark',
  'mark',
  'withdraw',
  'refuse',
  'propose',
  'propose',
  'approve',
  'approve',
  'reject',
  'undo',
  'check',
  'uncheck',
  'finish',
  'score',
  'align',
  'taste',
  'campaign',
  'language',
  'scoring',
  'adjudicate',
  'delete',
  'count',
] as const;

/** What is not possible is refused, and changes nothing. */
async function act(desk: Desk, { deed, who, where, what }: Step): Promise<void> {
  const { db, projectId, editor } = desk;
  const article = pick(desk.articles, where);
  const reviewer = pick(desk.reviewers, who);
  if (article === undefined || reviewer === undefined) return;
  const articleId = article.id;
  const block = pick(article.target, what);
  if (block === undefined) return;
  const span = { start: 0, end: [3, 8, 2][what % 3] ?? 3 };
  const anchor = { blockId: block.id, ...quoteSpan(block.text, span) };
  const mark = pick(await db.errorMark.findMany({ where: { articleId }, orderBy: { id: 'asc' } }), what);
  const correction = pick(
    await db.correction.findMany({ where: { articleId }, orderBy: { id: 'asc' } }),
    what,
  );
  const places = block.sentenceStarts.map((start) => ({ blockId: block.id, start }));
  switch (deed) {
    case 'mark': {
      const category = pick(['accuracy/mistranslation', 'style', 'terminology'], what) ?? 'style';
      const common = { id: randomUUID(), articleId, baseVersion: 0, comment: '', category } as const;
      const ofSpan = { scope: 'span', target: anchor, source: null } as const;
      const ofAll = { scope: 'article', target: null, source: null } as const;
      await saveError.run(reviewer, {
        ...{ ...common, severity: what % 2 === 0 ? 'minor' : 'major', state: 'open' },
        ...(what % 5 === 0 ? ofAll : ofSpan),
      });
      return;
    }
    case 'withdraw':
      if (mark !== undefined)
        await db.errorMark.update({ where: { id: mark.id }, data: { state: 'withdrawn' } });
      return;
    case 'refuse':
      if (mark !== undefined)
        await db.errorMark.update({ where: { id: mark.id }, data: { state: 'refused' } });
      return;
    case 'propose': {
      const own = mark !== undefined && mark.targetBlockId === block.id ? mark : null;
      await saveCorrection.run(reviewer, {
        ...{ id: randomUUID(), articleId, baseVersion: 0, errorId: own?.id ?? null },
        ...{ anchor, replacement: `a word ${what}`, state: 'proposed' },
      });
      return;
    }
    case 'approve':
    case 'reject':
      if (correction === undefined) return;
      await decide.run(editor, {
        decisions: [
          {
            ...{ id: randomUUID(), correctionId: correction.id, baseVersion: correction.version },
            kind: deed,
            reason: deed === 'approve' ? null : what % 2 === 0 ? 'preference' : 'own-taste',
            ...{ note: '', editedText: null, override: true },
            rivals: { undecided: 'supersede', approved: 'replace' },
          },
        ],
      });
      return;
    case 'undo': {
      if (correction === undefined) return;
      const last = await db.decision.findFirst({
        where: { correctionId: correction.id },
        orderBy: { version: 'desc' },
      });
      if (last === null) return;
      const at = { decisionId: last.id, baseVersion: correction.version };
      await undoDecision.run(editor, { id: randomUUID(), ...at });
      return;
    }
    case 'check':
      await setChecked.run(reviewer, { articleId, add: places, remove: [] });
      return;
    case 'uncheck':
      await setChecked.run(reviewer, { articleId, add: [], remove: places });
      return;
    case 'finish':
      await setReviewState.run(reviewer, { articleId, state: what % 3 === 0 ? 'open' : 'finished' });
      return;
    case 'score': {
      const review = await db.review.findFirst({ where: { articleId, reviewerId: reviewer.user.id } });
      if (review === null) return;
      const key = { reviewId: review.id, blockId: block.id, start: 0 };
      const said = { score: what % 101, at: new Date() };
      await db.segmentScore.upsert({
        where: { reviewId_blockId_start: key },
        create: { ...key, ...said },
        update: said,
      });
      return;
    }
    case 'align': {
      const stored = await db.article.findUnique({ where: { id: articleId } });
      const segments = await db.segment.findMany({ where: { articleId }, orderBy: { targetFrom: 'asc' } });
      const [one, other] = segments.slice(what % Math.max(1, segments.length - 1));
      if (stored === null || one === undefined || other === undefined) return;
      const edit = { kind: 'merge', segmentId: one.id, otherId: other.id } as const;
      await editAlignment.run(editor, {
        ...{ articleId, baseVersion: stored.alignmentVersion },
        edit,
      });
      return;
    }
    case 'taste':
      await db.projectReason.upsert({
        where: { projectId_code: { projectId, code: 'own-taste' } },
        create: { projectId, code: 'own-taste', label: 'Taste', isPreference: what % 2 === 0 },
        update: { isPreference: what % 2 === 0 },
      });
      return;
    case 'campaign': {
      const campaign = { id: randomUUID(), projectId, name: 'A campaign', createdById: editor.user.id };
      await db.campaign.create({ data: { ...campaign, createdAt: new Date() } });
      await db.article.updateMany({ where: { id: articleId }, data: { campaignId: campaign.id } });
      return;
    }
    case 'language':
      await db.article.updateMany({
        where: { id: articleId },
        data: what % 2 === 0 ? { targetLang: 'zh' } : { sourceLang: 'ja' },
      });
      return;
    case 'scoring': {
      const settings = {
        ...DEFAULT_SCORING,
        repeated: what % 2 === 0 ? 'every' : 'first-in-document',
        wordsOf: what % 3 === 0 ? 'source' : 'target',
      } as const;
      await putScoringSettings(db, projectId, { settings, version: what });
      return;
    }
    case 'adjudicate': {
      if ((await db.article.count({ where: { id: articleId } })) === 0) return;
      const at = new Date('2026-03-01');
      const ruled = { state: what % 2 === 0 ? 'done' : 'open', byId: editor.user.id, doneAt: at };
      await db.adjudication.upsert({
        where: { articleId },
        create: { articleId, startedAt: at, ...ruled },
        update: ruled,
      });
      return;
    }
    case 'delete':
      if (what % 4 === 0) await deleteArticle.run(desk.admin, { articleId });
      return;
    case 'count':
      await refreshFacts(db, { projectIds: [projectId], articles: 1, ms: 10_000 });
  }
}

/** All that is stored of the desk's articles, in an order of its own. */
async function factsOf({ db, articles }: Desk): Promise<unknown> {
  const where = { articleId: { in: articles.map(({ id }) => id) } };
  const byKey = (rows: readonly object[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();
  return {
    articles: byKey(await db.articleFact.findMany({ where })),
    scores: byKey(await db.scoreFact.findMany({ where })),
    errors: byKey(await db.errorFact.findMany({ where })),
    segments: byKey(await db.ratedFact.findMany({ where })),
    names: byKey(await db.nameFact.findMany({ where, omit: { number: true } })),
  };
}

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(...DEEDS),
  ...{ who: fc.nat(1), where: fc.nat(1), what: fc.nat(20) },
});

test(
  'whatever people do, what reports are made of is what it would be if it were counted anew',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const desk = await openDesk(database());
        for (const each of steps) await act(desk, each);
        await countAnew(desk.db);
        const kept = await factsOf(desk);
        await markAllStale(desk.db);
        await countAnew(desk.db);
        expect(kept).toEqual(await factsOf(desk));
      }),
      { numRuns: 8 },
    );
  },
);

/** The steps, and whether what was kept is what it would be if it were counted anew. */
async function isKept(db: Database, steps: readonly Step[]): Promise<boolean> {
  const desk = await openDesk(db);
  for (const each of steps) await act(desk, each);
  await countAnew(db);
  const kept = JSON.stringify(await factsOf(desk));
  await markAllStale(db);
  await countAnew(db);
  return kept === JSON.stringify(await factsOf(desk));
}

describe('the test of facts notices a missing trigger', () => {
  const at = { who: 0, where: 0, what: 0 };
  const counted = { ...at, deed: 'count' } as const;
  const marked = [{ ...at, deed: 'mark' }, counted, counted] as const;
  const robbed: readonly (readonly [trigger: string, steps: readonly Step[]])[] = [
    ['stale_errorMark_update', [...marked, { ...at, deed: 'withdraw' }]],
    [
      'stale_checkedSentence_insert',
      [{ ...at, deed: 'check' }, counted, counted, { ...at, deed: 'check', what: 1 }],
    ],
    ['stale_scoringSettings_insert', [...marked, { ...at, deed: 'scoring', what: 3 }]],
    [
      'stale_article_language',
      [{ ...at, deed: 'mark', what: 1 }, counted, counted, { ...at, deed: 'language' }],
    ],
    ['stale_adjudication_insert', [...marked, { ...at, deed: 'adjudicate' }]],
  ];
  test.each(robbed)('%s', async (trigger, steps) => {
    const db = database();
    expect(await isKept(db, steps)).toBe(true);
    await withoutTrigger(db, trigger, async () => {
      expect(await isKept(db, steps)).toBe(false);
    });
    expect(await isKept(db, steps)).toBe(true);
  });
});

/** What facts are written to, and told by. */
const OF_FACTS: ReadonlySet<string> = new Set([
  ...['articleFact', 'scoreFact', 'errorFact', 'nameFact', 'ratedFact', 'staleArticle'],
]);
/** Changes that need no trigger. */
const TOLD_OTHERWISE = [
  // A new article has no facts, and one that is gone none any more.
  ...['article insert', 'article delete'],
  // Its corrections are told of, which get it or lose it.
  ...['correctionGroup insert', 'correctionGroup delete'],
];

test('every table of which facts are made tells of each change', async () => {
  const { db, url } = world();
  const desk = await openDesk(db);
  const at = { who: 0, where: 0, what: 2 };
  for (const deed of ['mark', 'propose', 'check', 'adjudicate', 'scoring'] as const)
    await act(desk, { ...at, deed });
  await markAllStale(db);
  const read = await tablesReadBy(url, countAnew);
  const triggers = await listTriggers(db);
  const silent = [...read]
    .filter((table) => !OF_FACTS.has(table))
    .flatMap((table) =>
      ['insert', 'update', 'delete']
        .filter((event) => !triggers.has(`stale_${table}_${event}`))
        .map((event) => `${table} ${event}`),
    );
  expect(read.size).toBeGreaterThan(12);
  expect(silent.sort()).toEqual([...TOLD_OTHERWISE].sort());
});

test('what was counted in another way is counted anew', async () => {
  const desk = await openDesk(database());
  await act(desk, { deed: 'mark', who: 0, where: 0, what: 1 });
  await countAnew(desk.db);
  await desk.db.articleFact.updateMany({ data: { version: 'of old', errors: 99 } });
  await markAllStale(desk.db);
  await countAnew(desk.db);
  const facts = await desk.db.articleFact.findMany({ where: { articleId: desk.articles[0]?.id ?? '' } });
  expect(facts.map(({ version, errors }) => [version, errors])).toEqual([
    [FACTS_VERSION, 1],
    [FACTS_VERSION, 1],
  ]);
});
