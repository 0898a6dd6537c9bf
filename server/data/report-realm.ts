import type { ReportFilter } from '../../domain/reports/report-filter';
import { PROJECT_ROLES, canDecide } from '../../domain/review/role';
import { Prisma } from '../db/generated/sqlite/client';
import { inRealm, type CorrectionRealm } from './correction-query';

export type ReportReader = CorrectionRealm['reader'];

const DECIDING = PROJECT_ROLES.filter((role) => canDecide({ userId: '', role, isAdministrator: false }));

/** Projects in which the reader may know who did what. */
const decidedBy = (reader: ReportReader): Prisma.Sql => Prisma.sql`
  SELECT "projectId" FROM "membership" WHERE "userId" = ${reader.id} AND "role" IN (${Prisma.join(DECIDING)})`;

/**
 * The articles `a` that the reader may see and the filter lets pass, whoever reviewed them and when. While a campaign is blind, what others marked in it, and
 * which system translated, is for those who decide.
 */
export function articlePasses(reader: ReportReader, filter: ReportFilter): Prisma.Sql {
  const { projectId, campaignId, system, sourceLang, targetLang } = filter;
  const conditions = [
    inRealm({ projectId, reader, hidden: [] }, Prisma.sql`a."projectId"`, Prisma.sql`a."id"`),
  ];
  if (campaignId !== null) conditions.push(Prisma.sql`a."campaignId" = ${campaignId}`);
  if (system !== null) conditions.push(Prisma.sql`a."mtSystem" = ${system}`);
  if (sourceLang !== null) conditions.push(Prisma.sql`a."sourceLang" = ${sourceLang}`);
  if (targetLang !== null) conditions.push(Prisma.sql`a."targetLang" = ${targetLang}`);
  if (!reader.isAdministrator)
    conditions.push(Prisma.sql`
    (a."projectId" IN (${decidedBy(reader)}) OR NOT EXISTS (
      SELECT 1 FROM "campaign" k WHERE k."id" = a."campaignId" AND k."isBlind" AND k."state" = 'open'))`);
  return Prisma.join(conditions, ' AND ');
}

/** Whether the reader may be told what this person did in the project of the article `a`: of oneself always. */
export function maySeeWho(reader: ReportReader, person: Prisma.Sql): Prisma.Sql {
  if (reader.isAdministrator) return Prisma.sql`1 = 1`;
  return Prisma.sql`(${person} = ${reader.id} OR a."projectId" IN (${decidedBy(reader)}))`;
}

/** Of one person, where one was chosen and may be asked about; of everybody together without. */
export function ofPerson(reader: ReportReader, { reviewerId }: ReportFilter, person: Prisma.Sql): Prisma.Sql {
  if (reviewerId === null) return Prisma.sql`1 = 1`;
  return Prisma.sql`${person} = ${reviewerId} AND ${maySeeWho(reader, person)}`;
}

/** Within the days of the filter, in UTC, both included. */
export function withinDays({ from, to }: ReportFilter, at: Prisma.Sql): Prisma.Sql {
  const conditions = [Prisma.sql`1 = 1`];
  if (from !== null) conditions.push(Prisma.sql`${at} >= ${new Date(`${from}T00:00:00Z`)}`);
  if (to !== null) conditions.push(Prisma.sql`${at} < ${new Date(Date.parse(`${to}T00:00:00Z`) + DAY)}`);
  return Prisma.join(conditions, ' AND ');
}

const DAY = 24 * 60 * 60 * 1000;
