import type { TimelineEntry } from '@/domain/history/timeline';

/** The number of the version that an entry made; null when it left the text as it was. */
export function versionOf(entry: TimelineEntry): number | null {
  if (entry.type === 'imported') return 0;
  return entry.type === 'decision' && entry.makesVersion ? entry.sequence : null;
}
