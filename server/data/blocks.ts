import type { Block, BlockKind, Side } from '../../domain/article/block';
import type { InlineCode } from '../../domain/article/inline-code';
import type { EditionBlock } from '../../domain/history/editions/edition';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { bulkInsert } from './bulk-insert';
import { inChunks } from './in-chunks';
import { byArticle } from './by-article';

interface BlockRow {
  readonly id: string;
  readonly articleId: string;
  readonly side: string;
  readonly position: number;
  readonly kind: string;
  readonly level: number;
  readonly text: string;
  readonly sentenceStarts: string;
  readonly codes: string;
  readonly isLocked: boolean;
  readonly predecessorId: string | null;
}

/** As it is stored where there are none, as nearly everywhere. */
const NO_CODES = '[]';

function toBlock(row: Omit<BlockRow, 'articleId' | 'predecessorId'>): Block {
  return {
    id: row.id,
    // Written from a Block, and by nothing else.
    side: row.side as Side,
    index: row.position,
    kind: row.kind as BlockKind,
    level: row.level,
    text: row.text,
    sentenceStarts: JSON.parse(row.sentenceStarts) as number[],
    ...(row.codes !== NO_CODES && { codes: JSON.parse(row.codes) as InlineCode[] }),
    ...(row.isLocked && { isLocked: true }),
  };
}

function toRow(articleId: string, block: Block | EditionBlock): BlockRow {
  return {
    id: block.id,
    articleId,
    side: block.side,
    position: block.index,
    kind: block.kind,
    level: block.level,
    text: block.text,
    sentenceStarts: JSON.stringify(block.sentenceStarts),
    codes: JSON.stringify(block.codes ?? []),
    isLocked: block.isLocked ?? false,
    predecessorId: 'predecessorId' in block ? block.predecessorId : null,
  };
}

/** Blocks that are part of the article now, and not of an earlier edition alone. */
const PRESENT = { retiredIn: 0 } as const;

/** Of each article, both sides in order: all source blocks, then all target blocks. */
export async function listBlocks(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const rows = await connection.block.findMany({
    where: { articleId: { in: [...articleIds] }, ...PRESENT },
    orderBy: [{ side: 'asc' }, { position: 'asc' }],
  });
  return byArticle(rows, toBlock);
}

/** Ids of the blocks that are part of these articles now. */
export async function listPresentIds(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await connection.block.findMany({
    where: { articleId: { in: [...articleIds] }, ...PRESENT },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Some of the blocks of articles, by id, also of earlier editions. */
export async function listBlocksById(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Block>> {
  const rows = await connection.block.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, toBlock(row)]));
}

/** Those of these blocks that are no longer part of their articles, by id. */
export async function listFormerBlocks(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Block>> {
  const rows = await inChunks(ids, (some) =>
    connection.block.findMany({ where: { id: { in: some }, retiredIn: { gt: 0 } } }),
  );
  return new Map(rows.map((row) => [row.id, toBlock(row)]));
}

/** Of each article, the blocks of its translation in order. */
export async function listTargetBlocks(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const rows = await connection.block.findMany({
    where: { articleId: { in: [...articleIds] }, side: 'target', ...PRESENT },
    orderBy: { position: 'asc' },
  });
  return byArticle(rows, toBlock);
}

/** Null for one of an earlier edition: nothing new is anchored there. */
export async function findBlock(
  connection: Connection,
  articleId: string,
  id: string,
): Promise<Block | null> {
  const row = await connection.block.findFirst({ where: { id, articleId, ...PRESENT } });
  return row && toBlock(row);
}

/** Also of an earlier edition: what lost its words with it goes back there when its new place is undone. */
export async function findBlockOfAnyEdition(
  connection: Connection,
  articleId: string,
  id: string,
): Promise<Block | null> {
  const row = await connection.block.findFirst({ where: { id, articleId } });
  return row && toBlock(row);
}

/** The texts of some blocks, by id. */
export async function listBlockTexts(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(ids, (some) =>
    connection.block.findMany({ where: { id: { in: some } }, select: { id: true, text: true } }),
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

export async function insertBlocks(
  connection: Connection,
  articleId: string,
  blocks: readonly Block[],
): Promise<void> {
  await insertBlocksOf(connection, new Map([[articleId, blocks]]));
}

/** By article. */
export async function insertBlocksOf(
  connection: Connection,
  blocks: ReadonlyMap<string, readonly Block[]>,
): Promise<void> {
  await bulkInsert<BlockRow>(
    connection,
    'block',
    {
      id: 'text',
      articleId: 'text',
      side: 'text',
      position: 'integer',
      kind: 'text',
      level: 'integer',
      text: 'text',
      sentenceStarts: 'text',
      codes: 'text',
      isLocked: 'boolean',
      predecessorId: 'text',
    },
    [...blocks].flatMap(([articleId, own]) => own.map((block) => toRow(articleId, block))),
  );
}

/** Where sentences start is all that ever changes of a block. */
export async function updateSentenceStarts(connection: Connection, blocks: readonly Block[]): Promise<void> {
  for (const { id, sentenceStarts } of blocks) {
    await connection.block.update({
      where: { id },
      data: { sentenceStarts: JSON.stringify(sentenceStarts) },
    });
  }
}

/** Of every edition of an article: those it has now in order, then the others. */
export async function listEditionBlocks(
  connection: Connection,
  articleId: string,
): Promise<readonly EditionBlock[]> {
  const rows = await connection.block.findMany({
    where: { articleId },
    orderBy: [{ retiredIn: 'asc' }, { side: 'asc' }, { position: 'asc' }],
  });
  return rows.map((row) => ({
    ...toBlock(row),
    predecessorId: row.predecessorId,
    retiredIn: row.retiredIn,
  }));
}

/** The blocks of an edition of an article that is held. */
export interface EditionBlocks {
  readonly articleId: string;
  /** Number of the edition. */
  readonly edition: number;
  readonly retired: readonly EditionBlock[];
  /** Stored already, and placed or said to be something else now. */
  readonly placed: readonly EditionBlock[];
  readonly added: readonly EditionBlock[];
}

/** Writes what a new edition makes of the blocks. No place is taken twice at any moment. */
export async function writeEditionBlocks(
  connection: Connection,
  { articleId, edition, retired, placed, added }: EditionBlocks,
): Promise<void> {
  await inChunks(
    retired.map(({ id }) => id),
    async (some) => [
      await connection.block.updateMany({ where: { id: { in: some } }, data: { retiredIn: edition } }),
    ],
  );
  await placeBlocks(
    connection,
    placed.map((block) => ({ ...toRow(articleId, block), position: -1 - block.index })),
  );
  await connection.$executeRaw`
    UPDATE "block" SET "position" = -1 - "position" WHERE "articleId" = ${articleId} AND "position" < 0`;
  await insertBlocks(connection, articleId, added);
}

/** Many at once, by one JSON parameter. */
async function placeBlocks(connection: Connection, rows: readonly BlockRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(
    rows.map(({ id, position, kind, level, codes, isLocked }) => ({
      ...{ id, position, kind, level, codes },
      isLocked: isLocked ? 1 : 0,
    })),
  );
  const values =
    connection.provider === 'sqlite'
      ? Prisma.sql`SELECT value ->> '$.id' AS "id", value ->> '$.position' AS "position", value ->> '$.kind' AS "kind",
          value ->> '$.level' AS "level", value ->> '$.codes' AS "codes", value ->> '$.isLocked' AS "isLocked"
          FROM json_each(${json})`
      : Prisma.sql`SELECT "id", "position", "kind", "level", "codes", "isLocked" = 1 AS "isLocked" FROM json_to_recordset(${json}::json)
          AS row("id" text, "position" integer, "kind" text, "level" integer, "codes" text, "isLocked" integer)`;
  await connection.$executeRaw`
    UPDATE "block" SET "position" = v."position", "kind" = v."kind", "level" = v."level", "codes" = v."codes",
      "isLocked" = v."isLocked", "retiredIn" = 0
    FROM (${values}) v WHERE "block"."id" = v."id"`;
}
