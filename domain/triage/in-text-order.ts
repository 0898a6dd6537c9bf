import type { Block } from '../article/block';
import type { CheckFinding } from './check-finding';

/** By where they stand in the translation; of the same place in the order given. */
export function inTextOrder(
  blocks: readonly Block[],
  findings: readonly CheckFinding[],
): readonly CheckFinding[] {
  const places = new Map(
    blocks.flatMap(({ id, side, index }) => (side === 'target' ? [[id, index] as const] : [])),
  );
  const blockOf = ({ target }: CheckFinding): number => places.get(target.blockId) ?? 0;
  return [...findings].sort(
    (a, b) => blockOf(a) - blockOf(b) || a.target.start - b.target.start || a.target.end - b.target.end,
  );
}
