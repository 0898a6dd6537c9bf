import type { WaitingFinding } from '@/domain/triage/join-twins';
import type { CommandId } from '../keys/command-list';
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
import { addOtherSide, removeSide } from './sides';
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
  severityNeutral: (desk) => chooseSeverity(desk, 'neutral'),
  severityMinor: (desk) => chooseSeverity(desk, 'minor'),
  severityMajor: (desk) => chooseSeverity(desk, 'major'),
  severityCritical: (desk) => chooseSeverity(desk, 'critical'),
  markSegment: (desk) => beginWhole(desk, 'segment'),
  markArticle: (desk) => beginWhole(desk, 'article'),
  addOtherSide,
  removeSource: (desk) => removeSide(desk, 'source'),
  removeTarget: (desk) => removeSide(desk, 'target'),
  withdraw: answering(dismissHere, withdraw),
  inspect: answering(acceptFinding, toggleInspector),
  discuss,
  startEarlier: (desk) => moveEnds(desk, 'start', 'grapheme', false),
  startLater: (desk) => moveEnds(desk, 'start', 'grapheme', true),
  endEarlier: (desk) => moveEnds(desk, 'end', 'grapheme', false),
  endLater: (desk) => moveEnds(desk, 'end', 'grapheme', true),
  startEarlierByWord: (desk) => moveEnds(desk, 'start', 'word', false),
  startLaterByWord: (desk) => moveEnds(desk, 'start', 'word', true),
  endEarlierByWord: (desk) => moveEnds(desk, 'end', 'word', false),
  endLaterByWord: (desk) => moveEnds(desk, 'end', 'word', true),
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
  check: checkAndGoOn,
  uncheck,
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
  RUN[command](desk);
}
