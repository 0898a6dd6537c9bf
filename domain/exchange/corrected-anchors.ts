import type { Anchor } from '../article/anchor';
import { toChangeSet } from '../correction/apply-corrections';
import { groupBy } from '../group-by';
import { mapSpan } from '../text/map-span';
import { quoteSpan } from '../text/quoted-span';
import type { ExportArticle } from './export-model';

/** Where a place in the imported translation lies in the text as it reads now. */
export function correctedAnchors({
  corrected,
  corrections,
}: ExportArticle): (anchor: Pick<Anchor, 'blockId' | 'start' | 'end'>) => Anchor | null {
  const applied = corrections.filter((entry) => entry.applied).map(({ correction }) => correction);
  const ofBlock = groupBy(applied, ({ anchor }) => anchor.blockId);
  const texts = new Map(corrected.map((block) => [block.id, block.text]));
  return (anchor) => {
    const { blockId } = anchor;
    const text = texts.get(blockId);
    const changes = toChangeSet(ofBlock.get(blockId) ?? []);
    const span = mapSpan(changes, anchor, { edges: 'exclude', deletion: 'collapse' });
    return text === undefined || span === null ? null : { blockId, ...quoteSpan(text, span) };
  };
}
