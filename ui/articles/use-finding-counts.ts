import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '@/domain/result';

/** By article; null where it could not be said yet. */
export type FindingCounts = Readonly<Record<string, number | null>>;
export type CountFindings = (articleIds: readonly string[]) => Promise<Result<FindingCounts>>;

export interface CountedArticle {
  readonly id: string;
  /** As it was remembered when the list was made. */
  readonly findingCount: number | null;
}

/** What is asked for at once. */
const AT_ONCE = 50;
/** In milliseconds, before it asks again for what could not be said. */
const AGAIN = 5_000;

const NOTHING: FindingCounts = {};

/**
 * How many findings wait in each article of a list: at first what is remembered, and as it is now as soon as that has been counted. The
 * list is there meanwhile. Null where it is not known yet.
 */
export function useFindingCounts(
  rows: readonly CountedArticle[],
  count: CountFindings,
): (row: CountedArticle) => number | null {
  const [counts, setCounts] = useState(NOTHING);
  /** Another object for each row that was fetched: what is fetched anew is asked for anew. */
  const asked = useRef(new WeakSet<CountedArticle>());
  useEffect(() => {
    const left = new Set(rows.filter((row) => !asked.current.has(row)));
    if (left.size === 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async (): Promise<void> => {
      const told = await countAll(
        [...left].map(({ id }) => id),
        count,
      );
      if (isGone) return;
      setCounts((before) => ({ ...before, ...told }));
      for (const row of [...left]) {
        if (told[row.id] === null) continue;
        left.delete(row);
        asked.current.add(row);
      }
      if (left.size > 0) timer = setTimeout(() => void ask(), AGAIN);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [rows, count]);
  return useCallback(({ id, findingCount }) => counts[id] ?? findingCount, [counts]);
}

/** What is refused, or gets lost on the way, stays unknown until the list is fetched again. */
async function countAll(ids: readonly string[], count: CountFindings): Promise<FindingCounts> {
  const told: Record<string, number | null> = {};
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const answer = await count(ids.slice(from, from + AT_ONCE));
    if (answer.ok) Object.assign(told, answer.value);
  }
  return told;
}
