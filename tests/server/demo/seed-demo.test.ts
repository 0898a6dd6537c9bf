import { expect, test } from 'vitest';
import { seedDemo } from '@/cli/seed-demo';
import { ARTICLE_STATES } from '@/domain/review/review';
import { useTestDatabase } from '../../support/test-database';

const db = useTestDatabase();

test('the demo leaves no page empty, and loading it again changes nothing', { timeout: 120_000 }, async () => {
  await seedDemo(db());
  await seedDemo(db());
  const articles = await db().article.findMany();
  expect(articles).toHaveLength(9);
  expect(new Set(articles.map(({ state }) => state))).toEqual(new Set(ARTICLE_STATES));
  expect(Math.max(...articles.map(({ segmentCount }) => segmentCount))).toBeGreaterThanOrEqual(300);
  expect(await db().correction.count({ where: { state: 'proposed' } })).toBeGreaterThanOrEqual(25);
  expect(await db().decision.count()).toBeGreaterThanOrEqual(20);
  expect(await db().thread.count()).toBeGreaterThanOrEqual(1);
  const told = await db().notification.findMany({ where: { kind: 'mentioned', readAt: null } });
  expect(new Set(told.map(({ userId }) => userId)).size).toBeGreaterThanOrEqual(2);
});
