import type { Block, BlockKind, Side } from '../../domain/article/block';
import type { InlineCode } from '../../domain/article/inline-code';
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
}

/** As it is stored where there are none, as nearly everywhere. */
const NO_CODES = '[]';

function toBlock(row: Omit<BlockRow, 'articleId'>): Block {
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

function toRow(articleId: string, block: Block): BlockRow {
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
  };
}

/** Of each article, both sides in order: all source blocks, then all target blocks. */
export async function listBlocks(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const rows = await connection.block.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: [{ side: 'asc' }, { position: 'asc' }],
  });
  return byArticle(rows, toBlock);
}

/** Some of the blocks of articles, by id. */
export async function listBlocksById(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Block>> {
  const rows = await connection.block.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, toBlock(row)]));
}

/** Of each article, the blocks of its translation in order. */
export async function listTargetBlocks(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const rows = await connection.block.findMany({
    where: { articleId: { in: [...articleIds] }, side: 'target' },
    orderBy: { position: 'asc' },
  });
  return byArticle(rows, toBlock);
}

export async function findBlock(
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
    },
    blocks.map((block) => toRow(articleId, block)),
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
