import { groupBy } from '../group-by';
import type { NotificationRow } from './notification';

/** How often what happened is sent by e-mail. */
export const DIGESTS = ['off', 'hourly', 'daily'] as const;
export type Digest = (typeof DIGESTS)[number];

const HOUR_MS = 60 * 60 * 1000;

const PERIODS_MS = { hourly: HOUR_MS, daily: 24 * HOUR_MS } as const;

/** Looked at every few minutes, letters would come a little later each time: what is due before the next look is due now. */
const SLACK_MS = 5 * 60 * 1000;

/** Whoever had the last letter at this moment or before is due for another. */
export function lastDigestBefore(digest: Exclude<Digest, 'off'>, now: Date): Date {
  return new Date(now.getTime() - PERIODS_MS[digest] + SLACK_MS);
}

export interface DigestGroup {
  /** Null for what is about no article. */
  readonly article: NotificationRow['article'];
  /** The newest first. */
  readonly rows: readonly NotificationRow[];
}

/** One letter: what happened, by article, the article with the newest first. */
export interface DigestLetter {
  readonly groups: readonly DigestGroup[];
  /** All that it tells of, those left out included. */
  readonly count: number;
  /** How many found no room: they are in the application. */
  readonly more: number;
}

/** More lines than this nobody reads in a letter. */
export const MAX_DIGEST_ROWS = 50;

export function composeDigest(rows: readonly NotificationRow[], limit = MAX_DIGEST_ROWS): DigestLetter {
  const newestFirst = [...rows].sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
  const shown = newestFirst.slice(0, limit);
  const groups = groupBy(shown, ({ article }) => article?.id ?? null);
  return {
    groups: [...groups.values()].map((group) => ({ article: group[0]?.article ?? null, rows: group })),
    count: rows.length,
    more: rows.length - shown.length,
  };
}
