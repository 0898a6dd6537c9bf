import { expect, test } from 'vitest';
import { answer, mayAnswer } from '@/ui/desk/commands/answer';
import { decisionOf } from '../../support/decision-of';
import { correction, deskView } from './support/article';
import { openDesk } from './support/session';

const rejected = { ...correction(), state: 'rejected' as const, version: 2 };
const decision = decisionOf('1', 'reject', { correctionId: rejected.id });

function openRejected(rounds = 1) {
  const session = openDesk(deskView({ corrections: [rejected], decisions: [decision], rounds }));
  return { ...session, shown: () => session.desk.store.findCorrection(rejected.id) };
}

test('an answer makes the correction a proposal at once, is sent, and stands after the decision', () => {
  const { desk, sent, shown } = openRejected();
  expect(mayAnswer(desk, rejected)).toBe(true);
  answer(desk, rejected, { note: 'See the source.', replacement: null });
  expect(shown()).toMatchObject({ state: 'proposed', round: 1 });
  expect(desk.store.listExchange(rejected.id).map(({ kind }) => kind)).toEqual(['reject', 'answer']);
  expect(desk.store.findDecision(rejected.id)).toBeNull();
  expect(sent).toMatchObject([
    {
      name: 'answerDecision',
      input: { correctionId: rejected.id, baseVersion: 2, note: 'See the source.' },
    },
  ]);
});

test('an answer cannot be undone, and does not come in the way of undoing what came before', () => {
  const { desk, shown } = openRejected();
  answer(desk, rejected, { note: 'See the source.', replacement: null });
  desk.undo();
  expect(shown()).toMatchObject({ state: 'proposed', round: 1 });
});

test('nobody answers where no round is left, or for somebody else', () => {
  const { desk } = openRejected(0);
  expect(mayAnswer(desk, rejected)).toBe(false);
  const other = openRejected();
  expect(mayAnswer(other.desk, { ...rejected, proposerId: 'somebody' })).toBe(false);
});
