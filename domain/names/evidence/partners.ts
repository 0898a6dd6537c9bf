import { soundDistance } from '../sound/sound-distance';
import { soundsOf } from '../sound/sounds-of';
import type { Spelling } from './spelling';

/** How a word's neighbours in its name speak for or against another spelling. */
export interface PartnerVerdict {
  readonly kind: 'same-partner' | 'other-partner';
  readonly partner: string;
}

/** A given name may drift as well, but not far. */
const NEAR = 0.12;

/** Null where one of them keeps no company. */
export function comparePartners(one: Spelling, other: Spelling): PartnerVerdict | null {
  let contradicts: PartnerVerdict | null = null;
  for (const side of ['before', 'after'] as const) {
    const ones = partnersOf(one, side);
    const others = partnersOf(other, side);
    if (ones.size === 0 || others.size === 0) continue;
    for (const partner of ones)
      for (const candidate of others)
        if (partner === candidate || isNear(partner, candidate)) return { kind: 'same-partner', partner };
    const [partner = ''] = others;
    contradicts = { kind: 'other-partner', partner };
  }
  // Hassan Nasrallah and Hussein al-Sheikh, or Jordan Harris and Harry Jordan: one begins a name that the other ends.
  return contradicts;
}

export const partnersOf = ({ mentions }: Spelling, side: 'before' | 'after'): ReadonlySet<string> =>
  new Set(mentions.flatMap((mention) => mention[side] ?? []));

function isNear(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) && soundDistance(soundsOf(one), soundsOf(other)) <= NEAR;
}

/** How many paragraphs after the full name the short one is still heard as the same. */
const EARSHOT = 12;

/** Whether one stands in a full name and the other soon after it, always alone: how the news goes on after the first mention. */
export function isShortForm(one: Spelling, other: Spelling): boolean {
  return follows(one, other) || follows(other, one);
}

function follows(full: Spelling, short: Spelling): boolean {
  const [first] = short.mentions;
  const isAlone = short.mentions.every(({ before, after }) => before === null && after === null);
  if (first === undefined || !isAlone || full.mentions.some(({ after }) => after !== null)) return false;
  return full.mentions.some(
    ({ before, block, start }) =>
      before !== null &&
      first.block - block <= EARSHOT &&
      (block < first.block || (block === first.block && start < first.start)),
  );
}

/** A title that stands before both. */
export function sharedTitle(one: Spelling, other: Spelling): string | null {
  const titles = new Set(one.mentions.flatMap(({ run }) => run.title ?? []));
  return other.mentions.find(({ run }) => run.title !== null && titles.has(run.title))?.run.title ?? null;
}
