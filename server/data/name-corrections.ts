import { createHash } from 'node:crypto';
import type { NameCorrection } from '../../domain/reports/name-facts';
import type { NameKind } from '../../domain/reports/name-report';
import { TERMINOLOGY } from '../../domain/reports/terminology';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/** Says of "correction" whether it stands: approved, or waiting for a decision. */
export const isStanding = Prisma.sql`"correction"."state" IN ('proposed', 'changes_requested', 'approved')`;

/** Of "correction" and the "correctionGroup" it is a member of: a member of a name's group, or what was marked as an error of terminology; null for neither. */
export const NAME_KIND = Prisma.sql`CASE
  WHEN "correctionGroup"."kind" = 'name' THEN 'name'
  WHEN "correction"."category" IN (${Prisma.join([...TERMINOLOGY])}) THEN 'term' END`;

/** Where an editor approved another wording, that is what it became. */
export const NAME_REPLACEMENT = Prisma.sql`COALESCE("correction"."approvedText", "correction"."replacement")`;

/** In the place of wordings that may be longer than an index takes. */
export const nameKey = (of: Pick<NameCorrection, 'kind' | 'quote' | 'replacement'>): string =>
  createHash('sha256')
    .update(JSON.stringify([of.kind, of.quote, of.replacement]))
    .digest('base64url')
    .slice(0, 22);

interface FoundCorrection {
  readonly kind: NameKind | null;
  readonly quote: string;
  readonly replacement: string;
  readonly proposerId: string;
  readonly state: string;
  readonly at: Date | string;
}

export interface StandingCorrections {
  /** Of names and terms or not. */
  readonly count: number;
  readonly names: readonly NameCorrection[];
}

/** Corrections of an article that stand: how many, and those of names and terms. */
export async function listNameCorrections(
  connection: Connection,
  articleId: string,
): Promise<StandingCorrections> {
  const rows = await connection.$queryRaw<readonly FoundCorrection[]>`
    SELECT ${NAME_KIND} AS "kind", "correction"."quote", ${NAME_REPLACEMENT} AS "replacement",
      "correction"."proposerId", "correction"."state", "correction"."createdAt" AS "at"
    FROM "correction" LEFT JOIN "correctionGroup" ON "correctionGroup"."id" = "correction"."groupId"
    WHERE "correction"."articleId" = ${articleId} AND ${isStanding}
    ORDER BY "correction"."createdAt", "correction"."id"`;
  return {
    count: rows.length,
    names: rows.flatMap(({ kind, quote, replacement, proposerId, state, at }) =>
      kind === null
        ? []
        : [
            {
              ...{ kind, quote, replacement, proposerId, isApproved: state === 'approved' },
              day: new Date(at).toISOString().slice(0, '2026-01-01'.length),
            },
          ],
    ),
  };
}
