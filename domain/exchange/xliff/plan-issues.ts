import type { UnitIssue } from '../bitext';
import { lqiAttributes } from '../its/lqi';
import { issueCategory } from '../its/issue-category';
import type { XliffSegment } from './unit';
import type { XliffFamily } from './version';

/** All issues that a segment is to have, or what comes to those it has. */
export type IssueEdit = readonly UnitIssue[] | { readonly added: readonly UnitIssue[] };

/** What is written into a segment, and whether what it says of issues is taken out before. */
export interface IssuePlan {
  readonly clears: boolean;
  readonly issues: readonly UnitIssue[];
}

/**
 * What is added leaves the marks that are there as they are, unless it is about the same words as one of them, or the list of the
 * whole element would have to be shared: then all are written anew.
 */
export function planIssues(segment: XliffSegment, edit: IssueEdit, family: XliffFamily): IssuePlan {
  if (!('added' in edit)) return { clears: true, issues: edit };
  const { added } = edit;
  const there = segment.issues;
  const contents = segment.target === null ? [segment.source] : [segment.source, segment.target];
  const hasList = family === 1 && contents.some(({ node }) => lqiAttributes(node).its.size > 0);
  const isShared = there.some((issue) => added.some((own) => isSamePlace(issue, own)));
  // What goes over several segments would have to be taken out of all of them.
  const isSpread = family === 2 && there.some(({ part }) => part !== undefined);
  if (isSpread || (!hasList && !isShared)) return { clears: false, issues: added };
  const kept = there.filter((issue) => !added.some((own) => says(own, issue)));
  return { clears: true, issues: [...kept, ...added] };
}

const isSamePlace = (one: UnitIssue, other: UnitIssue): boolean =>
  one.side === other.side && one.span?.start === other.span?.start && one.span?.end === other.span?.end;

const says = (own: UnitIssue, issue: UnitIssue): boolean =>
  isSamePlace(own, issue) && issueCategory(own) === issueCategory(issue);
