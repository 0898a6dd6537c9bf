import type { CorrectionScope } from '../correction/select-corrections';
import type { Person } from './desk-view';

/** What an article stands at: both only rise. */
export interface ArticleVersion {
  /** Of its last decision: the version of its text. */
  readonly sequence: number;
  readonly alignmentVersion: number;
}

/** That a file of an article was given out whole, and what the article stood at then. */
export interface ExportRecord extends ArticleVersion {
  readonly id: string;
  readonly articleId: string;
  /** Null where it went by itself. */
  readonly packId: string | null;
  /** A part of packs, or a format that is exported by itself. */
  readonly part: string;
  readonly scope: CorrectionScope | 'none';
  readonly sha256: string;
  readonly bytes: number;
  readonly byId: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The last time that anything of an article was given out. */
export interface LastExport {
  readonly sequence: number;
  readonly at: string;
  /** Whether the article still stands as it was given out. */
  readonly isCurrent: boolean;
}

export const isSameVersion = (one: ArticleVersion, other: ArticleVersion): boolean =>
  one.sequence === other.sequence && one.alignmentVersion === other.alignmentVersion;

/** What a list of articles can be asked for. */
export const EXPORT_STATES = ['never', 'current', 'changed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

export interface ListedExport extends ExportRecord {
  readonly by: Person;
  readonly isCurrent: boolean;
}
