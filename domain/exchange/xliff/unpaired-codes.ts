import type { InlineCode } from '../inline-code';
import { childNamed, isNode } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import type { XliffUnit } from './unit';

/**
 * The ids of codes whose other half is nowhere in the unit, on one of its sides. Those that say so themselves (`isolated`, `it`) are not
 * meant. Pairs may span segments, and what lies between them.
 */
export function unpairedCodes({ node, segments }: XliffUnit): readonly string[] {
  const arePaired =
    unbalanced(segments.flatMap(({ source }) => source.codes)).length === 0 &&
    unbalanced(segments.flatMap(({ target }) => target?.codes ?? [])).length === 0;
  if (arePaired) return [];
  const sides = ['source', 'target'].map((name) =>
    [node, ...node.children.filter(isNode)].flatMap((each) => childNamed(each, name) ?? []),
  );
  return [...new Set(sides.flatMap((nodes) => unbalanced(nodes.flatMap(halvesIn))))];
}

type Half = Pick<InlineCode, 'kind' | 'id'>;

function unbalanced(halves: readonly Half[]): readonly string[] {
  if (halves.length === 0) return [];
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
