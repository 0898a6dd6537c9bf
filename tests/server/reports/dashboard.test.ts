import { describe, expect, test } from 'vitest';
import type { FindingProvenance } from '@/domain/annotation/error';
import type { ReportPlacePage } from '@/domain/reports/report-place';
import { NO_FILTER, type ReportFilter } from '@/domain/reports/report-filter';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { DEFAULT_SCORING, type ScoringSettings } from '@/domain/scoring/scoring-settings';
import { countStaleArticles } from '@/server/data/facts';
import { decide } from '@/server/services/decide';
import { dismissCheckFinding } from '@/server/services/dismiss-check-finding';
import { getCheckReport } from '@/server/services/get-check-report';
import { getEffortReport } from '@/server/services/get-effort-report';
import { getArticleScore } from '@/server/services/get-article-score';
import { getNamesReport } from '@/server/services/get-names-report';
import { getReportFacets } from '@/server/services/get-report-facets';
import { getScoreReport } from '@/server/services/get-score-report';
import { listAcceptedFindings } from '@/server/services/list-accepted-findings';
import { listDismissedFindings } from '@/server/services/list-dismissed-findings';
import { listErrorPlaces } from '@/server/services/list-error-places';
import { listNamePlaces } from '@/server/services/list-name-places';
import { recordEffort } from '@/server/services/record-effort';
import { reimportArticle } from '@/server/services/reimport-article';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import { updateScoringSettings } from '@/server/services/update-scoring-settings';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { addMember, addPerson, addProject } from '../../support/people';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { countAnew } from '../../support/count-anew';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);
const ANY_PLACE = { articleId: null, category: '', isExact: false, severity: null } as const;

/** A project of its own for each test, so that none counts what another left. */
async function inProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Reports');
  const as = async (role: 'viewer' | 'reviewer' | 'editor') =>
    contextOf(db, await addMember(db, projectId, role));
  const filter = { ...NO_FILTER, projectId };
  return {
    ...{ db, projectId, filter },
    viewer: await as('viewer'),
    reviewer: await as('reviewer'),
    colleague: await as('reviewer'),
    editor: await as('editor'),
    add: (title?: string) => addArticle(db, projectId, title),
  };
}

interface Marked {
  readonly category?: string;
  readonly severity?: 'minor' | 'major';
  readonly words?: string;
  readonly provenance?: FindingProvenance;
}

async function mark(by: SignedInContext, article: SampleArticle, marked: Marked = {}): Promise<string> {
  const { category = 'accuracy/mistranslation', severity = 'major', words = 'ship' } = marked;
  const id = newId();
  valueOf(
    await saveError.run(by, {
      ...{ id, articleId: article.id, baseVersion: 0, state: 'open', scope: 'span' },
      ...{ target: anchorOf(article.target, words), source: null, category, severity, comment: '' },
      ...(marked.provenance !== undefined && { provenance: marked.provenance }),
    }),
  );
  return id;
}

async function correct(
  by: SignedInContext,
  article: SampleArticle,
  errorId: string | null,
  words: string,
  replacement: string,
): Promise<string> {
  const id = newId();
  const anchor = anchorOf(article.target, words);
  const input = {
    id,
    articleId: article.id,
    errorId,
    anchor,
    replacement,
    baseVersion: 0,
    state: 'proposed',
  } as const;
  valueOf(await saveCorrection.run(by, input));
  return id;
}

async function judge(
  by: SignedInContext,
  correctionId: string,
  kind: 'approve' | 'reject',
  reason: 'preference' | null = null,
  editedText: string | null = null,
): Promise<void> {
  const request = { id: newId(), correctionId, baseVersion: 1, kind, reason, editedText };
  const decisions = [{ ...request, note: '', override: false, rivals: NO_CHOICE }];
  const { results } = valueOf(await decide.run(by, { decisions }));
  expect(results).toMatchObject([{ outcome: 'saved' }]);
}

const quotesOf = ({ places }: Pick<ReportPlacePage, 'places'>): readonly (string | null)[] =>
  places.map(({ sentence }) => sentence && sentence.text.slice(sentence.start, sentence.end));

describe('names and terms', () => {
  const TERM = 'terminology/wrong-term';

  test('the same wording in several articles is one row; what was refused, or is no term, is none', async () => {
    const { db, filter, reviewer, editor, add } = await inProject();
    const [one, two] = [await add('One'), await add('Two')];
    for (const article of [one, two]) {
      const error = await mark(reviewer, article, { category: TERM });
      await correct(reviewer, article, error, 'ship', 'ships');
    }
    const other = await mark(reviewer, one, { category: TERM, words: 'port' });
    await judge(editor, await correct(reviewer, one, other, 'port', 'harbour'), 'approve', null, 'haven');
    const refused = await mark(reviewer, two, { category: TERM, words: 'homes' });
    await judge(editor, await correct(reviewer, two, refused, 'homes', 'houses'), 'reject', 'preference');
    await correct(reviewer, two, await mark(reviewer, two, { words: 'left' }), 'left', 'departed');

    const row = { kind: 'term', targetLang: 'en' };
    await countAnew(db);
    expect(valueOf(await getNamesReport.run(editor, { filter, limit: 10 }))).toEqual({
      pending: 0,
      rows: [
        { ...row, quote: 'ship', replacement: 'ships', count: 2, approved: 0, articles: 2 },
        { ...row, quote: 'port', replacement: 'haven', count: 1, approved: 1, articles: 1 },
      ],
      total: 2,
    });
    const first = valueOf(await getNamesReport.run(editor, { filter, limit: 1 }));
    expect([first.rows.length, first.total]).toEqual([1, 2]);

    const places = { ...row, kind: 'term', quote: 'ship', replacement: 'ships' } as const;
    const listed = valueOf(await listNamePlaces.run(editor, { filter, places, after: null }));
    expect(listed.places.map(({ articleTitle }) => articleTitle).sort()).toEqual(['One', 'Two']);
    expect(listed.places.every(({ replacement }) => replacement === 'ships')).toBe(true);
    expect(quotesOf(listed)).toEqual(['ship', 'ship']);
  });

  test('only what was corrected on the days that were asked for', async () => {
    const { db, filter, reviewer, add } = await inProject();
    const article = await add();
    const error = await mark(reviewer, article, { category: TERM });
    await correct(
      { ...reviewer, now: () => new Date('2026-03-31T23:59:00Z') },
      article,
      error,
      'ship',
      'ships',
    );
    await countAnew(db);
    const count = async (from: string | null, to: string | null) =>
      valueOf(await getNamesReport.run(reviewer, { filter: { ...filter, from, to }, limit: 10 })).total;
    expect(await count('2026-03-31', '2026-03-31')).toBe(1);
    expect(await count('2026-04-01', null)).toBe(0);
    expect(await count(null, '2026-03-30')).toBe(0);
  });
});

describe('checks', () => {
  const CHECK = 'doubled-word';
  const provenance = { kind: 'check', id: CHECK, version: '1' } as const;

  test('precision is what was accepted of what was answered; what was withdrawn since is no answer', async () => {
    const { db, filter, reviewer, add } = await inProject();
    const article = await add();
    await mark(reviewer, article, { provenance });
    await mark(reviewer, article, { provenance, words: 'left' });
    const gone = await mark(reviewer, article, { provenance, words: 'port' });
    const withdrawn = { id: gone, articleId: article.id, baseVersion: 1, state: 'withdrawn' } as const;
    valueOf(
      await saveError.run(reviewer, {
        ...withdrawn,
        ...{ scope: 'span', target: anchorOf(article.target, 'port'), source: null },
        ...{ category: 'accuracy/mistranslation', severity: 'major', comment: '' },
      }),
    );
    valueOf(
      await dismissCheckFinding.run(reviewer, {
        ...{ id: newId(), articleId: article.id, check: CHECK, scope: 'article', key: '["default","a","b"]' },
        ...{ count: 6, dismissed: true },
      }),
    );
    const { rows } = valueOf(await getCheckReport.run(reviewer, { filter }));
    expect(rows).toMatchObject([
      { check: CHECK, system: null, accepted: 2, dismissed: 6, precision: 0.25, isTooFew: true },
    ]);
    const dismissed = valueOf(
      await listDismissedFindings.run(reviewer, { filter, check: CHECK, after: null }),
    );
    expect(dismissed).toMatchObject({
      findings: [{ articleId: article.id, words: 'a', scope: 'article', count: 6 }],
      next: null,
    });
    const elsewhere = { ...filter, targetLang: 'zh' };
    const none = await listDismissedFindings.run(reviewer, { filter: elsewhere, check: CHECK, after: null });
    expect(valueOf(none).findings).toEqual([]);
    await countAnew(db);
    const found = { foundBy: rows[0]?.foundBy ?? '', isRefused: false };
    const listed = valueOf(await listAcceptedFindings.run(reviewer, { filter, found, after: null }));
    expect([...quotesOf(listed)].sort()).toEqual(['left', 'ship']);
  });

  test('what was accepted comes page by page, none twice and none left out', async () => {
    const { filter, reviewer, add } = await inProject();
    const article = await add();
    const ids: string[] = [];
    for (let minute = 0; minute < 120; minute++) {
      // Sixty of one moment, so that a page begins and ends within it.
      const at = new Date(Date.UTC(2026, 0, 1, 0, Math.max(0, minute - 60)));
      ids.push(await mark({ ...reviewer, now: () => at }, article, { provenance }));
    }
    const seen: string[] = [];
    let after: ReportPlacePage['next'] = null;
    do {
      const found = { foundBy: `check:${CHECK}`, isRefused: false };
      const input = { filter, found, after };
      const page: Omit<ReportPlacePage, 'pending'> = valueOf(await listAcceptedFindings.run(reviewer, input));
      seen.push(...page.places.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen).toHaveLength(120);
    expect(new Set(seen)).toEqual(new Set(ids));
  });
});

describe('the places behind a figure', () => {
  test('are those of the category and what is below it, of the severity, of the article', async () => {
    const { db, filter, reviewer, add } = await inProject();
    const [one, two] = [await add(), await add()];
    await mark(reviewer, one, { category: 'accuracy', words: 'open' });
    await mark(reviewer, one, { category: 'accuracy/omission', severity: 'minor', words: 'port' });
    await mark(reviewer, two, { category: 'style', words: 'left' });
    await countAnew(db);
    const find = async (places: object) => {
      const input = { filter, places: { ...ANY_PLACE, ...places }, after: null };
      return [...quotesOf(valueOf(await listErrorPlaces.run(reviewer, input)))].sort();
    };
    expect(await find({})).toEqual(['left', 'open', 'port']);
    expect(await find({ category: 'accuracy' })).toEqual(['open', 'port']);
    expect(await find({ category: 'accuracy', isExact: true })).toEqual(['open']);
    expect(await find({ category: 'accuracy', severity: 'minor' })).toEqual(['port']);
    expect(await find({ articleId: two.id })).toEqual(['left']);
  });

  test('leave out what does not count: withdrawn, or refused as a matter of taste', async () => {
    const { db, filter, reviewer, editor, add } = await inProject();
    const article = await add();
    await mark(reviewer, article, { words: 'left' });
    const taste = await mark(reviewer, article, { words: 'homes' });
    await judge(editor, await correct(reviewer, article, taste, 'homes', 'houses'), 'reject', 'preference');
    await countAnew(db);
    const listed = valueOf(await listErrorPlaces.run(editor, { filter, places: ANY_PLACE, after: null }));
    expect(quotesOf(listed)).toEqual(['left']);
  });

  test('leave out what is marked in words that a new version has not, as figures do', async () => {
    const { db, projectId, filter, reviewer, editor } = await inProject();
    const source = ['عاد الميناء إلى العمل.', 'غادرت سفينتان صباح الأحد.', 'لم يصب أحد بأذى.'];
    const target = ['The port open again.', 'Two ship left in Sunday morning.', 'Nobody was hurt.'];
    const article = await addArticle(db, projectId, 'The port', { source, target });
    await mark(reviewer, article, { words: 'left' });
    await mark(reviewer, article, { words: 'open' });
    const find = async () => {
      await countAnew(db);
      const listed = await listErrorPlaces.run(reviewer, { filter, places: ANY_PLACE, after: null });
      return [...quotesOf(valueOf(listed))].sort();
    };
    expect(await find()).toEqual(['left', 'open']);
    const next = '# The port open again.\n\nA pair of vessels sailed before noon.\n\nNobody was hurt.';
    const request = {
      ...{ articleId: article.id, id: newId(), baseEdition: 1, maxBytes: 100_000 },
      wishes: { info: {}, encodings: {}, columns: null },
      material: { way: 'texts', source: null, target: { name: 'text.md', content: next } },
    } as const;
    const events = await collect(
      valueOf(await reimportArticle(editor, request, new AbortController().signal)),
    );
    expect(events.at(-1)).toMatchObject({ type: 'article', counts: { marks: { orphaned: 1 } } });
    expect(await find()).toEqual(['open']);
  });

  test('come page by page, what was reviewed last first, none twice and none left out', async () => {
    const { db, filter, reviewer, add } = await inProject();
    const [older, newer, clean] = [await add(), await add(), await add()];
    const ids: string[] = [];
    const markAt = async (article: SampleArticle, at: Date) =>
      ids.push(await mark({ ...reviewer, now: () => at }, article));
    for (let minute = 0; minute < 66; minute++)
      // Three of each moment, so that a page ends within one.
      await markAt(older, new Date(Date.UTC(2026, 0, 1, 0, Math.floor(minute / 3))));
    await markAt(newer, new Date(Date.UTC(2026, 0, 2)));
    await markAt(newer, new Date(Date.UTC(2025, 11, 31)));
    valueOf(await setChecked.run(reviewer, { articleId: clean.id, add: [], remove: [] }));
    await countAnew(db);
    const seen: string[] = [];
    let after: ReportPlacePage['next'] = null;
    let pages = 0;
    do {
      const page: ReportPlacePage = valueOf(
        await listErrorPlaces.run(reviewer, { filter, places: ANY_PLACE, after }),
      );
      seen.push(...page.places.map(({ id }) => id));
      after = page.next;
      pages++;
    } while (after !== null);
    expect(pages).toBe(2);
    expect(seen).toHaveLength(68);
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(seen.slice(0, 2)).toEqual(ids.slice(66));
    expect(ids.indexOf(seen[2] ?? '')).toBeGreaterThanOrEqual(63);
  });
});

describe('who may see what', () => {
  test('nothing of a project that one is no member of', async () => {
    const { db, filter, reviewer, add } = await inProject();
    const article = await add();
    await mark(reviewer, article, { category: 'terminology' });
    const stranger = contextOf(db, await addPerson(db, 'A stranger'));
    const places = { filter: NO_FILTER, places: ANY_PLACE, after: null };
    expect(valueOf(await listErrorPlaces.run(stranger, places)).places).toEqual([]);
    expect(codeOf(await listErrorPlaces.run(stranger, { ...places, filter }))).toBe('not_found');
    expect(codeOf(await getCheckReport.run(stranger, { filter }))).toBe('not_found');
    expect(codeOf(await getNamesReport.run(stranger, { filter, limit: 1 }))).toBe('not_found');
    expect(valueOf(await getReportFacets.run(stranger, { projectId: null }))).toEqual({
      ...{
        projects: [],
        campaigns: [],
        systems: [],
        domains: [],
        sourceLangs: [],
        targetLangs: [],
        reviewers: [],
      },
    });
  });

  test('a reviewer is told nothing of what a colleague did, an editor of everybody', async () => {
    const { projectId, filter, reviewer, colleague, editor, viewer, add } = await inProject();
    const article = await add();
    await mark(reviewer, article);
    await mark(colleague, article);
    const namesFor = async (by: SignedInContext) =>
      valueOf(await getReportFacets.run(by, { projectId })).reviewers.map(({ id }) => id);
    expect(await namesFor(reviewer)).toEqual([reviewer.user.id]);
    expect(new Set(await namesFor(editor))).toEqual(new Set([reviewer.user.id, colleague.user.id]));
    expect(await namesFor(viewer)).toEqual([]);
    const ofColleague = { ...filter, reviewerId: colleague.user.id };
    expect(codeOf(await getCheckReport.run(reviewer, { filter: ofColleague }))).toBe('forbidden');
    expect(codeOf(await getCheckReport.run(editor, { filter: ofColleague }))).toBe(null);
    expect(codeOf(await getCheckReport.run(colleague, { filter: ofColleague }))).toBe(null);
  });

  test('nothing of a blind campaign while it is open, but for those who decide', async () => {
    const { db, projectId, filter, reviewer, editor, add } = await inProject();
    const article = await add();
    await mark(reviewer, article);
    const campaign = { id: newId(), projectId, name: 'Blind', isBlind: true };
    await db.campaign.create({ data: { ...campaign, createdById: editor.user.id, createdAt: new Date() } });
    await db.article.update({
      where: { id: article.id },
      data: { campaignId: campaign.id, mtSystem: 'Secret' },
    });
    await countAnew(db);
    const seenBy = async (by: SignedInContext) => [
      valueOf(await listErrorPlaces.run(by, { filter, places: ANY_PLACE, after: null })).places.length,
      valueOf(await getReportFacets.run(by, { projectId })).systems.length,
    ];
    expect(await seenBy(reviewer)).toEqual([0, 0]);
    expect(await seenBy(editor)).toEqual([1, 1]);
    await db.campaign.update({ where: { id: campaign.id }, data: { state: 'closed' } });
    expect(await seenBy(reviewer)).toEqual([1, 1]);
  });
});

describe('scores', () => {
  const SETTINGS: ScoringSettings = {
    ...DEFAULT_SCORING,
    ...{ threshold: 90, wordsOf: 'source', repeated: 'first-in-document' },
    weights: {
      severities: { neutral: 0, minor: 3, major: 7, critical: 40 },
      categories: { style: { minor: 0 } },
    },
  };

  test('of one project are those of the article page, by its own settings and with the same verdict; of several, those of the models', async () => {
    const { db, projectId, filter, reviewer, colleague, editor, add } = await inProject();
    const article = await add();
    await mark(reviewer, article, { severity: 'minor' });
    // The same again.
    await mark(reviewer, article, { severity: 'minor' });
    await mark(reviewer, article, { words: 'left', category: 'style', severity: 'minor' });
    await mark(colleague, article, { words: 'port' });
    const everything = article.target.flatMap(({ id: blockId, sentenceStarts }) =>
      sentenceStarts.map((start) => ({ blockId, start })),
    );
    for (const by of [reviewer, colleague]) {
      valueOf(await setChecked.run(by, { articleId: article.id, add: everything, remove: [] }));
      valueOf(await setReviewState.run(by, { articleId: article.id, state: 'finished' }));
    }
    const admin = contextOf(db, await addMember(db, projectId, 'admin'));
    const report = async (model: string, of: ReportFilter = filter) => {
      await countAnew(db);
      return valueOf(await getScoreReport.run(editor, { filter: of, model, by: 'article' }));
    };
    const before = await report('mqm-linear');
    valueOf(await updateScoringSettings.run(admin, { projectId, settings: SETTINGS, baseVersion: 0 }));
    const page = valueOf(await getArticleScore.run(editor, { articleId: article.id })).score;
    for (const { model, threshold, before: asTranslated, after } of page?.models ?? []) {
      const told = await report(model);
      const [row] = told.rows;
      expect(told.settings).toMatchObject({ projectId, threshold, repeated: 'first-in-document' });
      for (const [cell, judged] of [
        [row?.before, asTranslated],
        [row?.after, after],
      ] as const) {
        if (judged.score === null) expect(cell?.score ?? null, model).toBeNull();
        else expect(cell?.score, model).toBeCloseTo(judged.score, 9);
        expect(cell?.verdict?.kind, model).toBe(judged.verdict?.kind);
      }
    }
    const several = await report('mqm-linear', NO_FILTER);
    const own = several.rows.find(({ key }) => key === article.id);
    expect(several.settings).toBeNull();
    expect(own?.before.score).toBe(before.rows[0]?.before.score);
    expect(own?.before.score).not.toBe((await report('mqm-linear')).rows[0]?.before.score);
    expect(own?.before.verdict).toBeNull();
  });

  test('a threshold that changes holds at once: nothing has to be counted anew', async () => {
    const { db, projectId, filter, reviewer, editor, add } = await inProject();
    await mark(reviewer, await add(), { severity: 'minor' });
    await countAnew(db);
    const admin = contextOf(db, await addMember(db, projectId, 'admin'));
    const put = async (threshold: number, baseVersion: number) =>
      valueOf(
        await updateScoringSettings.run(admin, {
          ...{ projectId, baseVersion },
          settings: { ...DEFAULT_SCORING, model: 'google-mqm', threshold },
        }),
      );
    await put(1, 0);
    await countAnew(db);
    await put(0.5, 1);
    expect(await countStaleArticles(db, [projectId])).toBe(0);
    const told = valueOf(await getScoreReport.run(editor, { filter, model: 'google-mqm', by: 'system' }));
    expect(told.settings?.threshold).toBe(0.5);
  });
});

describe('effort', () => {
  test('is what the approved corrections changed, and the time of those whose time is known', async () => {
    const { filter, reviewer, colleague, editor, add } = await inProject();
    const article = await add();
    const error = await mark(reviewer, article);
    await judge(editor, await correct(reviewer, article, error, 'ship', 'ships'), 'approve');
    await mark(colleague, article, { words: 'port' });
    const everything = article.target.flatMap(({ id: blockId, sentenceStarts }) =>
      sentenceStarts.map((start) => ({ blockId, start })),
    );
    for (const by of [reviewer, colleague]) {
      valueOf(await setChecked.run(by, { articleId: article.id, add: everything, remove: [] }));
      valueOf(await setReviewState.run(by, { articleId: article.id, state: 'finished' }));
    }
    const later = { ...reviewer, now: () => new Date(Date.now() + 600_000) };
    valueOf(await recordEffort.run(later, { articleId: article.id, seconds: 90 }));

    const all = valueOf(await getEffortReport.run(editor, { filter, by: 'article' }));
    expect(all.rows).toMatchObject([
      { key: article.id, segments: 3, time: { reviews: 1, seconds: 90, segments: 3 } },
    ]);
    // One word of those of the text as it was corrected.
    expect(all.total.editRate).toBeCloseTo(1 / 16, 5);
    const byReviewer = valueOf(await getEffortReport.run(editor, { filter, by: 'reviewer' }));
    const times = new Map(byReviewer.rows.map(({ key, time }) => [key, time?.seconds ?? null]));
    expect(times).toEqual(
      new Map([
        [reviewer.user.id, 90],
        [colleague.user.id, null],
      ]),
    );
    // What a colleague did is not for a reviewer to see.
    const own = valueOf(await getEffortReport.run(colleague, { filter, by: 'reviewer' }));
    expect(own.rows.map(({ key }) => key)).toEqual([colleague.user.id]);
  });
});

describe('the time of a review', () => {
  const at = (seconds: number) => () => new Date(Date.UTC(2026, 0, 1, 12, 0, seconds));

  test('is a sum that never outruns the clock, however many pages report', async () => {
    const { db, reviewer, add } = await inProject();
    const { id: articleId } = await add();
    const add30 = (seconds: number) =>
      recordEffort.run({ ...reviewer, now: at(seconds) }, { articleId, seconds: 30 });
    expect(valueOf(await add30(0))).toEqual({ recorded: false });
    valueOf(await setChecked.run({ ...reviewer, now: at(0) }, { articleId, add: [], remove: [] }));
    expect(valueOf(await add30(60))).toEqual({ recorded: true });
    valueOf(await add30(120));
    // A second page of the same person, ten seconds later.
    valueOf(await add30(130));
    const stored = await db.reviewEffort.findMany({ where: { review: { articleId } } });
    expect(stored.map(({ seconds }) => seconds)).toEqual([70]);
  });
});
