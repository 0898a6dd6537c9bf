import type { ArticleInfo } from '../article/article';
import type { Block } from '../article/block';
import { listCorrectedRuns, type CorrectedRun } from '../correction/apply-corrections';
import type { Correction } from '../correction/correction';
import { selectCorrections, type CorrectionScope } from '../correction/select-corrections';
import { groupBy } from '../group-by';

export interface PreviewBlock extends Pick<Block, 'id' | 'kind' | 'level'> {
  readonly runs: readonly CorrectedRun[];
}

/** An article as it will read. */
export interface ArticlePreview {
  readonly articleId: string;
  readonly info: ArticleInfo;
  /** Of the target, in order. */
  readonly blocks: readonly PreviewBlock[];
  /** Ids of corrections that are not in it because a rival is. */
  readonly leftOut: readonly string[];
}

/** `corrections` in the order in which they were proposed. */
export function previewArticle(
  article: Pick<ArticlePreview, 'articleId' | 'info'>,
  blocks: readonly Block[],
  corrections: readonly Correction[],
  scope: CorrectionScope,
): ArticlePreview {
  const { applied, leftOut } = selectCorrections(corrections, scope);
  const ofBlock = groupBy(applied, (correction) => correction.anchor.blockId);
  return {
    ...article,
    blocks: blocks
      .filter((block) => block.side === 'target')
      .map((block) => ({
        id: block.id,
        kind: block.kind,
        level: block.level,
        runs: listCorrectedRuns(block, ofBlock.get(block.id) ?? []),
      })),
    leftOut: leftOut.map(({ id }) => id),
  };
}
