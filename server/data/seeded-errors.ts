import type { Severity } from '../../domain/annotation/severity';
import type { SeededError, SeedKind } from '../../domain/review/campaign/seeded-error';
import type { Connection } from '../db/open-database';

export interface StoredSeed extends SeededError {
  readonly articleId: string;
}

/** In the order of the texts they are in. */
export async function listSeeds(
  connection: Connection,
  articleIds: readonly string[],
): Promise<readonly StoredSeed[]> {
  const rows = await connection.seededError.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: [{ articleId: 'asc' }, { blockId: 'asc' }, { start: 'asc' }],
  });
  return rows.map(({ id, articleId, kind, blockId, start, end, text, original, category, severity }) => ({
    ...{ id, articleId, blockId, start, end, text, original, category },
    severity: severity as Severity | null,
    // Both are written from these unions, and by nothing else.
    kind: kind as SeedKind,
  }));
}

export async function insertSeeds(
  connection: Connection,
  seeds: readonly StoredSeed[],
  plantedById: string,
  plantedAt: Date,
): Promise<void> {
  await connection.seededError.createMany({
    data: seeds.map((seed) => ({ ...seed, plantedById, plantedAt })),
  });
}
