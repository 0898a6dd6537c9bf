import type { SentenceRange } from '../../domain/article/segment';
import { SentenceIndex } from '../../domain/article/sentence-index';
import type { Correction } from '../../domain/correction/correction';
import { groupBy } from '../../domain/group-by';
import { createContextFinder, type CorrectionContext } from '../../domain/review/correction-context';
import { listBlocksById, listFormerBlocks } from '../data/blocks';
import { listSegmentsWithin } from '../data/segments';
import { listFirstSentences, listFirstSentencesWithin } from '../data/sentence-numbers';
import type { Connection } from '../db/open-database';

/**
 * By correction, the sentence that it stands in with the source of it; in an earlier edition, the sentence alone. The texts that are shown are read, and no others: a
 * page of the table may come from as many articles as it has rows.
 */
export async function loadContexts(
  connection: Connection,
  all: readonly Correction[],
): Promise<ReadonlyMap<string, CorrectionContext>> {
  const former = await listFormerBlocks(connection, [...new Set(all.map(({ anchor }) => anchor.blockId))]);
  const corrections = all.filter(({ anchor }) => !former.has(anchor.blockId));
  const byArticle = groupBy(corrections, ({ articleId }) => articleId);
  const blockIds = [...new Set(corrections.map(({ anchor }) => anchor.blockId))];
  const firsts = await listFirstSentences(connection, 'target', [...byArticle.keys()], blockIds);
  const targets = await listBlocksById(connection, blockIds);
  const targetsOf = (own: readonly Correction[]) => {
    const ids = new Set(own.map(({ anchor }) => anchor.blockId));
    return [...ids].flatMap((id) => targets.get(id) ?? []).sort((a, b) => a.index - b.index);
  };
  const segments = await listSegmentsWithin(
    connection,
    mapValues(byArticle, (own) => sentencesOf(own, new SentenceIndex(targetsOf(own), firsts))),
  );
  const sourceFirsts = await listFirstSentencesWithin(
    connection,
    'source',
    mapValues(segments, (own) => span(own.map(({ source }) => source))),
  );
  const sources = await listBlocksById(
    connection,
    [...sourceFirsts.values()].flatMap((own) => [...own.keys()]),
  );

  const contexts = new Map<string, CorrectionContext>();
  for (const { id, anchor } of all) {
    const block = former.get(anchor.blockId);
    if (block !== undefined) contexts.set(id, createContextFinder([block], [])(anchor));
  }
  for (const [articleId, own] of byArticle) {
    const ownFirsts = sourceFirsts.get(articleId) ?? new Map<string, number>();
    const blocks = [...ownFirsts.keys()].flatMap((id) => sources.get(id) ?? []);
    const contextOf = createContextFinder(
      [...blocks.sort((a, b) => a.index - b.index), ...targetsOf(own)],
      segments.get(articleId) ?? [],
      new Map([...firsts, ...ownFirsts]),
    );
    for (const { id, anchor } of own) contexts.set(id, contextOf(anchor));
  }
  return contexts;
}

/** All sentences from the first that one of the corrections touches to the last. */
function sentencesOf(corrections: readonly Correction[], sentences: SentenceIndex): SentenceRange {
  return span(
    corrections.map(({ anchor: { blockId, start, end } }) => ({
      from: sentences.numberAt(blockId, start),
      to: sentences.numberAt(blockId, end) + 1,
    })),
  );
}

/** From the first sentence of any of them to the last. */
function span(ranges: readonly SentenceRange[]): SentenceRange {
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

function mapValues<Key, Value, Mapped>(
  map: ReadonlyMap<Key, Value>,
  toMapped: (value: Value) => Mapped,
): ReadonlyMap<Key, Mapped> {
  return new Map([...map].map(([key, value]) => [key, toMapped(value)]));
}
