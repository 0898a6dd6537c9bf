import type { Stroke } from './stroke';

/**
 * Every command of the desk, in the order of the cheat sheet, with the keys it is shipped with. Eight letters are
 * not here: T, A, L, S, O, U, D and C begin a category while text or a mark is chosen (see `category-typing`). No
 * command uses them, so that a letter means the same thing everywhere and the desk needs no modes.
 */
export const COMMANDS = [
  { id: 'nextSegment', group: 'move', keys: ['ArrowDown', 'Alt+ArrowDown', 'J'] },
  { id: 'previousSegment', group: 'move', keys: ['ArrowUp', 'Alt+ArrowUp', 'K'] },
  { id: 'nextWord', group: 'move', keys: ['ArrowForward'] },
  { id: 'previousWord', group: 'move', keys: ['ArrowBack'] },
  { id: 'nextMark', group: 'move', keys: ['N'] },
  { id: 'previousMark', group: 'move', keys: ['P'] },
  { id: 'nextOpen', group: 'move', keys: ['Mod+Shift+Enter', 'Q'] },
  { id: 'otherSide', group: 'move', keys: ['F6', 'Mod+ArrowForward', 'Mod+ArrowBack'] },
  { id: 'extendWordForward', group: 'select', keys: ['Shift+ArrowForward'] },
  { id: 'extendWordBack', group: 'select', keys: ['Shift+ArrowBack'] },
  { id: 'extendCharacterForward', group: 'select', keys: ['Alt+Shift+ArrowForward'] },
  { id: 'extendCharacterBack', group: 'select', keys: ['Alt+Shift+ArrowBack'] },
  { id: 'severityNeutral', group: 'mark', keys: ['1'] },
  { id: 'severityMinor', group: 'mark', keys: ['2'] },
  { id: 'severityMajor', group: 'mark', keys: ['3'] },
  { id: 'severityCritical', group: 'mark', keys: ['4'] },
  { id: 'markSegment', group: 'mark', keys: ['G'] },
  { id: 'markArticle', group: 'mark', keys: ['Shift+G'] },
  { id: 'chooseMissing', group: 'mark', keys: ['0'] },
  { id: 'addOtherSide', group: 'mark', keys: ['B'] },
  { id: 'removeSource', group: 'mark', keys: ['Shift+B'] },
  { id: 'removeTarget', group: 'mark', keys: ['Alt+Shift+B'] },
  { id: 'withdraw', group: 'mark', keys: ['Delete', 'Backspace'] },
  { id: 'inspect', group: 'mark', keys: ['Enter', 'I'] },
  { id: 'discuss', group: 'mark', keys: ['M'] },
  { id: 'startEarlier', group: 'ends', keys: ['['] },
  { id: 'startLater', group: 'ends', keys: ['Alt+['] },
  { id: 'endLater', group: 'ends', keys: [']'] },
  { id: 'endEarlier', group: 'ends', keys: ['Alt+]'] },
  { id: 'startEarlierByWord', group: 'ends', keys: ['Shift+['] },
  { id: 'startLaterByWord', group: 'ends', keys: ['Alt+Shift+['] },
  { id: 'endLaterByWord', group: 'ends', keys: ['Shift+]'] },
  { id: 'endEarlierByWord', group: 'ends', keys: ['Alt+Shift+]'] },
  { id: 'correct', group: 'correct', keys: ['R'] },
  { id: 'editSegment', group: 'correct', keys: ['E'] },
  { id: 'placeAgain', group: 'correct', keys: ['Shift+O'] },
  { id: 'correctEverywhere', group: 'correct', keys: ['Shift+E'] },
  { id: 'findReplace', group: 'correct', keys: ['Mod+Shift+F', 'H'] },
  { id: 'addTerm', group: 'correct', keys: ['Shift+K'] },
  { id: 'addName', group: 'correct', keys: ['Shift+L'] },
  { id: 'showNames', group: 'correct', keys: ['Shift+W'] },
  { id: 'nextMention', group: 'correct', keys: ['Alt+N'] },
  { id: 'previousMention', group: 'correct', keys: ['Alt+P'] },
  { id: 'check', group: 'correct', keys: ['Space', 'Mod+Enter'] },
  { id: 'uncheck', group: 'correct', keys: ['Shift+Space'] },
  { id: 'undo', group: 'correct', keys: ['Mod+Z'] },
  { id: 'redo', group: 'correct', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { id: 'nextFinding', group: 'findings', keys: ['Z'] },
  { id: 'previousFinding', group: 'findings', keys: ['Shift+Z'] },
  { id: 'dismissLike', group: 'findings', keys: ['Shift+X'] },
  { id: 'dismissEverywhere', group: 'findings', keys: ['Shift+A'] },
  { id: 'showFindings', group: 'findings', keys: ['Shift+F'] },
  { id: 'askModel', group: 'findings', keys: ['Shift+Q'] },
  { id: 'approve', group: 'decide', keys: ['Y'] },
  { id: 'reject', group: 'decide', keys: ['X'] },
  { id: 'mergeNext', group: 'align', keys: ['Shift+M'] },
  { id: 'splitHere', group: 'align', keys: ['Shift+S'] },
  { id: 'giveFirst', group: 'align', keys: ['Shift+U'] },
  { id: 'giveLast', group: 'align', keys: ['Shift+D'] },
  { id: 'splitSentence', group: 'align', keys: ['Shift+C'] },
  { id: 'joinSentence', group: 'align', keys: ['Shift+J'] },
  { id: 'pin', group: 'align', keys: ['Shift+P'] },
  { id: 'realign', group: 'align', keys: ['Shift+R'] },
  { id: 'nextUncertain', group: 'align', keys: ['Shift+N'] },
  { id: 'switchView', group: 'desk', keys: ['V'] },
  { id: 'togglePreview', group: 'desk', keys: ['W'] },
  { id: 'showBlockers', group: 'desk', keys: ['F'] },
  { id: 'showThreads', group: 'desk', keys: ['Shift+T'] },
  { id: 'palette', group: 'desk', keys: ['Mod+K'] },
  { id: 'help', group: 'desk', keys: ['?'] },
  { id: 'leave', group: 'desk', keys: ['Escape'] },
] as const satisfies readonly CommandEntry[];

interface CommandEntry {
  readonly id: string;
  readonly group: string;
  readonly keys: readonly Stroke[];
}

export type CommandId = (typeof COMMANDS)[number]['id'];
export type CommandGroup = (typeof COMMANDS)[number]['group'];

export const COMMAND_GROUPS: readonly CommandGroup[] = [...new Set(COMMANDS.map((command) => command.group))];

export function isCommandId(id: string): id is CommandId {
  return COMMANDS.some((command) => command.id === id);
}
