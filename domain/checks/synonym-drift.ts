import { findSynonyms, type SynonymMention } from './drift/find-synonyms';
import { LANGUAGES_WITH_SYNONYMS } from './drift/near-synonyms';
import { sourceKeysOf } from './drift/source-keys';
import { defineArticleCheck, type ArticleAlarm, type BlockSpan } from './engine/check';
import type { CheckedArticle, CheckedBlock, CheckedPair, CheckedPiece } from './engine/checked-article';

/** A word where it stands, and the segment it stands in. */
interface PlacedMention extends SynonymMention {
  readonly block: number;
  readonly pair: CheckedPair;
}

const FEWEST = 2;
/** A word of the source that stands in more of the other segments is everywhere. */
const MOST_ELSEWHERE = 0.1;

/**
 * One word of the source, two of the translation: rockets here, missiles there. Only words of a list of near synonyms are looked at, and only
 * where every segment of both has a word of the source in common that hardly stands anywhere else. Both may be right: so it is neutral.
 */
export const synonymDrift = defineArticleCheck<readonly SynonymMention[]>({
  unit: 'article',
  id: 'synonym-drift',
  version: 1,
  category: 'terminology/inconsistent-use-of-terminology',
  severity: 'neutral',
  isDefault: true,
  targets: LANGUAGES_WITH_SYNONYMS,
  sources: 'any',
  parameters: { 'least-uses': { default: FEWEST, min: 1, max: 10 } },
  collect: (block: CheckedBlock) => findSynonyms(block),
  mayFind: (_article, facts) => facts.some((found) => found.length > 0),
  *judge(article: CheckedArticle, facts, { parameter }): Generator<ArticleAlarm> {
    for (const words of drifting(facts)) {
      const placed = place(words, facts, article.pairs);
      const main = mainWordOf(placed);
      if (main === null || (placed.get(main)?.length ?? 0) < parameter('least-uses')) continue;
      for (const [word, mentions] of placed)
        if (word !== main) yield* alarms(placed.get(main) ?? [], mentions, article.pairs);
    }
  },
});

/** Groups of which the article has more than one word. */
function drifting(facts: readonly (readonly SynonymMention[])[]): readonly (readonly SynonymMention[])[] {
  const groups = new Map<number, SynonymMention[]>();
  for (const mention of facts.flat()) {
    const known = groups.get(mention.group);
    if (known) known.push(mention);
    else groups.set(mention.group, [mention]);
  }
  return [...groups.values()].filter((words) => words.some(({ word }) => word !== words[0]?.word));
}

function place(
  [first]: readonly SynonymMention[],
  facts: readonly (readonly SynonymMention[])[],
  pairs: readonly CheckedPair[],
): ReadonlyMap<string, readonly PlacedMention[]> {
  const placed = new Map<string, PlacedMention[]>();
  facts.forEach((mentions, block) => {
    for (const mention of mentions) {
      if (mention.group !== first?.group) continue;
      const pair = pairs.find(({ target }) => holds(target, block, mention.start));
      if (pair === undefined) continue;
      const known = placed.get(mention.word);
      if (known) known.push({ ...mention, block, pair });
      else placed.set(mention.word, [{ ...mention, block, pair }]);
    }
  });
  return placed;
}

const holds = ({ parts }: CheckedPiece, block: number, at: number): boolean =>
  parts.some((part) => part.block === block && part.span.start <= at && at < part.span.end);

/** The word that is used most; null where none is. */
function mainWordOf(placed: ReadonlyMap<string, readonly PlacedMention[]>): string | null {
  const [first, second] = [...placed].sort(([, one], [, other]) => other.length - one.length);
  if (first === undefined || second === undefined) return null;
  return first[1].length > second[1].length ? first[0] : null;
}

function* alarms(
  main: readonly PlacedMention[],
  others: readonly PlacedMention[],
  pairs: readonly CheckedPair[],
): Generator<ArticleAlarm> {
  const mainPairs = new Set(main.map(({ pair }) => pair));
  // Side by side they are told apart.
  if (others.some(({ pair }) => mainPairs.has(pair))) return;
  const own = new Set([...mainPairs, ...others.map(({ pair }) => pair)]);
  const shared = sharedKey(
    [...own].map(({ source }) => sourceKeysOf(source)),
    pairs,
    own,
  );
  if (shared === null) return;
  const [preferred] = main;
  for (const { block, start, end, form, pair } of others) {
    const sourceAt = wordAt(pair.source, sourceKeysOf(pair.source).get(shared));
    yield {
      at: { block, start, end },
      ...(sourceAt === null ? {} : { sourceAt }),
      params: { form, other: preferred?.form ?? '' },
    };
  }
}

/** A word of the source that stands in all these segments, and in hardly any other. */
function sharedKey(
  keys: readonly ReadonlyMap<string, number>[],
  pairs: readonly CheckedPair[],
  own: ReadonlySet<CheckedPair>,
): string | null {
  const [first, ...rest] = keys;
  const shared = [...(first?.keys() ?? [])].filter((key) => rest.every((other) => other.has(key)));
  if (shared.length === 0) return null;
  // Where the list knows words of theirs, another word that they share proves nothing.
  const known = shared.filter(isListed);
  const candidates = keys.some((own) => [...own.keys()].some(isListed)) ? known : shared;
  const elsewhere = pairs.filter((pair) => !own.has(pair)).map(({ source }) => sourceKeysOf(source));
  return (
    candidates.find(
      (key) => elsewhere.filter((other) => other.has(key)).length <= elsewhere.length * MOST_ELSEWHERE,
    ) ?? null
  );
}

const isListed = (key: string): boolean => key.startsWith('=');

const LETTERS = /^[\p{L}\p{M}]+/u;
const HAN_WORD = 2;

function wordAt(piece: CheckedPiece, at: number | undefined): BlockSpan | null {
  const part = at === undefined ? undefined : piece.parts.findLast((one) => one.at <= at);
  if (at === undefined || part === undefined) return null;
  const word = LETTERS.exec(piece.text.slice(at))?.[0] ?? '';
  const length = /^\p{Script=Han}/u.test(word) ? HAN_WORD : word.length;
  const start = part.span.start + at - part.at;
  return { block: part.block, start, end: Math.min(start + length, part.span.end) };
}
