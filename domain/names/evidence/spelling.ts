import type { WordMention } from '../extract/name-facts';

/** One spelling of a word, with all its mentions in the article. */
export interface Spelling {
  /** In lower case. */
  readonly id: string;
  /** As it is written most often. */
  readonly form: string;
  /** As the authority compares it. */
  readonly folded: string;
  readonly sounds: string;
  readonly skeleton: string;
  readonly soundKey: string;
  readonly throatless: string;
  readonly mentions: readonly WordMention[];
  /** Whether a place proves the capital. */
  readonly isCertain: boolean;
}

/** Spellings by what they are in lower case, in order of first mention. */
export function gatherSpellings(
  facts: readonly { readonly words: readonly WordMention[] }[],
): ReadonlyMap<string, Spelling> {
  const byId = new Map<string, { first: WordMention; mentions: WordMention[]; isCertain: boolean }>();
  for (const { words } of facts) {
    for (const mention of words) {
      const known = byId.get(mention.spelling);
      if (known === undefined)
        byId.set(mention.spelling, { first: mention, mentions: [mention], isCertain: !mention.isUncertain });
      else {
        known.mentions.push(mention);
        if (!mention.isUncertain) known.isCertain = true;
      }
    }
  }
  const spellings = new Map<string, Spelling>();
  for (const [id, { first, mentions, isCertain }] of byId) {
    const { form, folded, sounds, skeleton, soundKey, throatless } = first;
    spellings.set(id, { id, form, folded, sounds, skeleton, soundKey, throatless, mentions, isCertain });
  }
  return spellings;
}
