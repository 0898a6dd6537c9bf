import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import { isIsolated, targetFlow, type Content, type Inline, type Side } from './inline-content';

/** Starts and ends of codes and annotations, which find each other by `startRef` across the segments of a unit. */
export function checkPairs(content: Content, list: ViolationList): void {
  checkFlow(
    content.parts.flatMap(({ source }) => source ?? []),
    () => true,
    list,
  );
  const targets = new Set(content.parts.flatMap(({ target }) => target ?? []));
  if (targets.size === 0) return;
  checkFlow(targetFlow(content), (side) => targets.has(side), list);
}

interface Started {
  readonly inline: Inline;
  readonly isSaid: boolean;
  ends: number;
}

/** `isSaid`: whether what is wrong with that side is said, or was said of it already. */
function checkFlow(sides: readonly Side[], isSaid: (side: Side) => boolean, list: ViolationList): void {
  const starts = new Map<string, Started>();
  const orphans: Inline[] = [];
  for (const side of sides) {
    for (const inline of side.inlines) {
      const { name, id } = inline;
      const begins = name === 'sc' || name === 'sm';
      if (begins && id !== undefined && !starts.has(`${name} ${id}`))
        starts.set(`${name} ${id}`, { inline, isSaid: isSaid(side), ends: 0 });
      else if (name === 'ec') checkEndCode(inline, starts, orphans, isSaid(side) ? list : null);
      else if (name === 'em') closeMark(inline, starts, orphans, isSaid(side) ? list : null);
    }
  }
  for (const { node, name } of orphans) {
    const id = node.attribute('startRef') ?? '';
    const start = name === 'ec' ? 'sc' : 'sm';
    const code = starts.has(`${start} ${id}`) ? 'end_before_start' : 'start_missing';
    list.add(code, node.start, { element: name, id, start });
  }
  for (const started of starts.values()) if (started.isSaid) checkStart(started, list);
}

function checkStart({ inline, ends }: Started, list: ViolationList): void {
  const { node, name, id = '' } = inline;
  const end = name === 'sc' ? 'ec' : 'em';
  if (name === 'sc' && isIsolated(inline)) {
    if (ends > 0) list.add('isolated_in_vain', node.start, { id });
  } else if (ends === 0) list.add('end_missing', node.start, { element: name, id, end });
}

function closeMark(
  inline: Inline,
  starts: ReadonlyMap<string, Started>,
  orphans: Inline[],
  list: ViolationList | null,
): void {
  const id = inline.node.attribute('startRef');
  if (id === undefined) return;
  const started = starts.get(`sm ${id}`);
  if (started === undefined) {
    if (list !== null) orphans.push(inline);
    return;
  }
  started.ends++;
  if (started.ends > 1) list?.add('end_repeated', inline.node.start, { element: 'em', id });
}

function checkEndCode(
  inline: Inline,
  starts: ReadonlyMap<string, Started>,
  orphans: Inline[],
  list: ViolationList | null,
): void {
  const { node, id } = inline;
  const startRef = node.attribute('startRef');
  if (isIsolated(inline)) {
    if (startRef !== undefined || id === undefined) list?.add('isolated_end_unfit', node.start, {});
    return;
  }
  if (startRef === undefined || id !== undefined) list?.add('end_unfit', node.start, {});
  if (node.attribute('dir') !== undefined) list?.add('end_direction', node.start, {});
  if (startRef === undefined) return;
  const started = starts.get(`sc ${startRef}`);
  if (started === undefined) {
    if (list !== null) orphans.push(inline);
    return;
  }
  started.ends++;
  if (started.ends > 1) list?.add('end_repeated', node.start, { element: 'ec', id: startRef });
  else if (list !== null && started.isSaid) compareHints(started.inline, inline, list);
}

/** Both ends of a code may or may not be copied, deleted and moved; the end of what begins a sequence is within it. */
function compareHints(start: Inline, end: Inline, list: ViolationList): void {
  const hint = ({ node }: Inline, attribute: string) => node.attribute(attribute) ?? 'yes';
  for (const attribute of ['canCopy', 'canDelete', 'canOverlap', 'canReorder']) {
    const found = hint(end, attribute);
    const said = hint(start, attribute);
    const expected = said === 'firstNo' ? 'no' : said;
    if (found !== expected)
      list.add('hints_differ', end.node.start, { attribute, id: start.id ?? '', expected });
  }
}
