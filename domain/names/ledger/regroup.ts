import { foldName } from '../fold-name';
import type { MentionGroup } from './group-mentions';
import { choicesInForce, type NameChoice } from './name-choice';

/** Groups as people have merged and split them; what they did not speak of stays as it was found. */
export function regroup(
  groups: readonly MentionGroup[],
  choices: readonly NameChoice[],
): readonly MentionGroup[] {
  let current = groups;
  for (const { kind, one, other } of choicesInForce(choices)) {
    if (kind === 'merge') current = merge(current, foldName(one), foldName(other));
    if (kind === 'split') current = split(current, foldName(one), foldName(other));
  }
  return current;
}

const has = ({ mentions }: MentionGroup, rendering: string): boolean =>
  mentions.some(({ form }) => foldName(form) === rendering);

function merge(groups: readonly MentionGroup[], one: string, other: string): readonly MentionGroup[] {
  const first = groups.find((group) => has(group, one));
  const second = groups.find((group) => has(group, other));
  if (!first || !second || first === second) return groups;
  const mentions = [...first.mentions, ...second.mentions].sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
  return groups.flatMap((group) => (group === first ? [{ mentions }] : group === second ? [] : [group]));
}

function split(groups: readonly MentionGroup[], one: string, other: string): readonly MentionGroup[] {
  const shared = groups.find((group) => has(group, one) && has(group, other));
  if (!shared || one === other) return groups;
  const away = shared.mentions.filter(({ form }) => foldName(form) === other);
  const rest = shared.mentions.filter((mention) => !away.includes(mention));
  return groups.flatMap((group) => (group === shared ? [{ mentions: rest }, { mentions: away }] : [group]));
}
