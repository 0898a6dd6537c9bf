import type { CampaignProtocol } from '@/domain/review/campaign/campaign';
import type { CommandId } from './command-list';

/** What makes no rating: categories, wholes, corrections, and what the project knows of words. A score is of the segments that everybody has. */
const NOT_IN_ESA: ReadonlySet<CommandId> = new Set<CommandId>([
  'severityNeutral',
  'severityCritical',
  'markSegment',
  'markArticle',
  'correct',
  'editSegment',
  'placeAgain',
  'correctEverywhere',
  'findReplace',
  'addTerm',
  'addName',
  'showNames',
  'nextMention',
  'previousMention',
  'dismissLike',
  'dismissEverywhere',
  'askModel',
  'mergeNext',
  'splitHere',
  'giveFirst',
  'giveLast',
  'splitSentence',
  'joinSentence',
  'pin',
  'realign',
]);

const ONLY_IN_ESA: ReadonlySet<CommandId> = new Set<CommandId>(['chooseMissing']);

/** Whether the desk has the command for an article that is rated in this way. */
export const isOffered = (protocol: CampaignProtocol, command: CommandId): boolean =>
  protocol === 'esa' ? !NOT_IN_ESA.has(command) : !ONLY_IN_ESA.has(command);

/** Commands that do something else in ESA, and are called otherwise. */
const OTHERWISE_IN_ESA = [
  'check',
  'uncheck',
  'severityMinor',
  'severityMajor',
  'nextOpen',
  'approve',
  'reject',
  'nextFinding',
  'previousFinding',
  'showFindings',
] as const satisfies readonly CommandId[];

/** Where the command's name stands, below `desk`. */
export function commandMessage(protocol: CampaignProtocol, command: CommandId) {
  const otherwise = protocol === 'esa' ? OTHERWISE_IN_ESA.find((one) => one === command) : undefined;
  return otherwise === undefined ? (`command.${command}` as const) : (`esa.command.${otherwise}` as const);
}
