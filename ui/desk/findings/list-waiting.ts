import type { Finding } from '@/domain/review/occurrence-view';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import type { DeskSession } from '../session/desk-session';

/** Something that waits for the reviewer's answer: what a check or a system found, or a place like one that was corrected before. */
export type Waiting =
  | { readonly kind: 'check'; readonly key: string; readonly finding: WaitingFinding }
  | { readonly kind: 'like'; readonly key: string; readonly finding: Finding };

/** All of it, in text order. */
export function listWaiting(
  desk: DeskSession,
  found: readonly WaitingFinding[],
  like: readonly Finding[],
): readonly Waiting[] {
  const blocks = new Map(desk.store.index.target.blocks.map(({ id }, index) => [id, index]));
  const items: readonly Waiting[] = [
    ...found.map((finding): Waiting => ({ kind: 'check', key: finding.id, finding })),
    ...like.map((finding): Waiting => {
      const key = `${finding.groupId} ${finding.blockId} ${finding.start}`;
      return { kind: 'like', key, finding };
    }),
  ];
  const placeOf = (item: Waiting) => (item.kind === 'check' ? item.finding.target : item.finding);
  const orderOf = (item: Waiting): number => blocks.get(placeOf(item).blockId) ?? 0;
  return [...items].sort(
    (a, b) =>
      orderOf(a) - orderOf(b) || placeOf(a).start - placeOf(b).start || placeOf(a).end - placeOf(b).end,
  );
}
