import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { Content, Inline, Part } from './inline-content';

/** Ids of segments and of what is inline are one scope; a target repeats those of its own source, and no others. */
export function checkIds(content: Content, list: ViolationList): void {
  const seen = new Set<string>();
  const take = (id: string | undefined, offset: number) => {
    if (id === undefined) return;
    if (seen.has(id)) list.add('id_repeated', offset, { id, scope: content.node.name });
    seen.add(id);
  };
  for (const { node, source } of content.parts) {
    if (node !== content.node) take(node.attribute('id'), node.start);
    for (const { id, node: inline } of source?.inlines ?? []) take(id, inline.start);
  }
  checkData(content, list);
  const inTargets = new Set<string>();
  for (const part of content.parts) {
    for (const inline of part.target?.inlines ?? []) {
      if (inline.id === undefined) continue;
      if (inTargets.has(inline.id))
        list.add('id_repeated', inline.node.start, { id: inline.id, scope: content.node.name });
      inTargets.add(inline.id);
      if (!isPartnered(inline, inline.id, part, content))
        list.add('target_id_taken', inline.node.start, { id: inline.id });
    }
  }
}

function checkData({ data }: Content, list: ViolationList): void {
  const seen = new Set<string>();
  for (const { attribute, start } of data) {
    const id = attribute('id');
    if (id === undefined) continue;
    if (seen.has(id)) list.add('id_repeated', start, { id, scope: 'originalData' });
    seen.add(id);
  }
}

function isPartnered(inline: Inline, id: string, part: Part, content: Content): boolean {
  if (!content.sourceIds.has(id)) return true;
  const own = part.source?.inlines.find((one) => one.id === id);
  return own !== undefined && familyOf(own) === familyOf(inline);
}

/** A spanning code may be written as one element or as two, and so may an annotation. */
const FAMILIES: Readonly<Record<string, string>> = { pc: 'span', sc: 'span', mrk: 'mark', sm: 'mark' };
const familyOf = ({ name }: Inline): string => FAMILIES[name] ?? name;
