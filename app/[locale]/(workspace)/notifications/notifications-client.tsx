'use client';

import { useMemo } from 'react';
import type { NotificationPage } from '@/domain/talk/notification';
import { NotificationList, type NotificationsPort } from '@/ui/notifications/notification-list';
import { callUseCase } from '../../../api-client';
import { markRead } from '../mark-read';

interface NotificationsClientProps {
  readonly first: NotificationPage;
  readonly unreadOnly: boolean;
  readonly limit: number;
}

export function NotificationsClient({ first, unreadOnly, limit }: NotificationsClientProps) {
  const port = useMemo<NotificationsPort>(
    () => ({
      loadPage: (after) => callUseCase('list-notifications', { unreadOnly, after, limit }),
      markRead: (ids) => markRead({ kind: 'some', ids }),
      markAllRead: (at) => markRead({ kind: 'until', at }),
    }),
    [unreadOnly, limit],
  );
  return <NotificationList first={first} unreadOnly={unreadOnly} port={port} />;
}
