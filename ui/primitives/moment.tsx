'use client';

import { useFormatter, useNow } from 'next-intl';
import { useLocalTimeZone } from './use-local-time-zone';

interface MomentProps {
  readonly at: string;
  /** Whether the day is told, for what is read later or on paper, and not how long ago it was. */
  readonly isDay?: boolean;
}

/** A point in time as people say it ("2 hours ago"), with the exact time on hover. */
export function Moment({ at, isDay = false }: MomentProps) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const timeZone = useLocalTimeZone();
  const date = new Date(at);
  return (
    // The server rendered a moment earlier: the words may differ by then, and the browser's are right.
    <time
      suppressHydrationWarning
      dateTime={at}
      title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'medium', timeZone })}
    >
      {isDay ? format.dateTime(date, { dateStyle: 'medium', timeZone }) : format.relativeTime(date, now)}
    </time>
  );
}
