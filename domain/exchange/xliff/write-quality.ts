import { insertIssues } from './insert-issues';
import { planIssues, type IssueEdit } from './plan-issues';
import { prefixesFor } from './prefixes';
import { removeIssues } from './remove-issues';
import type { UnitContext } from './unit';
import { changeUnit, unitInContext } from './unit-in-context';
import { clearRatings, writeRatings, type RatingEdit } from './write-ratings';

/** What is to be said of how good a segment is; what is left out stays as it is. */
export interface QualityEdit extends RatingEdit {
  readonly issues?: IssueEdit;
}

/** By the number of a segment in its unit. */
export type QualityEdits = ReadonlyMap<number, QualityEdit>;

/**
 * A unit, as it is written, with other issues and ratings in some of its segments. It is read again after each step: texts have changed,
 * and so have the places in them.
 */
export function writeQuality(written: string, found: UnitContext, edits: QualityEdits): string {
  const { written: unrated, ratings } = clearRatings(written, found, edits);
  const marked = insertMarks(clearIssues(unrated, found, edits), ratings, found);
  return writeRatings(marked, found, ratings);
}

/** What is written into a unit has to take the place of what was said: that goes first. */
interface Cleared {
  readonly written: string;
  /** By the number of the segment, the issues that it is to get. */
  readonly issues: ReadonlyMap<number, ReturnType<typeof planIssues>['issues']>;
}

function clearIssues(written: string, found: UnitContext, edits: QualityEdits): Cleared {
  const before = unitInContext(written, found);
  const plans = [...edits].flatMap(([number, { issues }]) => {
    const segment = before.unit.segments[number];
    if (segment === undefined || issues === undefined) return [];
    return [{ number, segment, ...planIssues(segment, issues, found.family) }];
  });
  const cleared = plans.filter(({ clears }) => clears).map(({ segment }) => segment);
  const issues = new Map(plans.map((plan) => [plan.number, plan.issues]));
  if (cleared.length === 0) return { written, issues };
  return {
    written: changeUnit(written, before, removeIssues(before.document, before.unit, cleared)),
    issues,
  };
}

function insertMarks(
  { written, issues }: Cleared,
  ratings: ReadonlyMap<number, RatingEdit>,
  found: UnitContext,
): string {
  const after = unitInContext(written, found);
  const wanted = after.unit.segments.flatMap((segment, number) => {
    const said = issues.get(number) ?? [];
    const { spanRatings = [] } = ratings.get(number) ?? {};
    if (said.length + spanRatings.length === 0) return [];
    return [[segment, { issues: said, ratings: spanRatings }] as const];
  });
  if (wanted.length === 0) return written;
  const prefixes = prefixesFor(after.root, after.unit.node, found.around);
  const { family, number: unitNumber } = found;
  const writing = { document: after.document, unit: after.unit, family, prefixes, unitNumber };
  return changeUnit(written, after, insertIssues(writing, new Map(wanted)));
}
