import type { SpanRating, UnitRating } from '../../article/unit';
import type { UnitIssue, UnitNote } from '../bitext';
import type { XmlNode } from '../xml/xml-tree';
import type { Content } from './content';
import type { XliffFamily } from './version';

/** What the elements around a unit say of it. */
export interface Surroundings {
  /** The path of the file's element, as fragment identifiers write it. */
  readonly path: string;
  readonly isTranslated: boolean;
  readonly keepsSpaces: boolean;
  /** Whether the document can have any issues. */
  readonly hasIssues: boolean;
  readonly rating: UnitRating | null;
  /** Whether what is written of ITS has to say of which version it is: from XLIFF 2.1 on, where nothing around it does. */
  readonly lacksItsVersion: boolean;
}

/** A segment, and where in the file it stands. */
export interface XliffSegment {
  /** As XLIFF 2 writes fragment identifiers, so that it can be looked up by hand: `f=f1/u=u1/s1`. */
  readonly key: string;
  readonly source: Content;
  readonly target: Content | null;
  readonly isLocked: boolean;
  readonly state: string;
  readonly notes: readonly UnitNote[];
  readonly issues: readonly UnitIssue[];
  readonly rating: UnitRating | null;
  readonly spanRatings: readonly SpanRating[];
  /** `segment`, or `trans-unit`. */
  readonly node: XmlNode;
}

/** A unit as the file has it: `unit`, or `trans-unit`. */
export interface XliffUnit {
  readonly node: XmlNode;
  readonly segments: readonly XliffSegment[];
}

/** What a unit needs to be read without its document. */
export interface UnitContext {
  readonly family: XliffFamily;
  readonly around: Surroundings;
  /** What is declared around it: by the attribute (`xmlns:its`) the namespace. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Its place among the units of the document, from 1. */
  readonly number: number;
}

/** A unit, and where it was found. */
export interface FoundUnit extends XliffUnit, UnitContext {}
