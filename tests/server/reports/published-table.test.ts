import { expect, test } from 'vitest';
import { findWriter } from '@/domain/exchange/registry';
import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import { NO_FILTER } from '@/domain/reports/report-filter';
import { googleMqm } from '@/domain/scoring/models/google-mqm';
import { scoreGroups } from '@/domain/scoring/score-groups';
import { findArticle } from '@/server/data/articles';
import { getErrorReport } from '@/server/services/get-error-report';
import { getScoreReport } from '@/server/services/get-score-report';
import { importRatings, type RatingsEvent } from '@/server/services/import-ratings';
import { loadExportArticle } from '@/server/services/load-export-article';
import { corpusText, lacksCorpus } from '@/tests/support/corpus';
import { valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { PUBLISHED_TED } from '../../support/published-table';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

test.skipIf(lacksCorpus('mqm-google'))(
  'the published table of WMT21 TED, Chinese–English: from raw rows through the database to the report, and out again',
  { timeout: 300_000 },
  async () => {
    const db = database();
    const projectId = await addProject(db, 'The campaign');
    const context = contextOf(db, await addMember(db, projectId, 'editor'));
    const set = valueOfFormat(corpusText('mqm-google/mqm_ted_zhen.tsv.gz'));
    const events = valueOf(
      await importRatings(
        context,
        {
          projectId,
          campaigns: [{ pair: '', name: 'WMT21 TED', sourceLang: 'zh', targetLang: 'en' }],
          file: { name: 'mqm_ted_zhen.tsv', format: 'mqm-tsv', set },
        },
        new AbortController().signal,
      ),
    );
    let last: RatingsEvent | undefined;
    for await (const event of events) last = event;
    if (last?.type !== 'campaign') throw new Error('Not imported');
    expect(last.preview.systems).toHaveLength(15);

    const filter = { ...NO_FILTER, campaignId: last.id };
    const report = valueOf(await getScoreReport.run(context, { filter, model: 'google-mqm', by: 'system' }));
    expect(report.pending).toBe(0);
    const told = report.rows.map(({ key, before }) => `${key} ${(before.score ?? 0).toFixed(4)}`);
    expect(told.join('\n')).toBe(PUBLISHED_TED);
    expect(new Set(report.rows.map(({ segments }) => segments))).toEqual(new Set([529]));
    // Nothing was corrected.
    expect(report.rows.map(({ after }) => after.score)).toEqual(
      report.rows.map(({ before }) => before.score),
    );

    const { cells } = valueOf(await getErrorReport.run(context, { filter }));
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(report.total.errors);
    expect(cells.find(({ category }) => category === 'source-error')).toMatchObject({ corrected: 0 });

    expect(await exportedTable(last.id)).toBe(PUBLISHED_TED);
  },
);

function valueOfFormat(text: string) {
  const set = findRatingFormat(text)?.read(text);
  if (set === undefined) throw new Error('Not read');
  return set;
}

/** What the command line makes of the campaign's own MQM table. */
async function exportedTable(campaignId: string): Promise<string> {
  const db = database();
  const rows = await db.article.findMany({
    where: { campaignId },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const writer = findWriter('mqm-tsv');
  let text = '';
  for (const { id } of rows) {
    const article = await findArticle(db, id);
    if (article === null) throw new Error('Gone');
    const content = await loadExportArticle(db, article, 'approved');
    text += [...(writer?.write(content, { header: text === '' }) ?? [])].join('');
  }
  const scores = scoreGroups(ratedSegments(valueOfFormat(text)), googleMqm, 'system');
  return scores.map(({ system, score }) => `${system} ${(score ?? 0).toFixed(4)}`).join('\n');
}
