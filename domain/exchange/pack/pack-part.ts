import type { ArticleInfo } from '../../article/article';
import type { ReasonCode } from '../../correction/decision';
import type { CorrectionScope } from '../../correction/select-corrections';
import type { SegmentProgress } from '../../review/desk-progress';
import type { Reason } from '../../review/reason';
import type { ArticleState, Review } from '../../review/review';
import type { Result } from '../../result';
import type { ExportArticle } from '../export-model';
import type { KeptFile } from '../kept-file';
import type { ReportWords } from '../report/report-words';
import type { OriginalFailure } from '../write-original';
import type { PackChoice } from './pack-choice';
import type { PackPartId } from './part-ids';

/** Who said, for a project, that models may be trained with what comes out of it. */
export interface TrainingConsent {
  /** Name; '' where they are gone. */
  readonly by: string;
  readonly byId: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What is known of an article before its text is loaded: whether it can have a part depends on nothing else. */
export interface PackFacts {
  readonly articleId: string;
  readonly info: ArticleInfo;
  readonly state: ArticleState;
  /** Of its last decision: the version of its text. */
  readonly sequence: number;
  readonly alignmentVersion: number;
  /** Whether the file that it came from is kept. */
  readonly hasKept: boolean;
  readonly project: {
    readonly id: string;
    readonly name: string;
    /** SPDX id or words; '' where the project has not said. */
    readonly licence: string;
    readonly consent: TrainingConsent | null;
  };
}

export interface PackReview {
  readonly reviewerId: string;
  readonly reviewer: string;
  readonly state: Review['state'];
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

/** An article with all that a part can say of it. */
export interface PackMaterial {
  readonly facts: PackFacts;
  /** With the corrections of the part's scope in its text. */
  readonly article: ExportArticle;
  /** The file that it came from; null where none is kept, or the part does not need it. */
  readonly kept: KeptFile | null;
  readonly reviews: readonly PackReview[];
  /** One for each segment: what anybody did about it. */
  readonly progress: readonly SegmentProgress[];
  readonly reasons: readonly Reason[];
  readonly preferences: ReadonlySet<ReasonCode>;
}

/** What is the same for all articles of a pack. */
export interface PackSetting {
  readonly choice: PackChoice;
  readonly words: ReportWords;
  /** ISO 8601: when the pack is made. */
  readonly at: string;
  /** The same for the same person in all packs of a project, and no name. */
  readonly pseudonymOf: (projectId: string, personId: string) => string;
}

/** What a file is, for who reads the manifest. */
export interface PartFormat {
  readonly id: string;
  readonly version: string;
  readonly extension: string;
  readonly mediaType: string;
}

/** Why an article cannot have a part, as far as it is known before anything is made: `pack.obstacle.<code>` in `messages`. */
export type ForeseenRefusal = 'no_consent' | 'original_not_kept';

/** Why it cannot, or could not: `pack.refusal.<code>`. */
export type PackRefusal = ForeseenRefusal | OriginalFailure;

/** One kind of file that a pack can hold of an article. */
export type PackPart = StreamedPart | MadePart;

interface PartDescription {
  readonly id: PackPartId;
  /** Stands in the file's name. */
  readonly suffix: string;
  /** `none`: no correction is in its text. */
  readonly scope: CorrectionScope | 'none';
  /** Whether the approved text goes out with it, so that an approved article counts as exported. */
  readonly delivers: boolean;
  /** Whether it is made of the file that the article came from. */
  readonly needsKept?: boolean;
  readonly format: (material: PackMaterial, choice: PackChoice) => PartFormat;
  /** Null: it can have it. */
  readonly refuse?: (facts: PackFacts) => ForeseenRefusal | null;
}

/** One that is written as it is read. */
export interface StreamedPart extends PartDescription {
  readonly write: (material: PackMaterial, setting: PackSetting) => PartChunks;
}

/** One that is made whole, in steps, because it is not known before whether it can be. */
export interface MadePart extends PartDescription {
  readonly make: (material: PackMaterial) => Generator<void, Result<Uint8Array, PackRefusal>>;
}

/** Text is UTF-8. In chunks: memory stays bounded. */
export type PartChunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
