import type { ErrorMark } from '../annotation/error';
import type { Typology } from '../annotation/typology';
import type { ArticleInfo } from '../article/article';
import type { Block } from '../article/block';
import type { Segment } from '../article/segment';
import type { ArticleUnit } from '../article/unit';
import type { Correction } from '../correction/correction';
import type { Decision } from '../correction/decision';
import type { Assignment } from './assignment';
import type { Sight } from './blindness';
import type { LastExport } from './export-record';
import type { FourEyesPolicy } from './four-eyes';
import type { CampaignProtocol } from './campaign/campaign';
import type { Reason } from './reason';
import type { ArticleState, CheckedSentence, Review } from './review';
import type { Actor } from './role';
import type { ScoreRecord } from './segment-score';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What the actor was asked for. */
export interface DeskAssignment extends Pick<Assignment, 'state' | 'dueOn' | 'note'> {
  /** Where it was returned: ids of the actor's own errors and corrections whose discussion is not resolved. */
  readonly openThreads: readonly string[];
}

/** Everything the review desk shows of one article: what a service loads, what the desk is given. */
export interface DeskView {
  readonly articleId: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly info: ArticleInfo;
  readonly state: ArticleState;
  /** `own`: under blind review, what others did is not here. */
  readonly sight: Sight;
  /** Rises by one with each change of the segments; an alignment edit names the one it was based on. */
  readonly alignmentVersion: number;
  /** As long as it is the same there is nothing new to load. */
  readonly stamp: string;
  /** How it is rated. */
  readonly protocol: CampaignProtocol;
  readonly fourEyes: FourEyesPolicy;
  /** How often a proposer may answer a refusal. */
  readonly rounds: number;
  /** What new errors are marked with: the reference of the project's typology, or of ESA's. */
  readonly typology: string;
  /** Typologies of the project's own that it or an error above refers to; the built-in ones everybody knows. */
  readonly ownTypologies: readonly Typology[];
  /** For refusing and for sending back: those of the project, also those no longer offered. */
  readonly reasons: readonly Reason[];
  readonly actor: Actor;
  /** Both sides, in order: all source blocks, then all target blocks. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** What the file they came from says of some of them; sent with the blocks, and left out where it says nothing. */
  readonly units?: readonly ArticleUnit[];
  /** Whether that file was kept. */
  readonly hasFile: boolean;
  /** Withdrawn ones are left out. */
  readonly errors: readonly ErrorMark[];
  readonly corrections: readonly Correction[];
  /** The standing decision of each decided correction, with its reason; earlier ones are history. */
  readonly decisions: readonly Decision[];
  /** What was said about those that were answered, decisions and answers, of each correction oldest first: see `exchangeOf`. */
  readonly exchanges: readonly Decision[];
  /** Null where nobody asked the actor. */
  readonly assignment: DeskAssignment | null;
  /** Null where nothing of it was ever exported. */
  readonly lastExport: LastExport | null;
  /** The actor's own review, once begun. */
  readonly review: Review | null;
  /** What the actor has checked. */
  readonly checked: readonly CheckedSentence[];
  /** What the actor has scored. */
  readonly scores: readonly ScoreRecord[];
  /** Everyone named by an id above. */
  readonly people: readonly Person[];
}
