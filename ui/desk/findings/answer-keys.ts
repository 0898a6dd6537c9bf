import { acceptFindings, dismissFindings } from '../commands/findings';
import { NAME_CHECKS, showNames } from '../commands/names';
import { acceptFinding, acceptWithOwn, dismissFinding } from '../commands/triage';
import type { CommandId } from '../keys/command-list';
import { isOffered } from '../keys/offered';
import type { Stroke } from '../keys/stroke';
import type { DeskSession } from '../session/desk-session';
import type { Waiting } from './list-waiting';

type Answers = Partial<Record<CommandId, () => void>>;

/** What a key answers in the list: the same keys as in the text, whoever has changed them. Null for any other key. */
export function answerOfStroke(desk: DeskSession, stroke: Stroke, item: Waiting | null): (() => void) | null {
  if (stroke === 'Mod+Enter') {
    const like = desk.findings.get().findings;
    return like.length === 0 ? null : () => void acceptFindings(desk, like);
  }
  if (item === null) return null;
  const command = desk.keymap.get().commandOf(stroke, desk.direction);
  if (command !== null && !isOffered(desk.store.view.protocol, command)) return null;
  return (command && answersOf(desk, item)[command]) ?? null;
}

function answersOf(desk: DeskSession, item: Waiting): Answers {
  if (item.kind === 'like') {
    const accept = () => void acceptFindings(desk, [item.finding]);
    const dismiss = () => void dismissFindings(desk, [item.finding]);
    return { approve: accept, inspect: accept, reject: dismiss, withdraw: dismiss };
  }
  const { finding } = item;
  const names = NAME_CHECKS.has(finding.check) && { showNames: () => showNames(desk) };
  const accept = () => acceptFinding(desk, finding);
  const dismiss = () => dismissFinding(desk, finding, 'place');
  return {
    approve: accept,
    inspect: accept,
    correct: () => acceptWithOwn(desk, finding),
    reject: dismiss,
    withdraw: dismiss,
    ...(desk.isEsa && {
      severityMinor: () => acceptFinding(desk, finding, { severity: 'minor' }),
      severityMajor: () => acceptFinding(desk, finding, { severity: 'major' }),
    }),
    dismissLike: () => dismissFinding(desk, finding, 'article'),
    dismissEverywhere: () => dismissFinding(desk, finding, 'project'),
    ...names,
  };
}
