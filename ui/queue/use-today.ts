'use client';

import { useNow } from 'next-intl';
import { calendarDateIn } from '@/domain/review/assignment';
import { useLocalTimeZone } from '@/ui/primitives/use-local-time-zone';

/** The reader's own calendar date, ISO 8601; it goes on at midnight. */
export function useToday(): string {
  const now = useNow({ updateInterval: 60_000 });
  return calendarDateIn(useLocalTimeZone(), now);
}
