import type { GatheredMention } from './gathered-mention';

/** Mentions of one name: full and short forms together. */
export interface MentionGroup {
  readonly mentions: readonly GatheredMention[];
}

interface Bucket {
  readonly signature: readonly string[];
  readonly mentions: GatheredMention[];
}

/**
 * Puts together what has the same words, and what is the end of one other name: Gallant with Yoav Gallant, but not where there is an
 * Eli Gallant as well. What only ever begins a sentence is dropped: it may be any word.
 */
export function groupMentions(mentions: readonly GatheredMention[]): readonly MentionGroup[] {
  const buckets = new Map<string, Bucket>();
  for (const mention of mentions) {
    // Ben Gvir, Ben-Gvir and Bengvir are written with the same letters.
    const key = mention.signature.join('');
    const known = buckets.get(key);
    if (known) known.mentions.push(mention);
    else buckets.set(key, { signature: mention.signature, mentions: [mention] });
  }
  for (const [key, bucket] of buckets)
    if (bucket.mentions.every(({ isUncertain }) => isUncertain) && !isEndOfOther(bucket, buckets))
      buckets.delete(key);
  const groups = new Map<Bucket, GatheredMention[]>();
  for (const bucket of buckets.values()) {
    const full = fullNameOf(bucket, buckets);
    const known = groups.get(full);
    if (known) known.push(...bucket.mentions);
    else groups.set(full, [...bucket.mentions]);
  }
  return [...groups.values()].map((gathered) => ({
    mentions: gathered.sort((a, b) => a.block - b.block || a.start - b.start),
  }));
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length &&
  short.every((word, index) => long[long.length - short.length + index] === word);

const isEndOfOther = ({ signature }: Bucket, buckets: ReadonlyMap<string, Bucket>): boolean =>
  [...buckets.values()].some((other) => endsWith(other.signature, signature));

/** The longest name that ends with this one, where they all end with one another; else the name itself. */
function fullNameOf(bucket: Bucket, buckets: ReadonlyMap<string, Bucket>): Bucket {
  const longer = [...buckets.values()]
    .filter((other) => endsWith(other.signature, bucket.signature))
    .sort((a, b) => a.signature.length - b.signature.length);
  const isChain = longer.every(
    (other, index) => index === 0 || endsWith(other.signature, longer[index - 1]?.signature ?? []),
  );
  return (isChain ? longer.at(-1) : undefined) ?? bucket;
}
