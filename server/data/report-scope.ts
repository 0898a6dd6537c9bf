import type { ReportFilter } from '../../domain/reports/report-filter';
import type { CampaignRole } from '../../domain/review/campaign/campaign';
import { Prisma } from '../db/generated/sqlite/client';
import { outsideCampaigns } from './hidden-campaigns';

/** What somebody may see figures of. */
export interface ReportScope {
  readonly userId: string;
  /** Projects in which they may see what each reviewer did. Null: all projects. */
  readonly open: readonly string[] | null;
  /** Projects of which they may see what all did together, and what they did themselves. */
  readonly summed: readonly string[];
  /** Blind campaigns of which they see their own work alone. */
  readonly hidden: readonly string[];
}

/** Ids of all projects of a scope; null for all that there are. */
export const projectsOf = ({ open, summed }: ReportScope): readonly string[] | null =>
  open === null ? null : [...open, ...summed];

const among = (column: Prisma.Sql, values: readonly string[]): Prisma.Sql =>
  values.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`${column} IN (${Prisma.join([...values])})`;

const PROJECT = Prisma.sql`"article"."projectId"`;

/** What is open to them: all of it, or the articles of these projects. */
const isOpen = ({ open }: ReportScope): Prisma.Sql =>
  open === null ? Prisma.sql`1 = 1` : among(PROJECT, open);

/**
 * Says of "article" whether it is counted: one that they may see, and that the filter is for. Nothing is counted of a blind campaign in which they see their own work alone, and nothing of
 * what was spoilt on purpose.
 */
export function articleIsIn(scope: ReportScope, filter: ReportFilter): Prisma.Sql {
  const isSummed = among(PROJECT, scope.summed);
  const conditions = [
    scope.summed.length === 0 ? isOpen(scope) : Prisma.sql`(${isOpen(scope)} OR ${isSummed})`,
    outsideCampaigns(scope.hidden, Prisma.sql`"article"."id"`),
    Prisma.sql`"article"."campaignRole" <> ${'control' satisfies CampaignRole}`,
  ];
  const equals = (column: string, value: string | null): void => {
    if (value !== null) conditions.push(Prisma.sql`"article".${Prisma.raw(`"${column}"`)} = ${value}`);
  };
  equals('projectId', filter.projectId);
  equals('campaignId', filter.campaignId);
  equals('mtSystem', filter.system);
  equals('domain', filter.domain);
  equals('sourceLang', filter.sourceLang);
  equals('targetLang', filter.targetLang);
  return Prisma.join(conditions, ' AND ');
}

/** Says of whoever a column names whether they may see what this person did. */
export const personIsIn = (scope: ReportScope, person: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${isOpen(scope)} OR ${person} = ${scope.userId})`;

/** The same of a table with a "reviewerId". */
export const reviewerIsIn = (scope: ReportScope, table: string): Prisma.Sql =>
  personIsIn(scope, Prisma.sql`${Prisma.raw(`"${table}"`)}."reviewerId"`);

/** Says of whoever a column names whether it is they whom the filter is for, of whom they may know; of anybody without one, for then all are counted together. */
export function isOfPerson(
  scope: ReportScope,
  { reviewerId }: Pick<ReportFilter, 'reviewerId'>,
  person: Prisma.Sql,
): Prisma.Sql {
  if (reviewerId === null) return Prisma.sql`1 = 1`;
  return Prisma.sql`${person} = ${reviewerId} AND ${personIsIn(scope, person)}`;
}

/** Says of a calendar date whether it is one of those that the filter is for. */
export function isWithinDays({ from, to }: ReportFilter, day: Prisma.Sql): Prisma.Sql {
  const conditions = [Prisma.sql`1 = 1`];
  if (from !== null) conditions.push(Prisma.sql`${day} >= ${from}`);
  if (to !== null) conditions.push(Prisma.sql`${day} <= ${to}`);
  return Prisma.join(conditions, ' AND ');
}

/** Says of "articleFact" whether it is of the days that the filter is for. */
export const dayIsIn = (filter: ReportFilter): Prisma.Sql =>
  isWithinDays(filter, Prisma.sql`"articleFact"."day"`);

const DAY = 24 * 60 * 60 * 1000;

/** Says of a moment whether it is on the days that the filter is for, in UTC. */
export function momentIsIn({ from, to }: ReportFilter, at: Prisma.Sql): Prisma.Sql {
  const conditions = [Prisma.sql`1 = 1`];
  if (from !== null) conditions.push(Prisma.sql`${at} >= ${new Date(from)}`);
  if (to !== null) conditions.push(Prisma.sql`${at} < ${new Date(Date.parse(to) + DAY)}`);
  return Prisma.join(conditions, ' AND ');
}
