import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWmtJsonl } from '@/domain/exchange/ratings/formats/wmt-jsonl';
import { PLAIN_ERROR, PLAIN_RATING, placeAt, type Rating } from '@/domain/exchange/ratings/rating-set';
import { NO_FILTER } from '@/domain/reports/report-filter';
import { decide } from '@/server/services/decide';
import { getErrorReport } from '@/server/services/get-error-report';
import { getScoreReport } from '@/server/services/get-score-report';
import { importRatings, previewRatings, type RatingsEvent } from '@/server/services/import-ratings';
import { listUsers } from '@/server/services/list-users';
import { saveCorrection } from '@/server/services/save-correction';
import { readRatingsForm } from '@/server/services/read-import-form';
import type { SignedInContext } from '@/server/services/use-case';
import { codeOf, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { addMember, addPerson, addProject } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

const SOURCES = ['Das Tor ist zu.', 'Es regnet.', 'Niemand kam.'];
const TARGETS = ['The gate are shut.', 'It rains.', 'Nobody came.'];

const rating = (rater: string, segment: number, more: Partial<Rating> = {}): Rating => ({
  ...{ ...PLAIN_RATING, rater, system: 'Babel', document: 'doc', segment: String(segment + 1) },
  ...{ source: SOURCES[segment] ?? '', target: TARGETS[segment] ?? '', row: segment + 2 },
  ...more,
});

const error = (severity: string, start: number, end: number, side: 'source' | 'target' = 'target') => ({
  ...{ ...PLAIN_ERROR, places: [placeAt(side, { start, end })], row: 9 },
  ...{ category: 'Fluency/Grammar', severity },
});

/** One segment was rated twice, the others once. */
const RATINGS = [
  rating('Ana', 0, { errors: [error('Major', 9, 12)] }),
  rating('Ben', 0),
  rating('Ana', 1, { errors: [error('Minor', 3, 8)] }),
  rating('Ana', 2),
];

async function take(
  context: SignedInContext,
  projectId: string,
  ratings: readonly Rating[],
): Promise<string> {
  const file = { name: 'ratings.tsv', format: 'mqm-tsv', set: { ratings, unread: [] } };
  const campaigns = [{ pair: '', name: 'A campaign', sourceLang: 'de', targetLang: 'en' }];
  const events = valueOf(
    await importRatings(context, { projectId, campaigns, file }, new AbortController().signal),
  );
  let last: RatingsEvent | undefined;
  for await (const event of events) last = event;
  if (last?.type !== 'campaign') throw new Error('Not imported');
  return last.id;
}

async function openDesk() {
  const db = database();
  const projectId = await addProject(db, `The desk ${randomUUID()}`);
  const as = async (role: 'viewer' | 'reviewer' | 'editor') =>
    contextOf(db, await addMember(db, projectId, role));
  return {
    ...{ db, projectId },
    ...{ viewer: await as('viewer'), reviewer: await as('reviewer'), editor: await as('editor') },
  };
}

describe('a campaign that was imported', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let campaignId = '';
  const report = async (by: 'system' | 'reviewer', context = desk.editor) =>
    valueOf(
      await getScoreReport.run(context, { filter: { ...NO_FILTER, campaignId }, model: 'google-mqm', by }),
    );

  beforeAll(async () => {
    desk = await openDesk();
    campaignId = await take(desk.editor, desk.projectId, RATINGS);
  });

  test('is scored by the mean over raters of each segment, where only some were rated twice', async () => {
    const { rows, total } = await report('system');
    expect(rows.map(({ key, segments, errors }) => [key, segments, errors])).toEqual([['Babel', 3, 2]]);
    expect(total.before.score).toBeCloseTo((5 / 2 + 1 + 0) / 3, 10);
  });

  test('tells each rater’s own score beside it, and the total stays the mean', async () => {
    const { rows, total } = await report('reviewer');
    expect(rows.map(({ label, before }) => [label, before.score])).toEqual([
      ['Ben', 0],
      ['Ana', 2],
    ]);
    expect(total.before.score).toBeCloseTo(3.5 / 3, 10);
  });

  test('tells a reviewer nothing of each rater, and refuses where they ask for one', async () => {
    expect((await report('reviewer', desk.reviewer)).rows).toEqual([]);
    const [ana] = (await report('reviewer')).rows.map(({ key }) => key);
    const filter = { ...NO_FILTER, projectId: desk.projectId, reviewerId: ana ?? '' };
    const question = { filter, model: 'google-mqm', by: 'system' } as const;
    expect(codeOf(await getScoreReport.run(desk.reviewer, question))).toBe('forbidden');
    expect(codeOf(await getErrorReport.run(desk.reviewer, { filter }))).toBe('forbidden');
  });

  test('is scored anew after a correction of an error was approved', async () => {
    const mark = await desk.db.errorMark.findFirstOrThrow({
      where: { article: { campaignId }, severity: 'major' },
    });
    const id = randomUUID();
    const anchor = {
      ...{ blockId: mark.targetBlockId ?? '', start: mark.targetStart ?? 0, end: mark.targetEnd ?? 0 },
      ...{ quote: mark.targetQuote ?? '', prefix: mark.targetPrefix ?? '', suffix: mark.targetSuffix ?? '' },
    };
    valueOf(
      await saveCorrection.run(desk.reviewer, {
        ...{ id, articleId: mark.articleId, baseVersion: 0, errorId: mark.id },
        ...{ anchor, replacement: 'is', state: 'proposed' },
      }),
    );
    const decision = { id: randomUUID(), correctionId: id, baseVersion: 1, kind: 'approve' } as const;
    valueOf(
      await decide.run(desk.editor, {
        decisions: [
          {
            ...{ ...decision, reason: null, note: '', editedText: null, override: false },
            rivals: { undecided: 'leave', approved: 'keep' },
          },
        ],
      }),
    );
    const { total, pending } = await report('system');
    expect(pending).toBe(0);
    expect(total.before.score).toBeCloseTo(3.5 / 3, 10);
    expect(total.after.score).toBeCloseTo(1 / 3, 10);
    const { cells } = valueOf(
      await getErrorReport.run(desk.editor, { filter: { ...NO_FILTER, campaignId } }),
    );
    expect(cells.map(({ severity, count, corrected }) => [severity, count, corrected])).toEqual([
      ['major', 1, 1],
      ['minor', 1, 0],
    ]);
  });
});

test('raters are in no list of people, and cannot be signed in', async () => {
  const { db, editor, projectId } = await openDesk();
  await take(editor, projectId, RATINGS);
  const administrator = contextOf(db, await addPerson(db, 'Ada', true));
  const { users } = valueOf(await listUsers.run(administrator, {}));
  expect(users.map(({ name }) => name)).not.toContain('Ben');
  expect(await db.account.count({ where: { user: { isExternal: true } } })).toBe(0);
});

test('what is marked without length, twice over, or in the source stays so; what was planted is left out; no control character comes in', async () => {
  const { db, editor, projectId } = await openDesk();
  const campaignId = await take(editor, projectId, [
    rating('Ana\u0000\u202e', 0, {
      system: 'Ba\tbel\u0007',
      errors: [
        error('Minor', 3, 3),
        error('Major', 4, 8),
        error('Minor', 6, 12),
        error('Minor', 0, 3, 'source'),
      ],
      attention: [error('HOTW-test', 0, 2)],
      comment: 'A bell \u0007',
    }),
    rating('Ana\u0000\u202e', 1, { system: 'Ba\tbel\u0007', isCheck: true, isRated: false }),
  ]);
  const marks = await db.errorMark.findMany({ where: { article: { campaignId } } });
  expect(
    marks.map(({ targetStart, targetEnd, sourceStart, sourceEnd }) =>
      [targetStart, targetEnd, sourceStart, sourceEnd].join(),
    ),
  ).toEqual(expect.arrayContaining(['3,3,,', '4,8,,', '6,12,,', ',,0,3']));
  expect(marks).toHaveLength(4);
  const stored = JSON.stringify([marks, await db.article.findMany({ where: { campaignId } })]);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(stored).not.toMatch(/[\u0000-\u001f]|\\u00/);
});

describe('a file with several pairs of languages', () => {
  const lines = ['en-cs_CZ', 'en-zh_CN'].flatMap((pair) =>
    [0, 1].map((segment) =>
      JSON.stringify({
        scores: { one: { human1: pair === 'en-cs_CZ' ? 90 : 20, annotator1: 'a', errors1: [] } },
        ...{ src_text: 'The gate.', tgt_text: { one: 'Brána.' }, doc_id: `${pair}_#_news_#_d_#_${segment}` },
      }),
    ),
  );
  const text = lines.join('\n');
  const file = { name: 'wmt25.jsonl', format: 'wmt-jsonl', set: readWmtJsonl(text) };
  const never = new AbortController().signal;
  const campaignOf = (pair: string, targetLang: string) => ({
    ...{ pair, name: `WMT25 ${pair}`, sourceLang: 'en', targetLang },
  });

  test('says which there are, and becomes a campaign of each, in its own languages and with its own scores', async () => {
    const { editor, projectId, db } = await openDesk();
    expect(valueOf(await previewRatings(editor, { projectId, file })).pairs).toEqual([
      { name: 'en-cs_CZ', sourceLang: 'en', targetLang: 'cs-CZ', segments: 2 },
      { name: 'en-zh_CN', sourceLang: 'en', targetLang: 'zh-CN', segments: 2 },
    ]);
    const campaigns = [campaignOf('en-cs_CZ', 'cs-CZ'), campaignOf('en-zh_CN', 'zh-CN')];
    const events = await collect(valueOf(await importRatings(editor, { projectId, campaigns, file }, never)));
    const ids = events.flatMap((event) => (event.type === 'campaign' ? [event.id] : []));
    expect(ids).toHaveLength(2);
    const told: unknown[] = [];
    for (const campaignId of ids) {
      const { name } = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
      const articles = await db.article.findMany({ where: { campaignId } });
      const filter = { ...NO_FILTER, campaignId };
      const { rows } = valueOf(await getScoreReport.run(editor, { filter, model: 'esa', by: 'pair' }));
      told.push([
        name,
        articles.map(({ targetLang, domain }) => `${targetLang} ${domain}`),
        rows.map(({ key, segments, before }) => [key, segments, before.score]),
      ]);
    }
    expect(told).toEqual([
      ['WMT25 en-cs_CZ', ['cs-CZ news'], [['en>cs-CZ', 2, 90]]],
      ['WMT25 en-zh_CN', ['zh-CN news'], [['en>zh-CN', 2, 20]]],
    ]);
  });

  test('never becomes one campaign of all, nor one of a pair that it has not', async () => {
    const { editor, projectId, db } = await openDesk();
    for (const campaigns of [[campaignOf('', 'cs-CZ')], [campaignOf('en-de_DE', 'de-DE')], []])
      expect(codeOf(await importRatings(editor, { projectId, campaigns, file }, never))).toBe(
        'invalid_input',
      );
    expect(await db.campaign.count({ where: { projectId } })).toBe(0);
  });
});

test('a score that is of another scale is left out and told of, and not taken for the nearest of ours', async () => {
  const { editor, projectId } = await openDesk();
  const ratings = [60, 150, -0.7].map((score, segment) => rating('Ana', segment, { score }));
  const file = { name: 'scores.jsonl', format: 'ratings-jsonl', set: { ratings, unread: [] } };
  const preview = valueOf(await previewRatings(editor, { projectId, file }));
  expect(preview.leftOut).toEqual([
    { row: 3, reason: 'score_off_scale' },
    { row: 4, reason: 'score_off_scale' },
  ]);
  const campaignId = await take(editor, projectId, ratings);
  const filter = { ...NO_FILTER, campaignId };
  const { total } = valueOf(await getScoreReport.run(editor, { filter, model: 'esa', by: 'system' }));
  expect([total.before.score, total.before.segments, total.segments]).toEqual([60, 1, 1]);
});

test('a form asks for a campaign of each pair, and a preview for none', async () => {
  const read = (campaigns: unknown) => {
    const form = new FormData();
    form.set('request', JSON.stringify({ projectId: 'p', campaigns }));
    form.set('table', new File(['{}'], 'wmt25.jsonl'), 'wmt25.jsonl');
    return readRatingsForm(new Request('https://verso.test', { method: 'POST', body: form }), 1_000_000);
  };
  const wished = { pair: 'en-cs_CZ', name: '', sourceLang: 'en', targetLang: 'cs-cz' };
  expect(valueOf(await read([wished])).campaigns).toEqual([{ ...wished, targetLang: 'cs-CZ' }]);
  expect(valueOf(await read([])).file.name).toBe('wmt25.jsonl');
  expect(codeOf(await read([{ ...wished, targetLang: 'no language' }]))).toBe('invalid_input');
  expect(codeOf(await read(undefined))).toBe('invalid_input');
});

test('nothing comes of a file without texts, nor for whoever may not import', async () => {
  const { db, editor, viewer, projectId } = await openDesk();
  const set = { ratings: [rating('Ana', 0, { source: null, target: null })], unread: [] };
  const file = { name: 'scores.tsv', format: 'avg-scores', set };
  expect(codeOf(await previewRatings(editor, { projectId, file }))).toBe('no_rated_text');
  const good = { ...file, set: { ratings: RATINGS, unread: [] } };
  expect(codeOf(await previewRatings(viewer, { projectId, file: good }))).toBe('forbidden');
  const stranger = contextOf(db, await addPerson(db, 'Somebody'));
  expect(codeOf(await previewRatings(stranger, { projectId, file: good }))).toBe('not_found');
  expect(await db.campaign.count({ where: { projectId } })).toBe(0);
});
