import type { Severity } from '@/domain/annotation/severity';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import type { CommandId } from '../keys/command-list';
import { isOffered } from '../keys/offered';
import type { DeskSession } from '../session/desk-session';
import {
  giveSentence,
  joinSentenceToPrevious,
  mergeWithNext,
  realign,
  splitHere,
  splitSentenceHere,
  togglePin,
} from './align';
import { beginCorrection, beginEditing, checkAndGoOn, uncheck } from './correct';
import { askModel } from './ask-model';
import { approve, beginRejection } from './decide';
import { switchView, toggleInspector, togglePreview } from './desk';
import { beginWhole, chooseSeverity, moveEnds, withdraw } from './mark';
import { chooseMissing } from './mark-esa';
import { showFindings } from './findings';
import {
  extend,
  goToNextOpen,
  goToNextUncertain,
  goToOtherSide,
  leave,
  moveByMark,
  moveBySegment,
  moveByWord,
} from './move';
import { placeAgain } from './place';
import type { Step } from '../selection/word-moves';
import { addOtherSide, removeSide } from './sides';
import { beginScore, takeScoreBack } from './score';
import { discuss, toggleThreads } from './talk';
import { beginTerm } from '../terms/begin-term';
import { beginName, moveByMention, showNames } from './names';
import { beginEverywhere, beginReplace } from './occurrences';
import {
  acceptFinding,
  acceptWithOwn,
  chosenFinding,
  dismissChosen,
  dismissFinding,
  moveByFinding,
  moveFound,
} from './triage';

/** A key that answers the finding, where one is chosen. */
function answering(
  answer: (desk: DeskSession, finding: WaitingFinding) => void,
  otherwise: (desk: DeskSession) => void,
): (desk: DeskSession) => void {
  return (desk) => {
    const finding = chosenFinding(desk);
    if (finding === null) otherwise(desk);
    else answer(desk, finding);
  };
}

const dismissHere = (desk: DeskSession, finding: WaitingFinding): void =>
  dismissFinding(desk, finding, 'place');

/** In ESA a severity is all that there is to say of an error: it accepts what is proposed. */
const judging =
  (severity: Severity): ((desk: DeskSession) => void) =>
  (desk) => {
    const finding = desk.isEsa ? chosenFinding(desk) : null;
    if (finding === null) chooseSeverity(desk, severity);
    else acceptFinding(desk, finding, { severity });
  };

/** The end of a mark or a selection; one that is only proposed becomes a mark by it. */
const moving = (which: 'start' | 'end', step: Step, isForward: boolean): ((desk: DeskSession) => void) =>
  answering(
    (desk, finding) => moveFound(desk, finding, which, step, isForward),
    (desk) => moveEnds(desk, which, step, isForward),
  );

const RUN: Readonly<Record<CommandId, (desk: DeskSession) => void>> = {
  nextSegment: (desk) => moveBySegment(desk, 1),
  previousSegment: (desk) => moveBySegment(desk, -1),
  nextWord: (desk) => moveByWord(desk, true),
  previousWord: (desk) => moveByWord(desk, false),
  nextMark: (desk) => moveByMark(desk, 1),
  previousMark: (desk) => moveByMark(desk, -1),
  nextOpen: goToNextOpen,
  otherSide: goToOtherSide,
  extendWordForward: (desk) => extend(desk, 'word', true),
  extendWordBack: (desk) => extend(desk, 'word', false),
  extendCharacterForward: (desk) => extend(desk, 'grapheme', true),
  extendCharacterBack: (desk) => extend(desk, 'grapheme', false),
  severityNeutral: judging('neutral'),
  severityMinor: judging('minor'),
  severityMajor: judging('major'),
  severityCritical: judging('critical'),
  markSegment: (desk) => beginWhole(desk, 'segment'),
  chooseMissing: (desk) => chooseMissing(desk, desk.store.cursor.segment),
  markArticle: (desk) => beginWhole(desk, 'article'),
  addOtherSide,
  removeSource: (desk) => removeSide(desk, 'source'),
  removeTarget: (desk) => removeSide(desk, 'target'),
  withdraw: answering(dismissHere, withdraw),
  inspect: answering(acceptFinding, toggleInspector),
  discuss,
  startEarlier: moving('start', 'grapheme', false),
  startLater: moving('start', 'grapheme', true),
  endEarlier: moving('end', 'grapheme', false),
  endLater: moving('end', 'grapheme', true),
  startEarlierByWord: moving('start', 'word', false),
  startLaterByWord: moving('start', 'word', true),
  endEarlierByWord: moving('end', 'word', false),
  endLaterByWord: moving('end', 'word', true),
  correct: answering(acceptWithOwn, beginCorrection),
  editSegment: beginEditing,
  placeAgain,
  correctEverywhere: beginEverywhere,
  findReplace: beginReplace,
  addTerm: beginTerm,
  addName: beginName,
  showNames,
  nextMention: (desk) => moveByMention(desk, 1),
  previousMention: (desk) => moveByMention(desk, -1),
  check: (desk) => (desk.isEsa ? beginScore(desk) : checkAndGoOn(desk)),
  uncheck: (desk) => (desk.isEsa ? takeScoreBack(desk) : uncheck(desk)),
  undo: (desk) => desk.undo(),
  redo: (desk) => desk.redo(),
  nextFinding: (desk) => moveByFinding(desk, 1),
  previousFinding: (desk) => moveByFinding(desk, -1),
  dismissLike: (desk) => dismissChosen(desk, 'article'),
  dismissEverywhere: (desk) => dismissChosen(desk, 'project'),
  showFindings,
  askModel,
  approve: answering(acceptFinding, approve),
  reject: answering(dismissHere, beginRejection),
  mergeNext: mergeWithNext,
  splitHere,
  giveFirst: (desk) => giveSentence(desk, 'previous'),
  giveLast: (desk) => giveSentence(desk, 'next'),
  splitSentence: splitSentenceHere,
  joinSentence: joinSentenceToPrevious,
  pin: togglePin,
  realign: (desk) => void realign(desk),
  nextUncertain: goToNextUncertain,
  switchView,
  togglePreview,
  showBlockers: (desk) => desk.isBlockersOpen.set(!desk.isBlockersOpen.get()),
  showThreads: toggleThreads,
  palette: (desk) => desk.dialog.set('palette'),
  help: (desk) => desk.dialog.set('help'),
  leave,
};

export function runCommand(desk: DeskSession, command: CommandId): void {
  if (isOffered(desk.store.view.protocol, command)) RUN[command](desk);
  else desk.refuse('notInEsa');
}
