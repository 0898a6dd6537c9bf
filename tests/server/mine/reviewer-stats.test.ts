import { expect, test } from 'vitest';
import type { ReasonCode } from '@/domain/correction/decision';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { listReasons } from '@/domain/review/reason';
import { decide } from '@/server/services/decide';
import { reviewerStats } from '@/server/services/reviewer-stats';
import { updateReasons } from '@/server/services/update-reasons';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addMember, addPerson, addProject } from '../../support/people';
import { addArticle, addCorrection } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const REFUSED = {
  approved: 0,
  approvedEdited: 0,
  rejected: 0,
  rejectedAsPreference: 0,
  open: 0,
  superseded: 0,
};

test('how somebody’s corrections came out: refused preferences are counted apart', async () => {
  const { db, projectId, editor, admin, reviewer } = world();
  const base = listReasons([]);
  const taste: ReasonCode = `own-${newId()}`;
  const reasons = [...base, { code: taste, label: 'A matter of taste', isActive: true, isPreference: true }];
  valueOf(await updateReasons.run(admin, { projectId, base, reasons }));
  const judge = async (kind: 'approve' | 'reject', reason: ReasonCode | null, editedText: string | null) => {
    const article = await addArticle(db, projectId);
    const proposal = await addCorrection(db, article, reviewer.user, 'open', 'opens');
    const request = { id: newId(), correctionId: proposal.id, baseVersion: 1, kind, reason, editedText };
    const decisions = [{ ...request, note: '', override: false, rivals: NO_CHOICE }];
    expect(valueOf(await decide.run(editor, { decisions })).results).toMatchObject([{ outcome: 'saved' }]);
  };
  await judge('approve', null, null);
  await judge('approve', null, 'opened');
  await judge('reject', 'wrong_meaning', null);
  await judge('reject', 'preference', null);
  await judge('reject', taste, null);
  await addCorrection(db, await addArticle(db, projectId), reviewer.user, 'open', 'opens');

  const expected = {
    reviewer: { id: reviewer.user.id, name: 'The reviewer' },
    categories: [
      {
        ...REFUSED,
        category: '',
        proposed: 6,
        approved: 1,
        approvedEdited: 1,
        rejected: 1,
        rejectedAsPreference: 2,
        open: 1,
      },
    ],
  };
  expect(valueOf(await reviewerStats.run(reviewer, { projectId: null })).reviewers).toEqual([expected]);
  expect(valueOf(await reviewerStats.run(admin, { projectId })).reviewers).toEqual([expected]);
});

test('they are told to oneself and to who manages the project, and to nobody else', async () => {
  const { db, projectId, reviewer, colleague, editor } = world();
  for (const other of [colleague, editor, reviewer]) {
    expect(codeOf(await reviewerStats.run(other, { projectId }))).toBe('forbidden');
  }
  const elsewhere = await addMember(db, await addProject(db, 'Elsewhere'), 'admin');
  expect(codeOf(await reviewerStats.run(contextOf(db, elsewhere), { projectId }))).toBe('not_found');
  const stranger = contextOf(db, await addPerson(db, 'A stranger'));
  for (const other of [colleague, stranger]) {
    expect(valueOf(await reviewerStats.run(other, { projectId: null })).reviewers).toEqual([]);
  }
});
