import type { Segment } from '../../domain/article/segment';
import type { Edition } from '../../domain/history/editions/edition';
import type { FormerText, MarksToCarry } from '../../domain/history/editions/plan-edition';
import { groupBy } from '../../domain/group-by';
import type { ArticleRecord } from '../data/articles';
import { listEditionBlocks } from '../data/blocks';
import { listCorrectionsOfEveryState } from '../data/corrections';
import { listArticleDecisions } from '../data/decisions';
import { listEditions } from '../data/editions';
import { listErrorsOfEveryState } from '../data/errors';
import { listSegments } from '../data/segments';
import type { Connection } from '../db/open-database';

/** The text of an article before a new one is taken in. */
export interface LoadedFormer extends FormerText {
  readonly segments: readonly Segment[];
  readonly editions: readonly Edition[];
}

export async function loadFormer(
  connection: Connection,
  { id, info }: Pick<ArticleRecord, 'id' | 'info'>,
): Promise<LoadedFormer> {
  const { sourceLang, targetLang } = info;
  return {
    sourceLang,
    targetLang,
    blocks: await listEditionBlocks(connection, id),
    segments: (await listSegments(connection, [id])).get(id) ?? [],
    editions: await listEditions(connection, id),
  };
}

/** All that is marked and decided in it. */
export async function loadMarks(
  connection: Connection,
  { id, info }: Pick<ArticleRecord, 'id' | 'info'>,
): Promise<Omit<MarksToCarry, 'editions' | 'signature'>> {
  const { sourceLang, targetLang } = info;
  return {
    sourceLang,
    targetLang,
    errors: await listErrorsOfEveryState(connection, id),
    corrections: await listCorrectionsOfEveryState(connection, id),
    history: groupBy(await listArticleDecisions(connection, id), ({ correctionId }) => correctionId),
  };
}
