import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import {
  isCode,
  isIsolated,
  targetFlow,
  type Content,
  type Inline,
  type Part,
  type Side,
} from './inline-content';

/** Codes that are not to be moved against each other, and codes that are not to be left out of a translation. */
export function checkSequences(content: Content, list: ViolationList): void {
  checkStarts(
    content.parts.flatMap(({ source }) => source ?? []),
    list,
  );
  checkStarts(
    content.parts.flatMap(({ target }) => target ?? []),
    list,
  );
  for (const part of content.parts) checkKept(part, list);
  checkUnmoved(content, list);
}

/** A sequence begins with `firstNo` and goes on with `no`; in another segment it may go on. */
function checkStarts(sides: readonly Side[], list: ViolationList): void {
  const isReordered = sides.some(({ node }) => node.attribute('order') !== undefined);
  let hasBegun = isReordered;
  for (const { inlines } of sides) {
    let isWithin = hasBegun;
    for (const code of inlines.filter(isCode)) {
      const canReorder = code.node.attribute('canReorder');
      if (canReorder === 'firstNo') hasBegun = isWithin = true;
      else if (canReorder !== 'no') isWithin = false;
      else if (!isWithin) list.add('sequence_unstarted', code.node.start, { element: code.name });
    }
  }
}

function checkKept({ source, target }: Part, list: ViolationList): void {
  if (source === null || target === null) return;
  const kept = new Set(target.inlines.filter(isCode).map(keyOf));
  for (const code of source.inlines.filter(isCode)) {
    const key = keyOf(code);
    // Of a code written as two, the start stands for both; its end is missed where the pair is checked.
    if (code.node.attribute('canDelete') === 'no' && isKept(code) && !kept.has(key))
      list.add('code_lost', target.node.start, { id: key });
  }
}

const isKept = (code: Inline): boolean => code.name !== 'ec' || isIsolated(code);

const keyOf = ({ id, node }: Inline): string => id ?? `/${node.attribute('startRef') ?? ''}`;

/** Each sequence of the source stands in the translation with the same codes, in the same order and nothing between. */
function checkUnmoved(content: Content, list: ViolationList): void {
  if (content.parts.every(({ target }) => target === null)) return;
  const sources = content.parts.flatMap(({ source }) => source ?? []);
  const inTarget = targetFlow(content).flatMap(({ inlines }) => inlines.filter(isCode));
  const inSource = new Set(sources.flatMap(({ inlines }) => inlines.filter(isCode)).map(keyOf));
  const byKey = new Map(inTarget.map((code) => [keyOf(code), code]));
  const order = inTarget.map(keyOf).filter((key) => !isEnd(key) || inSource.has(key));
  for (const sequence of sequencesOf(sources)) {
    const keys = sequence.map(keyOf).filter((key) => !isEnd(key) || byKey.has(key));
    const [first = ''] = keys;
    // What is missing altogether is said to be lost.
    if (keys.length < 2 || !keys.every((key) => byKey.has(key))) continue;
    const at = order.indexOf(first);
    if (keys.some((key, index) => order[at + index] !== key))
      list.add('sequence_changed', byKey.get(first)?.node.start ?? null, { ids: keys.join(' ') });
  }
}

/** Of a code that the one side writes as two elements and the other as one, the end is on one side only. */
const isEnd = (key: string): boolean => key.startsWith('/');

/** A sequence may go on in the next segment. */
function sequencesOf(sides: readonly Side[]): readonly (readonly Inline[])[] {
  const sequences: Inline[][] = [];
  let current: Inline[] | null = null;
  for (const { inlines } of sides) {
    for (const code of inlines.filter(isCode)) {
      const canReorder = code.node.attribute('canReorder');
      if (canReorder === 'firstNo') sequences.push((current = [code]));
      else if (canReorder === 'no') current?.push(code);
      else current = null;
    }
  }
  return sequences;
}
