import type { ArticleInfo } from '../article/article';
import type { Side } from '../article/block';
import type { CodedText } from '../article/inline-code';
import type { SpanRating, UnitNote, UnitRating } from '../article/unit';
import type { Span } from '../text/span';
import type { ChangeSet } from '../text/change-set';
import type { Likelihood } from './format';
import type { ItsType } from '../annotation/its-types';
import type { TableColumns } from './bilingual-table';
import type { Parsed } from './parsed';
import type { TableOptions } from './parse-table';

export type { UnitNote };

/** A quality issue that a file has (ITS 2.0 and what resembles it). Spans are half-open, in UTF-16 code units of the unit's text. */
export interface UnitIssue {
  readonly side: Side;
  /** Null: the whole of the side. */
  readonly span: Span | null;
  /** As the file names them; '' where it does not. */
  readonly category: string;
  readonly severity: string;
  readonly comment: string;
  readonly correction: string | null;
  /** MQM id, where the file has one; '' otherwise. */
  readonly mqmId: string;
  /** The type of ITS that its typology has for it; left out, or null, where the category tells. */
  readonly itsType?: ItsType | null;
  /** Address of the model that the issue is of, where the file says. */
  readonly profileRef?: string;
  /** Of one that goes over several units: what each of its parts has in common, within the file. */
  readonly part?: string;
}

/** What becomes one segment: a source with its translation. */
export interface BitextUnit {
  /** Names the unit within its file: the same each time that the file is read. */
  readonly key: string;
  readonly source: CodedText;
  /** Null where the file has no translation of it; it may also be empty. */
  readonly target: CodedText | null;
  /** Not to be changed (`translate="no"`, a locked or final unit of somebody else's). */
  readonly isLocked: boolean;
  /** As the file names it; '' where it does not. */
  readonly state: string;
  readonly notes: readonly UnitNote[];
  readonly issues: readonly UnitIssue[];
  /** How good the file says it is; left out where it does not. */
  readonly rating?: UnitRating;
  /** How good it says some of its words are; left out where it does not. */
  readonly spanRatings?: readonly SpanRating[];
  /** Of a file of ours: the translation as it was before it was corrected, where it is to be told. */
  readonly mt?: CodedText;
}

/** A file of sources with their translations. */
export interface Bitext {
  /** BCP 47, canonical, as declared; null where the file does not say. */
  readonly sourceLang: string | null;
  readonly targetLang: string | null;
  readonly info: Partial<Pick<ArticleInfo, 'title' | 'mtSystem'>>;
  readonly units: readonly BitextUnit[];
  /** Of a table: what its columns are called or begin with, and which two were taken. */
  readonly columns?: TableColumns;
}

/** As many units as the largest memories have; what is larger is split. */
export const MAX_UNITS = 500_000;

/**
 * What a person says of a file that can be read in more than one way. It has to be remembered with the file: what is written back is
 * written as it was read.
 */
export interface BitextOptions {
  /** Of a table. */
  readonly columns?: TableOptions;
  /** BCP 47, of a file with more than two languages. */
  readonly sourceLang?: string;
  readonly targetLang?: string;
}

/** What a unit can have besides its two texts; and that it may have a source alone. */
export type UnitPart = 'untranslated' | 'codes' | 'notes' | 'states' | 'locks' | 'issues' | 'ratings';

/** What is written into a unit. What is left out stays as it is in the file. */
export interface UnitEdit {
  /** Over the text of the unit's target, which must be there (`target` not null) unless the changes are one insertion. */
  readonly changes: ChangeSet;
  /** The unit has been looked at and decided: its state says so in the file's own terms. */
  readonly isReviewed?: boolean;
  /** Take the place of all issues that were read of the unit; spans are counted in the text after the changes. */
  readonly issues?: readonly UnitIssue[];
  /** Beside those that the unit has; one of the same words and category takes the place of it. Spans as of `issues`, which it goes without. */
  readonly addedIssues?: readonly UnitIssue[];
  /** How good the unit is: takes the place of what the same model (`profileRef`) said of its translation, and goes before what others did. */
  readonly rating?: UnitRating;
  /** How good some of its words are: take the place of what their model said of the same side. Spans as of `issues`. */
  readonly spanRatings?: readonly SpanRating[];
}

/** Edits by the key of their unit. */
export type BitextEdits = ReadonlyMap<string, UnitEdit>;

interface BitextDescription {
  readonly kind: 'bitext';
  readonly id: string;
  /** Lower case, without the dot; the first one is for files that we write. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** What a file of ours holds of a unit besides its two texts; none where it is left out. */
  readonly keeps?: readonly UnitPart[];
}

/**
 * A bilingual format whose files are text. `write` gives the text back as it was, but for what the edits change: without any it is the
 * same string. Reading is in steps, so that a server can do other work in between; so is writing.
 */
export interface TextBitextFormat extends BitextDescription {
  readonly content: 'text';
  /** Looks at the beginning of a text only. */
  readonly detect: (sample: string) => Likelihood;
  readonly read: (text: string, options?: BitextOptions) => Generator<void, Parsed<Bitext>>;
  readonly write: (text: string, edits: BitextEdits, options?: BitextOptions) => Generator<void, string>;
  /** A new file, for an article that came from elsewhere. In chunks. Left out where none can be made. */
  readonly create?: (bitext: Bitext) => Generator<string>;
}

/** The same for files that are packed (XLSX). Without edits `write` returns the bytes it was given. */
export interface BinaryBitextFormat extends BitextDescription {
  readonly content: 'bytes';
  readonly detect: (bytes: Uint8Array) => Likelihood;
  readonly read: (bytes: Uint8Array, options?: BitextOptions) => Generator<void, Parsed<Bitext>>;
  readonly write: (
    bytes: Uint8Array,
    edits: BitextEdits,
    options?: BitextOptions,
  ) => Generator<void, Uint8Array>;
  readonly create?: (bitext: Bitext) => Generator<void, Uint8Array>;
}

export type BitextFormat = TextBitextFormat | BinaryBitextFormat;
