import type { Tokens } from '../../domain/model-findings/estimate-tokens';
import type { Connection } from '../db/open-database';
import { isUniqueViolation } from '../db/unique-violation';
import { inChunks } from './in-chunks';

export interface KeptAnswer {
  readonly text: string;
  readonly tokens: Tokens;
  /** In milliseconds. */
  readonly latency: number;
}

export async function findModelAnswer(
  connection: Connection,
  articleId: string,
  key: string,
): Promise<KeptAnswer | null> {
  const stored = await connection.modelAnswer.findUnique({ where: { articleId_key: { articleId, key } } });
  if (stored === null) return null;
  const { text, latency, inputTokens, outputTokens } = stored;
  return { text, latency, tokens: { input: inputTokens, output: outputTokens } };
}

/** Which of these keys have an answer. */
export async function listAnsweredKeys(
  connection: Connection,
  articleId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inChunks(keys, (some) =>
    connection.modelAnswer.findMany({
      where: { articleId, key: { in: [...some] } },
      select: { key: true },
    }),
  );
  return new Set(rows.map(({ key }) => key));
}

export async function keepModelAnswer(
  connection: Connection,
  articleId: string,
  key: string,
  { text, tokens, latency }: KeptAnswer,
  at: Date,
): Promise<void> {
  const columns = { text, latency, inputTokens: tokens.input, outputTokens: tokens.output, at };
  try {
    await connection.modelAnswer.upsert({
      where: { articleId_key: { articleId, key } },
      create: { articleId, key, ...columns },
      update: columns,
    });
  } catch (error) {
    // The same segment twice in an article, asked about at the same time: one answer is as good as the other.
    if (!isUniqueViolation(error)) throw error;
  }
}
