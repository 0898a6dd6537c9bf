'use client';

import { useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import type { Failure } from '@/domain/result';
import { keepMentions } from '@/domain/talk/mention';
import type { Subject } from '@/domain/talk/thread';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { keepDraft, loadDraft, newDraft, type CommentDraft } from './comment-drafts';
import { MentionField } from './mention-field';
import { useTalkState } from './talk-context';
import type { TalkStore } from './talk-store';
import styles from './discussion.module.css';

interface CommentFormProps {
  readonly talk: TalkStore;
  readonly subject: Subject;
  readonly autoFocus: boolean;
}

/** Where one says something. What is not sent is kept on the device until it is. */
export function CommentForm({ talk, subject, autoFocus }: CommentFormProps) {
  const t = useTranslations('talk');
  const failureText = useFailureText();
  const { members, userId, threads } = useTalkState(talk);
  const [draft, setDraft] = useState(() => loadDraft(userId, subject.id));
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const messageCount = threads.get(subject.id)?.comments.length ?? 0;
  useEffect(() => {
    // It has the keyboard when it opens, and what was said moves it down.
    if (form.current?.contains(document.activeElement) === true) bringIntoView(form.current);
  }, [messageCount]);

  const change = (next: CommentDraft) => {
    setDraft(next);
    keepDraft(userId, subject.id, next);
  };
  const send = async (): Promise<void> => {
    if (isSending || draft.text.trim() === '') return;
    setIsSending(true);
    setFailure(null);
    setSaid('');
    const added = await talk.add(subject, draft, keepMentions(draft.text, draft.chosen));
    setIsSending(false);
    if (!added.ok) {
      setFailure(added.error);
      return;
    }
    setSaid(t('sent'));
    // Only what was sent: somebody may have gone on typing.
    setDraft((now) => {
      const next = now.text === draft.text ? newDraft() : { ...now, id: newDraft().id };
      keepDraft(userId, subject.id, next);
      return next;
    });
  };
  return (
    <div ref={form} className={styles.form} onFocus={(event) => bringIntoView(event.currentTarget)}>
      <MentionField
        label={t('write')}
        hint={t('writeHint')}
        text={draft.text}
        people={members.filter(({ id }) => id !== userId)}
        autoFocus={autoFocus}
        onText={(text, person) =>
          change({ ...draft, text, chosen: person === null ? draft.chosen : [...draft.chosen, person] })
        }
        onSend={() => void send()}
      />
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {failureText(failure)}
        </p>
      )}
      <VisuallyHidden.Root asChild>
        <p role="status">{said}</p>
      </VisuallyHidden.Root>
      <div>
        <Button small aria-disabled={isSending || draft.text.trim() === ''} onClick={() => void send()}>
          {t('send')} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </div>
  );
}

/** All of it: the focus alone brings only the first line. */
function bringIntoView(form: HTMLElement): void {
  form.scrollIntoView({ block: 'nearest' });
}
