import { expect, test } from 'vitest';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { listReasons as builtIn, type Reason } from '@/domain/review/reason';
import { decide } from '@/server/services/decide';
import { getDesk } from '@/server/services/get-desk';
import { listReasons } from '@/server/services/list-reasons';
import { updateReasons } from '@/server/services/update-reasons';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addProject } from '../../support/people';
import { addCorrection } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const own = (label: string, more: Partial<Reason> = {}): Reason => ({
  code: `own-${newId()}`,
  label,
  isActive: true,
  isPreference: false,
  ...more,
});

async function storedReasons(): Promise<readonly Reason[]> {
  const { admin, projectId } = world();
  return valueOf(await listReasons.run(admin, { projectId })).reasons;
}

/** As the project's admin, on what is stored. */
async function save(reasons: readonly Reason[]) {
  const { admin, projectId } = world();
  return updateReasons.run(admin, { projectId, base: await storedReasons(), reasons });
}

test('a project adds reasons of its own and switches built-in ones off; that is on record', async () => {
  const style = own('House style', { isPreference: true });
  const reasons = [...builtIn([]).map((one) => ({ ...one, isActive: one.code !== 'unclear' })), style];
  expect(valueOf(await save(reasons)).reasons).toEqual(reasons);
  expect(await storedReasons()).toEqual(reasons);
  const { db, projectId } = world();
  expect(await db.auditEvent.count({ where: { projectId, kind: 'reasons_changed' } })).toBe(1);
  const other = await addProject(db, 'Another');
  expect(valueOf(await listReasons.run(world().admin, { projectId })).reasons).toContainEqual(style);
  expect(await db.projectReason.count({ where: { projectId: other } })).toBe(0);
});

test('a save that is repeated changes nothing, and one on old reasons is refused', async () => {
  const { admin, projectId } = world();
  const base = await storedReasons();
  const first = { projectId, base, reasons: [...base, own('Too literal')] };
  valueOf(await updateReasons.run(admin, first));
  expect(codeOf(await updateReasons.run(admin, first))).toBeNull();
  const late = await updateReasons.run(admin, { ...first, reasons: [...base, own('Too free')] });
  expect(codeOf(late)).toBe('reasons_stale');
});

test('a reason that is left out goes, but one that decisions were taken for goes on naming them', async () => {
  const { db, article, reviewer, editor } = world();
  const used = own('Not our style');
  const unused = own('Typed by mistake');
  valueOf(await save([...(await storedReasons()), used, unused]));
  const { id: correctionId, version } = await addCorrection(db, article, reviewer.user, 'ship', 'ships');
  const decision = { id: newId(), correctionId, baseVersion: version, kind: 'reject' as const };
  const decisions = [
    { ...decision, reason: used.code, note: '', editedText: null, override: false, rivals: NO_CHOICE },
  ];
  expect(valueOf(await decide.run(editor, { decisions })).results).toMatchObject([{ outcome: 'saved' }]);

  const left = (await storedReasons()).filter(({ code }) => code !== used.code && code !== unused.code);
  valueOf(await save(left));
  const stored = await storedReasons();
  expect(stored).toContainEqual({ ...used, isActive: false });
  expect(stored.map(({ code }) => code)).not.toContain(unused.code);
  const desk = valueOf(await getDesk.run(reviewer, { articleId: article.id }));
  expect(desk.reasons).toContainEqual({ ...used, isActive: false });
});

test('what is wrong with reasons is told before anything is stored', async () => {
  const base = await storedReasons();
  expect(codeOf(await save([...base, own('  ')]))).toBe('reason_label');
  expect(codeOf(await save([...base, own('Two\nlines')]))).toBe('reason_label');
  expect(codeOf(await save([...base, own('Twice'), own('twice')]))).toBe('reason_label_taken');
  expect(codeOf(await save(base.map((one) => ({ ...one, isActive: false }))))).toBe('no_reason_left');
  const many = Array.from({ length: 25 }, (_, index) => own(`Reason ${index}`));
  expect(codeOf(await save([...base, ...many]))).toBe('too_many_reasons');
  expect(await storedReasons()).toEqual(base);
});
