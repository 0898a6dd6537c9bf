import { foldName } from '../fold-name';

/**
 * What a person decided about the names of an article, as it is stored: an append-only record, and taking one back is leaving it
 * out. Names are told by a rendering, not by a group or an offset, so that a choice holds when the text changes.
 *
 * - `prefer`: the name that has the rendering `one` is to be written `other`.
 * - `merge`: the renderings `one` and `other` are one name.
 * - `split`: they are not.
 */
export interface NameChoice {
  readonly id: string;
  readonly kind: 'prefer' | 'merge' | 'split';
  readonly one: string;
  readonly other: string;
}

export type NewNameChoice = Omit<NameChoice, 'id'>;

/** The choices that make one name of two. */
export const mergeChoices = (one: string, other: string): readonly NewNameChoice[] => [
  { kind: 'merge', one, other },
];

/** The choices that take renderings out of the name of `from`, and leave them together. */
export function splitChoices(from: string, away: readonly string[]): readonly NewNameChoice[] {
  const [first, ...rest] = away;
  if (first === undefined) return [];
  return [
    ...away.map((other): NewNameChoice => ({ kind: 'split', one: from, other })),
    ...rest.map((other): NewNameChoice => ({ kind: 'merge', one: first, other })),
  ];
}

export const preferChoice = (rendering: string, form: string): NewNameChoice => ({
  kind: 'prefer',
  one: rendering,
  other: form,
});

/** Of `merge` and `split` about the same two renderings, and of `prefer` about the same one, only the last holds. */
export function choicesInForce(choices: readonly NameChoice[]): readonly NameChoice[] {
  const last = new Map<string, NameChoice>();
  for (const choice of choices) {
    const key = keyOf(choice);
    last.delete(key);
    last.set(key, choice);
  }
  return [...last.values()];
}

function keyOf({ kind, one, other }: NameChoice): string {
  if (kind === 'prefer') return `prefer ${foldName(one)}`;
  return [foldName(one), foldName(other)].sort().join('\n');
}
