import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRatingSet } from '@/cli/ratings/read-rating-set';
import { NO_FILTER, type ReportFilter } from '@/domain/reports/report-filter';
import { findArticle } from '@/server/data/articles';
import { getReportFacets } from '@/server/services/get-report-facets';
import { getScoreReport } from '@/server/services/get-score-report';
import { getSignificance } from '@/server/services/get-significance';
import { importRatings, type RatingsEvent } from '@/server/services/import-ratings';
import { updateArticle } from '@/server/services/update-article';
import { valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { verso } from '../../support/terminal';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-domains-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Domains of very different sizes, in which systems are differently good, so that the plain mean and the mean of means disagree about which is better. */
const SIZES = { news: 23, social: 7, literary: 3 } as const;
type Domain = keyof typeof SIZES;
const DOMAINS = Object.keys(SIZES) as readonly Domain[];
const LEVELS: Readonly<Record<string, Readonly<Record<Domain, number>>>> = {
  Steady: { news: 70, social: 71, literary: 69 },
  Reporter: { news: 90, social: 52, literary: 18 },
  Poet: { news: 40.5, social: 66, literary: 97 },
};

interface Line {
  readonly system: string;
  readonly domain: Domain;
  readonly doc: string;
  readonly segment: number;
  readonly rater: string;
  readonly score: number;
}

const LINES: readonly Line[] = Object.entries(LEVELS).flatMap(([system, levels]) =>
  DOMAINS.flatMap((domain) =>
    Array.from({ length: SIZES[domain] }, (_, segment): Line[] => {
      const score = levels[domain] + ((segment * 7) % 5) - 2;
      const line = { system, domain, doc: `${domain}-${segment % 3}`, segment, rater: 'Ana', score };
      // Some segments have two raters: of these the mean counts once.
      return segment % 4 === 0 ? [line, { ...line, rater: 'Ben', score: score - 11 }] : [line];
    }).flat(),
  ),
);

const sourceOf = ({ doc, segment }: Line): string => `Satz ${segment} aus ${doc}.`;
const targetOf = ({ doc, segment, system }: Line): string => `Sentence ${segment} of ${doc} by ${system}.`;

function write(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const jsonLines = (): string =>
  write(
    'ratings.jsonl',
    LINES.map((line) => JSON.stringify({ ...line, source: sourceOf(line), target: targetOf(line) })),
  );

/** A segment a line, with all its systems and raters; of two pairs of languages, one of which has other scores. */
function wmt25(): string {
  const segments = new Map(LINES.map((line) => [`${line.doc} ${line.segment}`, line]));
  const lines = [...segments.values()].flatMap((one) => {
    const all = LINES.filter(({ doc, segment }) => doc === one.doc && segment === one.segment);
    const scoresBy = (change: number) =>
      Object.fromEntries(
        Object.keys(LEVELS).map((system) => {
          const own = all.filter((line) => line.system === system);
          const answers = own.map(({ rater, score }, round) => [
            [`human${round + 1}`, score - change],
            [`annotator${round + 1}`, rater],
            [`errors${round + 1}`, []],
          ]);
          return [system, Object.fromEntries(answers.flat())];
        }),
      );
    const texts = {
      src_text: sourceOf(one),
      tgt_text: Object.fromEntries(
        Object.keys(LEVELS).map((system) => [system, targetOf({ ...one, system })]),
      ),
    };
    return ['de-en', 'de-cs_CZ'].map((pair) =>
      JSON.stringify({
        ...{ scores: scoresBy(pair === 'de-en' ? 0 : 5), ...texts },
        doc_id: [pair, one.domain, one.doc, one.segment].join('_#_'),
      }),
    );
  });
  return write('wmt25.jsonl', lines);
}

/** As mt-metrics-eval lays them out: one score of a segment, the domain in the first column of the documents. */
function evalFolder(): string {
  const first = LINES.filter(({ rater }) => rater === 'Ana');
  const ofSystem = (system: string): readonly Line[] => first.filter((line) => line.system === system);
  const one = ofSystem('Poet');
  write('set/sources/de-en.txt', one.map(sourceOf));
  write(
    'set/documents/de-en.docs',
    one.map(({ domain, doc }) => `${domain}\t${doc}`),
  );
  for (const system of Object.keys(LEVELS))
    write(`set/system-outputs/de-en/${system}.txt`, ofSystem(system).map(targetOf));
  write(
    'set/human-scores/de-en.esa.seg.score',
    first.map(({ system, score }) => `${system}\t${String(score)}`),
  );
  return path.join(folder, 'set');
}

async function setUp(file: string, set: string | null) {
  const db = database();
  const projectId = await addProject(db, 'Domains');
  const context = contextOf(db, await addMember(db, projectId, 'editor'));
  const read = await readRatingSet(file, set);
  const events = valueOf(
    await importRatings(
      context,
      {
        projectId,
        campaigns: [{ pair: '', name: 'By domain', sourceLang: 'de', targetLang: 'en' }],
        file: { name: 'file', ...read },
      },
      new AbortController().signal,
    ),
  );
  let last: RatingsEvent | undefined;
  for await (const event of events) last = event;
  if (last?.type !== 'campaign') throw new Error('Not imported');
  const filter: ReportFilter = { ...NO_FILTER, campaignId: last.id };
  const scores = async (by: 'system' | 'domain' | 'month', own = filter) =>
    valueOf(await getScoreReport.run(context, { filter: own, model: 'esa', by }));
  return { db, projectId, context, filter, scores, preview: last.preview };
}

const toLine = (system: string, segments: number, score: number | null): string =>
  `${system}\t${String(segments)}\t${(score ?? 0).toFixed(4)}`;

describe.each([
  ['JSON Lines', jsonLines, null],
  ['the human evaluation of WMT25', wmt25, 'de-en'],
  ['a folder of mt-metrics-eval', evalFolder, null],
] as const)('%s', (_, makeFile, set) => {
  test('has the same scores of ESA on the command line and on the dashboard, to four decimals', async () => {
    const file = makeFile();
    const { scores, context, filter, preview } = await setUp(file, set);
    const more = set === null ? [] : ['--set', set];
    const { output } = (await verso(['score', file, '--model', 'esa', ...more])).said;
    const { rows, total } = await scores('system');
    expect(rows.map(({ key, segments, before }) => toLine(key, segments, before.score)).join('\n')).toBe(
      output.trim(),
    );
    expect(rows[0]?.key).toBe('Steady');
    expect(preview.domains).toHaveLength(3);
    for (const row of [total, ...rows]) expect([...row.domains].sort()).toEqual([...DOMAINS].sort());

    // The comparison counts in the same way, in its scores and its intervals.
    const compared = valueOf(await getSignificance.run(context, { filter, model: 'esa' }));
    expect(compared.systems.map(({ system, segments, score }) => toLine(system, segments, score))).toEqual(
      output.trim().split('\n'),
    );
    expect([...compared.domains].sort()).toEqual([...DOMAINS].sort());
    const json = (await verso(['score', file, '--model', 'esa', '--json', ...more])).said.output;
    for (const line of json.trim().split('\n')) {
      const told = JSON.parse(line) as {
        system: string;
        interval: { bySegment: { low: number; high: number } };
      };
      const { low, high } = told.interval.bySegment;
      const own = compared.systems.find(({ system }) => system === told.system)?.bySegment;
      const shown = rows.find(({ key }) => key === told.system)?.before.interval;
      // Drawn in another order, or by the delta method: the same but for what chance leaves.
      for (const other of [own, shown]) {
        expect(Math.abs((other?.low ?? 0) - low)).toBeLessThan((high - low) / 6);
        expect(Math.abs((other?.high ?? 0) - high)).toBeLessThan((high - low) / 6);
      }
    }
  });
});

describe('a score that is a mean of domains', () => {
  test('opens to the domains whose mean it is, and can be had of one of them', async () => {
    const { scores, filter, context, projectId } = await setUp(jsonLines(), null);
    const ofPoet = { ...filter, system: 'Poet' };
    const [poet] = (await scores('system', ofPoet)).rows;
    const { rows, total } = await scores('domain', ofPoet);
    expect(rows.map(({ key, segments }) => [key, segments])).toEqual([
      ['literary', 3],
      ['social', 7],
      ['news', 23],
    ]);
    const means = rows.map(({ before }) => before.score ?? 0);
    const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
    expect(poet?.before.score).toBeCloseTo(mean, 10);
    expect(total.before.score).toBeCloseTo(mean, 10);
    const only = await scores('system', { ...ofPoet, domain: 'news' });
    expect(only.total.before.score).toBeCloseTo(means[2] ?? 0, 10);
    expect(only.total.domains).toEqual(['news']);
    expect(valueOf(await getReportFacets.run(context, { projectId })).domains).toEqual([...DOMAINS].sort());
  });

  test('is of all rows together the mean over the domains of all, and not the mean of the rows', async () => {
    const { scores } = await setUp(jsonLines(), null);
    const bySystem = await scores('system');
    const byDomain = await scores('domain');
    const byMonth = await scores('month');
    expect(bySystem.total.before.score).toBeCloseTo(byDomain.total.before.score ?? 0, 10);
    expect(byMonth.rows[0]?.before.score).toBeCloseTo(byDomain.total.before.score ?? 0, 10);
  });

  test('follows at once when somebody says that an article is of another domain; models that weigh errors do not care', async () => {
    const { db, context, scores, filter } = await setUp(jsonLines(), null);
    const before = await scores('system');
    const points = async () =>
      valueOf(await getScoreReport.run(context, { filter, model: 'google-mqm', by: 'system' })).rows.map(
        (row) => [row.key, row.before.score, row.domains],
      );
    const pointsBefore = await points();
    const articles = await db.article.findMany({ where: { campaignId: filter.campaignId ?? '' } });
    for (const { id } of articles) {
      const info = (await findArticle(db, id))?.info;
      if (info) valueOf(await updateArticle.run(context, { articleId: id, info: { ...info, domain: '' } }));
    }
    const after = await scores('system');
    expect(after.pending).toBe(0);
    expect(after.rows.map(({ key }) => key)).not.toEqual(before.rows.map(({ key }) => key));
    for (const { key, before: told, domains } of after.rows) {
      const own = new Map<string, number[]>();
      for (const line of LINES.filter(({ system }) => system === key))
        own.set(`${line.doc} ${line.segment}`, [
          ...(own.get(`${line.doc} ${line.segment}`) ?? []),
          line.score,
        ]);
      const means = [...own.values()].map((each) => each.reduce((sum, one) => sum + one, 0) / each.length);
      expect(told.score).toBeCloseTo(means.reduce((sum, one) => sum + one, 0) / means.length, 10);
      expect(domains).toEqual(['']);
    }
    expect(await points()).toEqual(pointsBefore);
  });
});
