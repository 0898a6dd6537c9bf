import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { NO_FILTER } from '@/domain/reports/report-filter';
import type { Severity } from '@/domain/annotation/severity';
import { getAgreement } from '@/server/services/get-agreement';
import { getSignificance } from '@/server/services/get-significance';
import { saveError } from '@/server/services/save-error';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import type { SignedInContext } from '@/server/services/use-case';
import { valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

async function review(
  who: SignedInContext,
  article: SampleArticle,
  marks: readonly Severity[],
): Promise<void> {
  const word = article.target[0]?.text.split(' ')[0] ?? '';
  for (const severity of marks)
    valueOf(
      await saveError.run(who, {
        ...{
          id: randomUUID(),
          articleId: article.id,
          baseVersion: 0,
          comment: '',
          category: 'accuracy/omission',
        },
        ...{ scope: 'span', target: anchorOf(article.target, word), source: null, severity, state: 'open' },
      }),
    );
  const places = article.target.flatMap((block) =>
    block.sentenceStarts.map((start) => ({ blockId: block.id, start })),
  );
  valueOf(await setChecked.run(who, { articleId: article.id, add: places, remove: [] }));
  valueOf(await setReviewState.run(who, { articleId: article.id, state: 'finished' }));
}

async function openProject() {
  const db = database();
  const projectId = await addProject(db, `The desk ${randomUUID()}`);
  const as = async (role: 'reviewer' | 'editor') => contextOf(db, await addMember(db, projectId, role));
  const filter = { ...NO_FILTER, projectId };
  return {
    db,
    projectId,
    filter,
    reviewers: [await as('reviewer'), await as('reviewer')] as const,
    editor: await as('editor'),
  };
}

test('two who said the same agree, and it is told in words what the figure means', async () => {
  const { db, projectId, filter, reviewers, editor } = await openProject();
  const article = await addArticle(db, projectId);
  for (const who of reviewers) await review(who, article, ['major']);
  const report = valueOf(await getAgreement.run(editor, { filter }));
  expect(report).toMatchObject({ raters: 2, articles: 1, isSample: false });
  const error = report.measured.find(({ measure }) => measure === 'cohen-error');
  expect(error).toMatchObject({ value: 1, reading: 'nearly_same' });
  expect(report.pairs).toHaveLength(1);
  expect(new Set([report.pairs[0]?.one, report.pairs[0]?.other])).toEqual(
    new Set(reviewers.map(({ user }) => user.name)),
  );
});

test('who may not know what each of the others did gets the figures without the names', async () => {
  const { db, projectId, filter, reviewers } = await openProject();
  const article = await addArticle(db, projectId);
  for (const who of reviewers) await review(who, article, ['major']);
  const report = valueOf(await getAgreement.run(reviewers[0], { filter }));
  expect(report.segments).toBeGreaterThan(0);
  expect(report.pairs).toEqual([]);
});

test('nothing that only one has rated counts, and nothing of other projects', async () => {
  const { db, projectId, filter, reviewers, editor } = await openProject();
  await review(reviewers[0], await addArticle(db, projectId), ['major']);
  const other = await openProject();
  const elsewhere = await addArticle(other.db, other.projectId);
  for (const who of other.reviewers) await review(who, elsewhere, []);
  expect(valueOf(await getAgreement.run(editor, { filter }))).toMatchObject({ segments: 0, articles: 0 });
  const all = valueOf(await getAgreement.run(editor, { filter: NO_FILTER }));
  expect(all.segments).toBe(0);
});

test('systems are compared by what was rated of both', async () => {
  const { db, projectId, filter, reviewers, editor } = await openProject();
  for (const [system, marks] of [
    ['good', []],
    ['bad', ['major', 'major']],
  ] as const) {
    const article = await addArticle(db, projectId);
    await db.article.update({ where: { id: article.id }, data: { mtSystem: system, document: 'one' } });
    await review(reviewers[0], article, marks);
  }
  const report = valueOf(await getSignificance.run(editor, { filter, model: 'google-mqm' }));
  expect(report.systems.map(({ system }) => system)).toEqual(['good', 'bad']);
  expect(report.pairs).toMatchObject([{ better: 'good', worse: 'bad' }]);
  // A few segments prove nothing.
  expect(report.systems.map(({ cluster }) => cluster)).toEqual([1, 1]);
});

test('a text is compared with its other translations, and not with what has the same name elsewhere', async () => {
  const { db, projectId, filter, reviewers, editor } = await openProject();
  for (const [system, name, targetLang, marks] of [
    ['good', 'one', 'en', []],
    ['bad', 'one', 'en', ['major']],
    // The same source, into another language.
    ['good', 'one', 'fr', ['major', 'major', 'major']],
  ] as const) {
    const article = await addArticle(db, projectId);
    await db.article.update({
      where: { id: article.id },
      data: { mtSystem: system, document: name, targetLang },
    });
    await review(reviewers[0], article, marks);
  }
  const report = valueOf(await getSignificance.run(editor, { filter, model: 'google-mqm' }));
  expect(report.pairs).toMatchObject([{ better: 'good', worse: 'bad', segments: 3 }]);
  expect(report.systems).toMatchObject([
    { system: 'bad', segments: 3 },
    { system: 'good', segments: 6 },
  ]);
});
