import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { Content } from './inline-content';

/** Places of targets in their unit: from 1 to the number of its parts, each taken once and none given up. */
export function checkOrder({ parts }: Content, list: ViolationList): void {
  const targets = parts.flatMap(({ target }, index) => {
    if (target === null) return [];
    const order = target.node.attribute('order');
    return [
      {
        node: target.node,
        isExplicit: order !== undefined,
        own: index + 1,
        order: Number(order ?? index + 1),
      },
    ];
  });
  if (!targets.some(({ isExplicit }) => isExplicit)) return;
  const taken = new Set<number>();
  // A place taken twice, or that there is not, leaves another empty, which need not be said as well.
  const places = new Set(
    targets.map(({ order }) => order).filter((order) => order >= 1 && order <= parts.length),
  );
  const isOneToOne = places.size === targets.length;
  const explicit = new Set(targets.flatMap(({ isExplicit, order }) => (isExplicit ? [order] : [])));
  for (const { node, isExplicit, own, order } of targets) {
    if (order > parts.length) list.add('order_too_high', node.start, { order, limit: parts.length });
    if (taken.has(order)) list.add('order_repeated', node.start, { order });
    taken.add(order);
    // A translation that was moved leaves its place to another.
    if (isOneToOne && isExplicit && !explicit.has(own)) list.add('order_gap', node.start, { order: own });
  }
}
