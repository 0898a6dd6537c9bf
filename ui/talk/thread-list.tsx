'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { isOpenThread, type Thread } from '@/domain/talk/thread';
import { Moment } from '@/ui/primitives/moment';
import { useTalkState } from './talk-context';
import type { TalkStore } from './talk-store';
import styles from './thread-list.module.css';

interface ThreadListProps {
  readonly talk: TalkStore;
  /** The words a discussion is about. */
  readonly describe: (thread: Thread) => ReactNode;
  readonly onGo: (thread: Thread) => void;
  /** The key that begins a discussion. */
  readonly beginKey: string;
}

const lastOf = (thread: Thread): string => thread.comments.at(-1)?.at ?? '';

/** The discussions of an article, open or resolved, the liveliest first; each leads to its place in the text. */
export function ThreadList({ talk, describe, onGo, beginKey }: ThreadListProps) {
  const t = useTranslations('talk.list');
  const { threads } = useTalkState(talk);
  const [wanted, setWanted] = useState<'open' | 'resolved'>('open');
  const sorted = [...threads.values()].sort((a, b) => lastOf(b).localeCompare(lastOf(a)));
  const shown = sorted.filter((thread) => isOpenThread(thread) === (wanted === 'open'));
  return (
    <>
      <div className={styles.choice}>
        {(['open', 'resolved'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-pressed={one === wanted}
            onClick={() => setWanted(one)}
          >
            {t(one)}
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <p>{wanted === 'open' ? t('noneOpen', { key: beginKey }) : t('noneResolved')}</p>
      ) : (
        <ul className={styles.list} aria-label={t(wanted)}>
          {shown.map((thread) => (
            <li key={thread.id}>
              <button type="button" className={styles.thread} onClick={() => onGo(thread)}>
                <span className={styles.about}>{describe(thread)}</span>
                <LastMessage talk={talk} thread={thread} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function LastMessage({ talk, thread }: { readonly talk: TalkStore; readonly thread: Thread }) {
  const t = useTranslations('talk');
  const { names } = useTalkState(talk);
  const last = thread.comments.at(-1);
  if (last === undefined) return null;
  return (
    <>
      <span className={styles.text} dir="auto">
        {last.text}
      </span>
      <span className={styles.by}>
        <bdi>{names.get(last.byId) ?? t('somebody')}</bdi> <Moment at={last.at} />{' '}
        <span>{t('messages', { count: thread.comments.length })}</span>
      </span>
    </>
  );
}
