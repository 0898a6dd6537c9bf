'use client';

import { Bell as BellIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { links } from '@/i18n/links';
import { Link, usePathname } from '@/i18n/navigation';
import { useCell } from '@/ui/desk/store/cell';
import { UNREAD } from './unread';
import styles from './bell.module.css';

interface BellProps {
  /** As it was when the page was asked for. */
  readonly unread: number;
  readonly countUnread: () => Promise<number | null>;
}

/** The way to the notifications, with how many are unread: asked again on each page, and when somebody comes back to it. */
export function Bell({ unread, countUnread }: BellProps) {
  const t = useTranslations('notifications');
  const pathname = usePathname();
  const count = useCell(UNREAD) ?? unread;
  const countedFor = useRef(pathname);
  useEffect(() => UNREAD.set(unread), [unread]);
  useEffect(() => {
    const ask = () =>
      void countUnread().then((counted) => {
        if (counted !== null) UNREAD.set(counted);
      });
    // The first page came with its number.
    if (countedFor.current !== pathname) ask();
    countedFor.current = pathname;
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [pathname, countUnread]);
  const label = t('bell', { count });
  return (
    <Link
      prefetch={false}
      className={styles.bell}
      href={links.notifications()}
      aria-label={label}
      title={label}
      aria-current={pathname === links.notifications() ? 'page' : undefined}
    >
      <BellIcon aria-hidden />
      {count > 0 && (
        <span className={styles.count} aria-hidden>
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        </span>
      )}
    </Link>
  );
}

/** There is room for two digits; the name says the whole number. */
const MOST_SHOWN = 99;
