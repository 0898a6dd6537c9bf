import type { TimelineEntry } from '@/domain/history/timeline';

/** The number of the version that an entry made; null when it left the text as it was. */
export function versionOf(entry: TimelineEntry): number | null {
  if (entry.type === 'imported') return 0;
  // What a new version of the article decided is part of the version that it made itself.
  if (entry.type === 'decision')
    return entry.makesVersion && entry.batch?.kind !== 'reimport' ? entry.sequence : null;
  const { version } = entry.details;
  return entry.kind === 'article_reimported' && typeof version === 'number' ? version : null;
}
