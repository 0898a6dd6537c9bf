import { NO_CODES, type InlineCode } from '../inline-code';
import { childNamed, isNode } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import type { XliffUnit } from './unit';

/**
 * The ids of codes whose other half is nowhere in the unit, on one of its sides. Those that say so themselves (`isolated`, `it`) are not
 * meant. Pairs may span segments, and what lies between them.
 */
export function unpairedCodes({ node, segments }: XliffUnit): readonly string[] {
  const arePaired = segments.every(
    ({ source, target }) => nest(source.codes) && nest(target?.codes ?? NO_CODES),
  );
  if (arePaired) return [];
  const sides = ['source', 'target'].map((name) =>
    [node, ...node.children.filter(isNode)].flatMap((each) => childNamed(each, name) ?? []),
  );
  return [...new Set(sides.flatMap((nodes) => unbalanced(nodes.flatMap(halvesIn))))];
}

/** Whether codes are paired within each other, as nearly all are. */
function nest(codes: readonly InlineCode[]): boolean {
  const open: string[] = [];
  return (
    codes.every(({ kind, id }) => {
      if (kind === 'open') open.push(id);
      return kind !== 'close' || open.pop() === id;
    }) && open.length === 0
  );
}

type Half = Pick<InlineCode, 'kind' | 'id'>;

function unbalanced(halves: readonly Half[]): readonly string[] {
  const balance = new Map<string, number>();
  for (const { kind, id } of halves)
    if (kind !== 'single') balance.set(id, (balance.get(id) ?? 0) + (kind === 'open' ? 1 : -1));
  return [...balance].filter(([, count]) => count !== 0).map(([id]) => id);
}

const KINDS: Readonly<Record<string, InlineCode['kind']>> = {
  sc: 'open',
  ec: 'close',
  bx: 'open',
  ex: 'close',
  bpt: 'open',
  ept: 'close',
};

const halvesIn = (node: XmlNode): readonly Half[] =>
  node.children.filter(isNode).flatMap((child): readonly Half[] => {
    const { name, attribute } = child;
    const kind = KINDS[name];
    if (kind === undefined) return halvesIn(child);
    const id = attribute('rid') ?? attribute('startRef') ?? attribute('id') ?? '';
    return attribute('isolated') === 'yes' ? [] : [{ kind, id }];
  });
