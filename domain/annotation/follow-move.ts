import type { Anchor } from '../article/anchor';
import type { ProposedPlace, Provenance } from './error';

/**
 * What a mark was made from, once its words in the translation are others than before: what a system proposed keeps where the system
 * had it, however often it is moved, until it is back there.
 */
export function followMove(provenance: Provenance, before: Anchor | null, now: Anchor | null): Provenance {
  if (provenance.kind !== 'model' && provenance.kind !== 'import') return provenance;
  if (before === null || now === null) return provenance;
  const { movedFrom = placeOf(before), ...proposed } = provenance;
  return isAt(now, movedFrom) ? proposed : { ...proposed, movedFrom };
}

const placeOf = ({ blockId, start, end, quote }: Anchor): ProposedPlace => ({ blockId, start, end, quote });

const isAt = (anchor: Anchor, { blockId, start, end }: ProposedPlace): boolean =>
  anchor.blockId === blockId && anchor.start === start && anchor.end === end;
