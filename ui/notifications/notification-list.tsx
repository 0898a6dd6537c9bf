'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import type { NotificationPage, NotificationPlace, NotificationRow } from '@/domain/talk/notification';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { Button, buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Moment } from '@/ui/primitives/moment';
import { notify, notifyError } from '@/ui/primitives/notify';
import { Tag } from '@/ui/primitives/tag';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { NotificationText } from './notification-text';
import styles from './notification-list.module.css';

export interface NotificationsPort {
  readonly loadPage: (after: NotificationPlace) => Promise<Result<NotificationPage>>;
  readonly markRead: (ids: readonly string[]) => Promise<Result<unknown>>;
  /** All up to this moment. */
  readonly markAllRead: (until: string) => Promise<Result<unknown>>;
}

interface NotificationListProps {
  readonly first: NotificationPage;
  readonly unreadOnly: boolean;
  readonly port: NotificationsPort;
}

/** What one was told, the newest first; what is unread stands out. */
export function NotificationList({ first, unreadOnly, port }: NotificationListProps) {
  const t = useTranslations('notifications');
  const failureText = useFailureText();
  const [{ rows, hasMore }, setPage] = useState(first);
  const newest = rows[0];
  const hasUnread = first.unread > 0 && rows.some(({ readAt }) => readAt === null);

  const showRead = (isRead: (row: NotificationRow) => boolean) => {
    const at = new Date().toISOString();
    setPage((page) => ({
      ...page,
      rows: page.rows.map((row) => (row.readAt === null && isRead(row) ? { ...row, readAt: at } : row)),
    }));
  };
  const markRead = async (id: string): Promise<void> => {
    const marked = await port.markRead([id]);
    if (marked.ok) showRead((row) => row.id === id);
    else notifyError(failureText(marked.error));
  };
  const markAllRead = async (until: string): Promise<void> => {
    const marked = await port.markAllRead(until);
    if (!marked.ok) {
      notifyError(failureText(marked.error));
      return;
    }
    showRead(() => true);
    notify(t('allRead'));
  };
  const loadMore = async (): Promise<void> => {
    const last = rows.at(-1);
    if (last === undefined) return;
    const loaded = await port.loadPage({ at: last.at, id: last.id });
    if (loaded.ok) setPage((page) => ({ ...loaded.value, rows: [...page.rows, ...loaded.value.rows] }));
    else notifyError(failureText(loaded.error));
  };

  return (
    <>
      <div className={styles.bar}>
        <nav className={styles.filter} aria-label={t('show')}>
          <Link href={links.notifications()} aria-current={unreadOnly ? undefined : 'true'}>
            {t('all')}
          </Link>
          <Link href={links.notifications({ show: 'unread' })} aria-current={unreadOnly ? 'true' : undefined}>
            {t('unread')}
          </Link>
        </nav>
        {newest !== undefined && hasUnread && (
          <Button small onClick={() => void markAllRead(newest.at)}>
            {t('markAllRead')}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <Nothing unreadOnly={unreadOnly} />
      ) : (
        <ul className={styles.list} aria-label={t('title')}>
          {rows.map((row) => (
            <Row key={row.id} row={row} onRead={() => void markRead(row.id)} />
          ))}
        </ul>
      )}
      {hasMore && (
        <div>
          <Button onClick={() => void loadMore()}>{t('more')}</Button>
        </div>
      )}
    </>
  );
}

function Nothing({ unreadOnly }: { readonly unreadOnly: boolean }) {
  const t = useTranslations('notifications');
  const href = unreadOnly ? links.notifications() : links.articles();
  return (
    <EmptyState
      action={
        <Link className={buttonClass()} href={href}>
          {t(unreadOnly ? 'showAll' : 'toArticles')}
        </Link>
      }
    >
      {t(unreadOnly ? 'emptyUnread' : 'empty')}
    </EmptyState>
  );
}

function Row({ row, onRead }: { readonly row: NotificationRow; readonly onRead: () => void }) {
  const t = useTranslations('notifications');
  const isUnread = row.readAt === null;
  return (
    <li className={styles.row} data-unread={isUnread || undefined}>
      <div className={styles.what}>
        <Link
          className={styles.link}
          href={links.notified(row)}
          onClick={() => {
            if (isUnread) onRead();
          }}
        >
          <NotificationText row={row} />
        </Link>
        <p className={styles.when}>
          <Moment at={row.at} /> {isUnread && <Tag tone="accent">{t('isUnread')}</Tag>}
        </p>
      </div>
      {isUnread && (
        <Button small tone="quiet" onClick={onRead}>
          {t('markRead')}
        </Button>
      )}
    </li>
  );
}
