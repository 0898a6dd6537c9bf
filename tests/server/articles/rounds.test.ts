import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import type { VerdictKind } from '@/domain/correction/correction-life-cycle';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { answerDecision } from '@/server/services/answer-decision';
import { decide } from '@/server/services/decide';
import { getDesk } from '@/server/services/get-desk';
import { saveCorrection } from '@/server/services/save-correction';
import { undoDecision } from '@/server/services/undo-decision';
import { updateProject } from '@/server/services/update-project';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addArticle, addCorrection } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

async function propose() {
  const { db, projectId, reviewer } = world();
  return addCorrection(db, await addArticle(db, projectId), reviewer.user, 'open', 'opens');
}

async function judge({ id, version }: Correction, kind: VerdictKind) {
  const reason = kind === 'approve' ? null : 'unclear';
  const request = { id: newId(), correctionId: id, baseVersion: version, kind, reason } as const;
  const decisions = [{ ...request, note: 'Hm.', editedText: null, override: false, rivals: NO_CHOICE }];
  const [result] = valueOf(await decide.run(world().editor, { decisions })).results;
  if (!result) throw new Error('There is no result');
  return result;
}

const answerTo = (correction: Correction, note: string, replacement: string | null = null) => ({
  id: newId(),
  articleId: correction.articleId,
  correctionId: correction.id,
  baseVersion: correction.version,
  note,
  replacement,
});

async function answer(input: ReturnType<typeof answerTo>, by = world().reviewer) {
  const [result] = valueOf(await answerDecision.run(by, input)).results;
  if (!result) throw new Error('There is no result');
  return result;
}

const resend = (correction: Correction, state: 'proposed' | 'withdrawn', replacement: string) => ({
  id: correction.id,
  articleId: correction.articleId,
  baseVersion: correction.version,
  errorId: null,
  anchor: correction.anchor,
  replacement,
  state,
});

describe('an answer', () => {
  test('to a rejection makes it a proposal again, stands beside the decisions, and tells who decided', async () => {
    const { correction: rejected } = await judge(await propose(), 'reject');
    const result = await answer(answerTo(rejected, ' It is an error: see the source. ', 'has opened'));
    expect(result).toMatchObject({
      outcome: 'saved',
      correction: { state: 'proposed', replacement: 'has opened', round: 1, version: 3 },
      decision: { kind: 'answer', note: 'It is an error: see the source.', editedText: 'has opened' },
    });
    const told = await world().db.notification.findMany({ where: { subjectId: rejected.id } });
    expect(told.map(({ userId, kind }) => ({ userId, kind }))).toContainEqual({
      userId: world().editor.user.id,
      kind: 'answered',
    });
    const desk = valueOf(await getDesk.run(world().editor, { articleId: rejected.articleId }));
    expect(desk.exchanges.map(({ kind }) => kind)).toEqual(['reject', 'answer']);
  });

  test('asked for twice is given once', async () => {
    const { correction } = await judge(await propose(), 'reject');
    const input = answerTo(correction, 'Please look again.');
    const first = await answer(input);
    expect(await answer(input)).toMatchObject({ outcome: 'saved', decision: first.decision });
    expect(await world().db.decision.count({ where: { correctionId: correction.id } })).toBe(2);
  });

  test('to what has changed meanwhile is refused with what stands', async () => {
    const { correction, decision } = await judge(await propose(), 'reject');
    const late = answerTo(correction, 'Please look again.');
    const undo = { id: newId(), decisionId: decision?.id ?? '', baseVersion: correction.version };
    valueOf(await undoDecision.run(world().editor, undo));
    expect(await answer(late)).toMatchObject({
      outcome: 'stale',
      correction: { state: 'proposed', round: 0 },
    });
  });

  test('says something, and is the proposer’s', async () => {
    const { correction } = await judge(await propose(), 'reject');
    expect(await answer(answerTo(correction, ' '))).toMatchObject({ code: 'answer_empty' });
    expect(await answer(answerTo(correction, ' ', 'opens'))).toMatchObject({ code: 'answer_empty' });
    const input = answerTo(correction, 'I think so too.');
    expect(codeOf(await answerDecision.run(world().colleague, input))).toBe('forbidden');
  });

  test('is not given twice: after the last round the editor settles it', async () => {
    const { correction: rejected } = await judge(await propose(), 'reject');
    const { correction: answered } = await answer(answerTo(rejected, 'Please look again.'));
    const { correction: settled } = await judge(answered, 'reject');
    expect(await answer(answerTo(settled, 'And once more.'))).toMatchObject({
      outcome: 'refused',
      code: 'rounds_over',
      correction: { state: 'rejected', round: 1 },
    });
  });

  test('is given as often as the project says', async () => {
    const { admin, projectId } = world();
    const settings = { projectId, name: 'The desk', fourEyes: 'enforced' as const };
    valueOf(await updateProject.run(admin, { ...settings, rounds: 0 }));
    const { correction } = await judge(await propose(), 'reject');
    expect(await answer(answerTo(correction, 'Please.'))).toMatchObject({ code: 'rounds_over' });
    valueOf(await updateProject.run(admin, { ...settings, rounds: 1 }));
    expect(await answer(answerTo(correction, 'Please.'))).toMatchObject({ outcome: 'saved' });
  });
});

describe('a new text for what was sent back', () => {
  test('is an answer: it takes a round and stands among the decisions', async () => {
    const { correction } = await judge(await propose(), 'request_changes');
    const input = resend(correction, 'proposed', 'has opened');
    const saved = valueOf(await saveCorrection.run(world().reviewer, input));
    expect(saved).toMatchObject({ outcome: 'saved', current: { state: 'proposed', round: 1, version: 3 } });
    // The answer may have been lost on its way: asking again changes nothing.
    expect(valueOf(await saveCorrection.run(world().reviewer, input))).toEqual(saved);
    const kinds = await world().db.decision.findMany({
      where: { correctionId: correction.id },
      orderBy: { version: 'asc' },
      select: { kind: true, editedText: true },
    });
    expect(kinds).toEqual([
      { kind: 'request_changes', editedText: null },
      { kind: 'answer', editedText: 'has opened' },
    ]);
  });

  test('takes a round also when it was withdrawn in between', async () => {
    const { correction } = await judge(await propose(), 'request_changes');
    const { reviewer } = world();
    const { current: gone } = valueOf(
      await saveCorrection.run(reviewer, resend(correction, 'withdrawn', 'opens')),
    );
    expect(gone).toMatchObject({ state: 'withdrawn', round: 0 });
    const back = valueOf(await saveCorrection.run(reviewer, resend(gone, 'proposed', 'has opened')));
    expect(back.current).toMatchObject({ state: 'proposed', round: 1 });
  });

  test('comes too late when no round is left; withdrawing is always possible', async () => {
    const { db, reviewer } = world();
    const { correction } = await judge(await propose(), 'request_changes');
    await db.correction.update({ where: { id: correction.id }, data: { round: 1 } });
    const late = await saveCorrection.run(reviewer, resend(correction, 'proposed', 'has opened'));
    expect(codeOf(late)).toBe('rounds_over');
    expect(
      valueOf(await saveCorrection.run(reviewer, resend(correction, 'withdrawn', 'opens'))),
    ).toMatchObject({ outcome: 'saved', current: { state: 'withdrawn' } });
  });
});
