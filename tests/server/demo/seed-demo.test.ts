import { expect, test } from 'vitest';
import { seedDemo } from '@/cli/seed-demo';
import { ARTICLE_STATES } from '@/domain/review/review';
import { EVERYBODY } from '@/domain/reports/article-facts';
import { TERM_STATUSES } from '@/domain/terms/term';
import { findArticle } from '@/server/data/articles';
import { loadFindings } from '@/server/services/load-findings';
import { countAnew } from '../../support/count-anew';
import { useTestDatabase } from '../../support/test-database';

const db = useTestDatabase();

test('the demo leaves no page empty, and loading it again changes nothing', { timeout: 120_000 }, async () => {
  await seedDemo(db());
  await seedDemo(db());
  const articles = await db().article.findMany();
  expect(articles).toHaveLength(11);
  const campaigns = await db().campaign.findMany({ include: { articles: true } });
  expect(campaigns).toMatchObject([{ state: 'closed', articles: [{}, {}] }]);
  expect(new Set(articles.map(({ state }) => state))).toEqual(new Set(ARTICLE_STATES));
  expect(Math.max(...articles.map(({ segmentCount }) => segmentCount))).toBeGreaterThanOrEqual(300);
  expect(await db().correction.count({ where: { state: 'proposed' } })).toBeGreaterThanOrEqual(25);
  expect(await db().decision.count()).toBeGreaterThanOrEqual(20);
  expect(await db().thread.count()).toBeGreaterThanOrEqual(1);
  const told = await db().notification.findMany({ where: { kind: 'mentioned', readAt: null } });
  expect(new Set(told.map(({ userId }) => userId)).size).toBeGreaterThanOrEqual(2);

  await countAnew(db());
  const days = await db().articleFact.groupBy({ by: ['day'], where: { reviewerId: EVERYBODY } });
  expect(new Set(days.map(({ day }) => day.slice(0, '2026-01'.length))).size).toBeGreaterThanOrEqual(4);

  const terms = await db().term.groupBy({ by: ['status'] });
  expect(new Set(terms.map(({ status }) => status))).toEqual(new Set(TERM_STATUSES));
  const checks = new Set<string>();
  for (const { id, state } of articles) {
    const article = state === 'imported' ? await findArticle(db(), id) : null;
    if (article === null) continue;
    for (const { check } of (await loadFindings(db(), article)).findings) checks.add(check);
  }
  expect(checks).toContain('term-missing');
  expect(checks).toContain('name-authority');
  expect(await db().knownName.count()).toBeGreaterThanOrEqual(5);
});
