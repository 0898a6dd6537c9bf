import type { UnitIssue, UnitNote } from '../bitext';
import type { XmlNode } from '../xml/xml-tree';
import type { Content } from './content';

/** What the elements around a unit say of it. */
export interface Surroundings {
  /** The path of the file's element, as fragment identifiers write it. */
  readonly path: string;
  readonly isTranslated: boolean;
  readonly keepsSpaces: boolean;
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
  /** `segment`, or `trans-unit`. */
  readonly node: XmlNode;
}

/** A unit as the file has it: `unit`, or `trans-unit`. */
export interface XliffUnit {
  readonly node: XmlNode;
  readonly segments: readonly XliffSegment[];
}

/** How one of the families is read: a unit of the document, of which an element with that name is the root. */
export type ReadUnit = (document: string, node: XmlNode, around: Surroundings) => XliffUnit;
