import type { Block } from '../article/block';
import type { Segment } from '../article/segment';
import { checkedArticleOf, type ArticleTexts } from '../checks/engine/checked-article-of';
import type { Finding } from '../checks/engine/check';
import { findCheck } from '../checks/registry';
import { correctBlocks } from '../correction/correct-blocks';
import type { Correction } from '../correction/correction';
import { quoteSpan } from '../text/quoted-span';
import { shortHash } from '../text/short-hash';
import type { CheckFinding } from './check-finding';
import { findingKeys } from './finding-keys';
import { anchorFound, targetTexts } from './target-texts';

/** What findings are derived from, beside settings and knowledge. */
export interface FindingsInput {
  /** As imported, both sides, each in its order. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** The approved ones, no two of them rivals. */
  readonly corrections: readonly Correction[];
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** The article as it reads now, for the checks. */
export function textsAsTheyRead({ blocks, corrections, ...article }: FindingsInput): ArticleTexts {
  return { ...article, blocks: correctBlocks(blocks, corrections) };
}

export const checkedAsItReads = (input: FindingsInput) => checkedArticleOf(textsAsTheyRead(input));

/**
 * What checks found in the article as it reads now, with anchors in the imported text, in text order. What lies within an approved
 * correction is left out: see `anchorFound`.
 */
export function anchorFindings(input: FindingsInput, found: readonly Finding[]): readonly CheckFinding[] {
  const texts = targetTexts(input.blocks, input.corrections);
  const sources = input.blocks.filter(({ side }) => side === 'source');
  const seen = new Map<string, number>();
  return found.flatMap((finding) => {
    const read = texts[finding.target.block];
    const anchored = read && anchorFound(read, finding.target, finding.suggestion);
    if (!anchored) return [];
    const source = sourceAnchor(sources, finding);
    const keys = findingKeys({
      message: finding.message,
      text: read.text,
      span: finding.target,
      sourceQuote: source?.quote ?? '',
    });
    const name = shortHash(`${finding.check} ${keys.place}`);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return {
      id: nth === 1 ? name : `${name}-${nth}`,
      check: finding.check,
      version: findCheck(finding.check)?.version ?? 0,
      category: finding.category,
      severity: finding.severity,
      message: finding.message,
      params: finding.params,
      source,
      ...anchored,
      keys,
      outside: null,
    };
  });
}

function sourceAnchor(blocks: readonly Block[], { source }: Finding): CheckFinding['source'] {
  const block = source === null ? undefined : blocks[source.block];
  return source && block ? { blockId: block.id, ...quoteSpan(block.text, source) } : null;
}
