import type { Correction } from '@/domain/correction/correction';
import type { Finding } from '@/domain/review/occurrence-view';
import { groupBy } from '@/domain/group-by';
import { answerOf, untilSaved } from '../groups/ask';
import type { Gesture } from '../history/history';
import type { DeskSession } from '../session/desk-session';
import { loadFindings } from './load-findings';
import { checkReview } from './may';
import { takeMarks, withdrawMembers } from './occurrences';
import { refuseFindings } from './triage';

/** The list of all that waits for an answer, with the keyboard in it. */
export function showFindings(desk: DeskSession): void {
  if (desk.findings.get().findings.length + desk.store.listWaitingFindings().length === 0) {
    refuseFindings(desk);
    return;
  }
  desk.inspector.set(null);
  desk.sidePanel.set('findings');
  desk.findingsCalled.set(desk.findingsCalled.get() + 1);
}

/** Proposes the correction that each of them is offered; all of them are one thing to undo. */
export async function acceptFindings(desk: DeskSession, findings: readonly Finding[]): Promise<void> {
  if (!checkReview(desk) || findings.length === 0) return;
  drop(desk, findings);
  let standing = await propose(desk, findings);
  if (standing === null) return;
  const gesture: Gesture = desk.remember('group', {
    kind: 'asked',
    // What was withdrawn is not offered again by itself, but may be looked for.
    back: () => withdrawAll(desk, standing ?? []),
    run: async () => {
      const again = await propose(desk, findings);
      if (again === null) return false;
      standing = again;
      tellAccepted(desk, again, gesture);
      return true;
    },
  });
  tellAccepted(desk, standing, gesture);
}

/** What became of them; null when it failed, and was told. */
async function propose(
  desk: DeskSession,
  findings: readonly Finding[],
): Promise<readonly Correction[] | null> {
  const wanted = findings.map(({ groupId, blockId, start, end, quote }) => ({
    ...{ groupId, blockId, start, end, quote },
    id: desk.newId(),
    errorId: desk.newId(),
  }));
  const answer = await answerOf(async () => {
    await untilSaved(desk.outbox);
    return desk.port.groups.acceptFindings({ articleId: desk.articleId, findings: wanted });
  });
  if (!answer.ok) {
    desk.tell({ kind: 'refused', failure: answer.error });
    void loadFindings(desk);
    return null;
  }
  const { corrections, errors, refused } = answer.value;
  takeMarks(desk, errors, corrections);
  const [first] = refused;
  if (corrections.length > 0 || first === undefined) return corrections;
  desk.tell({ kind: 'refused', failure: first });
  return null;
}

function tellAccepted(desk: DeskSession, corrections: readonly Correction[], gesture: Gesture): void {
  const undo = () => desk.takeBack(gesture);
  desk.tell({ kind: 'findingsAccepted', count: corrections.length, undo });
}

async function withdrawAll(desk: DeskSession, corrections: readonly Correction[]): Promise<boolean> {
  for (const [groupId, own] of groupBy(corrections, (one) => one.groupId)) {
    const ids = own.map(({ id }) => id);
    if (groupId !== null && !(await withdrawMembers(desk, groupId, ids))) return false;
  }
  return true;
}

/** Says that the correction does not belong there: it is not offered again. All of them are one thing to undo. */
export async function dismissFindings(desk: DeskSession, findings: readonly Finding[]): Promise<void> {
  if (!checkReview(desk) || findings.length === 0) return;
  const places = findings.map(({ groupId, blockId, start }) => ({ groupId, blockId, start }));
  drop(desk, findings);
  const say = async (dismissed: boolean): Promise<boolean> => {
    const { articleId } = desk;
    const answer = await answerOf(() =>
      desk.port.groups.dismissFindings({ articleId, findings: places, dismissed }),
    );
    if (!answer.ok) desk.tell({ kind: 'refused', failure: answer.error });
    if (!answer.ok || !dismissed) await loadFindings(desk);
    return answer.ok;
  };
  const tellDismissed = (): void => {
    const undo = () => desk.takeBack(gesture);
    desk.tell({ kind: 'findingsDismissed', count: findings.length, undo });
  };
  if (!(await say(true))) return;
  const gesture: Gesture = desk.remember('dismiss', {
    kind: 'asked',
    back: () => say(false),
    run: async () => {
      drop(desk, findings);
      const isDone = await say(true);
      if (isDone) tellDismissed();
      return isDone;
    },
  });
  tellDismissed();
}

function drop(desk: DeskSession, answered: readonly Finding[]): void {
  const { findings, isCut } = desk.findings.get();
  // Loaded anew, they are the same places and other objects.
  const keyOf = ({ groupId, blockId, start }: Finding): string => `${groupId} ${blockId} ${start}`;
  const gone = new Set(answered.map(keyOf));
  const left = findings.filter((finding) => !gone.has(keyOf(finding)));
  desk.findings.set({ findings: left, isCut });
  if (left.length === 0 && isCut) void loadFindings(desk);
}
