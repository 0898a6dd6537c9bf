'use client';

import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import { isOpenThread, type Subject, type Thread } from '@/domain/talk/thread';
import { Button } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { CommentForm } from './comment-form';
import { CommentText } from './comment-text';
import { useTalk, useTalkState } from './talk-context';
import type { TalkStore } from './talk-store';
import styles from './discussion.module.css';

interface DiscussionProps {
  readonly subject: Subject;
  /** What stands above it; "Discussion" unless told otherwise. */
  readonly title?: ReactNode;
  /** Whether the field is to have the keyboard as soon as it is there. */
  readonly autoFocus?: boolean;
}

/** What is said about one mark or correction, and the field to say more. Give it a key: another subject is another one. */
export function Discussion(props: DiscussionProps) {
  const talk = useTalk();
  return talk === null ? null : <LoadedDiscussion talk={talk} {...props} />;
}

function LoadedDiscussion({
  talk,
  subject,
  title,
  autoFocus = false,
}: DiscussionProps & { readonly talk: TalkStore }) {
  const t = useTranslations('talk');
  const failureText = useFailureText();
  const titleId = useId();
  const { phase, failure, threads, mayWrite } = useTalkState(talk);
  const thread = threads.get(subject.id) ?? null;
  // Who may only read is not shown an empty place to write in.
  if (phase === 'ready' && thread === null && !mayWrite) return null;
  return (
    <section className={styles.discussion} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title ?? t('title')}
        </h3>
        {thread !== null && mayWrite && <StateButton talk={talk} thread={thread} />}
      </div>
      {phase === 'loading' && <p className={styles.note}>{t('loading')}</p>}
      {failure !== null && (
        <>
          <p className={styles.failure}>{failureText(failure)}</p>
          <div>
            <Button small onClick={() => void talk.load()}>
              {t('again')}
            </Button>
          </div>
        </>
      )}
      {thread !== null && <Messages talk={talk} thread={thread} />}
      {phase === 'ready' && mayWrite && <CommentForm talk={talk} subject={subject} autoFocus={autoFocus} />}
    </section>
  );
}

interface ThreadProps {
  readonly talk: TalkStore;
  readonly thread: Thread;
}

function Messages({ talk, thread }: ThreadProps) {
  const t = useTranslations('talk');
  const { names, mayWrite } = useTalkState(talk);
  return (
    <>
      <ol className={styles.messages} aria-label={t('messages', { count: thread.comments.length })}>
        {thread.comments.map((comment) => (
          <li key={comment.id} className={styles.message}>
            <p className={styles.by}>
              <bdi className={styles.writer}>{names.get(comment.byId) ?? t('somebody')}</bdi>{' '}
              <Moment at={comment.at} />
            </p>
            <CommentText comment={comment} names={names} />
          </li>
        ))}
      </ol>
      {thread.resolvedAt !== null && (
        <p className={styles.note}>
          {t.rich('resolvedBy', {
            name: () => <bdi>{names.get(thread.resolvedById ?? '') ?? t('somebody')}</bdi>,
            when: () => <Moment at={thread.resolvedAt ?? ''} />,
          })}{' '}
          {mayWrite && t('reopensHint')}
        </p>
      )}
    </>
  );
}

function StateButton({ talk, thread }: ThreadProps) {
  const t = useTranslations('talk');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const change = async (before: Thread, state: 'open' | 'resolved'): Promise<void> => {
    const saved = await talk.setState(before, state);
    if (!saved.ok) {
      notifyError(failureText(saved.error));
      return;
    }
    const { outcome, current } = saved.value;
    if (outcome === 'stale') {
      notifyError(t('stale'));
      return;
    }
    notify(t(state === 'open' ? 'reopened' : 'resolved'), {
      label: common('undo'),
      run: () => void change(current, state === 'open' ? 'resolved' : 'open'),
    });
  };
  const isOpen = isOpenThread(thread);
  return (
    <Button small tone="quiet" onClick={() => void change(thread, isOpen ? 'resolved' : 'open')}>
      {t(isOpen ? 'resolve' : 'reopen')}
    </Button>
  );
}
