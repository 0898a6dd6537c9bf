import type { Block } from '../article/block';
import type { Segment } from '../article/segment';
import { checkedArticleOf, type ArticleTexts } from '../checks/engine/checked-article-of';
import type { Finding } from '../checks/engine/check';
import { findCheck } from '../checks/registry';
import { toChangeSet } from '../correction/apply-corrections';
import { checkReplacement } from '../correction/check-replacement';
import { correctBlocks } from '../correction/correct-blocks';
import type { Correction } from '../correction/correction';
import { groupBy } from '../group-by';
import { quoteSpan } from '../text/quoted-span';
import { shortHash } from '../text/short-hash';
import type { CheckFinding } from './check-finding';
import { findingKeys } from './finding-keys';
import { placeFinding } from './place-finding';

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
 * correction is left out: see `placeFinding`.
 */
export function anchorFindings(input: FindingsInput, found: readonly Finding[]): readonly CheckFinding[] {
  const sides = {
    source: input.blocks.filter(({ side }) => side === 'source'),
    target: input.blocks.filter(({ side }) => side === 'target'),
  };
  const byBlock = groupBy(input.corrections, ({ anchor }) => anchor.blockId);
  const corrected = new Map(correctBlocks(sides.target, input.corrections).map(({ id, text }) => [id, text]));
  const seen = new Map<string, number>();
  return found.flatMap((finding) => {
    const block = sides.target[finding.target.block];
    if (block === undefined) return [];
    const source = sourceAnchor(sides.source, finding);
    const changes = toChangeSet(byBlock.get(block.id) ?? []);
    const placed = placeFinding(block.text, changes, finding.target);
    if (placed === null) return [];
    const text = corrected.get(block.id) ?? block.text;
    const anchored = { blockId: block.id, ...quoteSpan(block.text, placed.imported) };
    const keys = findingKeys({
      message: finding.message,
      text,
      span: finding.target,
      sourceQuote: source?.quote ?? '',
    });
    const { start, end } = placed.current;
    const suggestion =
      finding.suggestion === null || !placed.isExact
        ? null
        : text.slice(start, finding.target.start) + finding.suggestion + text.slice(finding.target.end, end);
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
      target: anchored,
      source,
      words: text.slice(start, end),
      suggestion:
        suggestion !== null && checkReplacement(anchored.quote, suggestion) === null ? suggestion : null,
      keys,
    };
  });
}

function sourceAnchor(blocks: readonly Block[], { source }: Finding): CheckFinding['source'] {
  const block = source === null ? undefined : blocks[source.block];
  return source && block ? { blockId: block.id, ...quoteSpan(block.text, source) } : null;
}
