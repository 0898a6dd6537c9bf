'use client';

import { AlarmClock } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { daysBetween, isOverdue, type Assignment } from '@/domain/review/assignment';
import styles from './due-date.module.css';
import { useToday } from './use-today';

/** When it is due, and in words and with a sign when that is past. Nothing where there is no date. */
export function DueDate({ assignment }: { readonly assignment: Pick<Assignment, 'state' | 'dueOn'> }) {
  const t = useTranslations('queue.due');
  const date = useCalendarDate()(assignment.dueOn);
  const today = useToday();
  if (assignment.dueOn === '') return null;
  const late = isOverdue(assignment, today);
  return (
    // The server does not know the reader's day.
    <span className={styles.due} data-late={late} suppressHydrationWarning>
      {late && <AlarmClock aria-hidden />}
      <time dateTime={assignment.dueOn} suppressHydrationWarning>
        {late
          ? t('overdue', { count: daysBetween(assignment.dueOn, today), date })
          : assignment.dueOn === today
            ? t('today', { date })
            : t('on', { date })}
      </time>
    </span>
  );
}

/** A calendar date as the reader writes it; it is the same day everywhere. */
export function useCalendarDate(): (date: string) => string {
  const format = useFormatter();
  return (date) =>
    date === ''
      ? ''
      : format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
}
