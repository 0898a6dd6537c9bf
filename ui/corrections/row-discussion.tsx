'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CorrectionRow } from '@/domain/review/correction-row';
import { Button } from '@/ui/primitives/button';
import { Discussion } from '@/ui/talk/discussion';
import { TalkProvider } from '@/ui/talk/talk-context';
import type { TalkPort } from '@/ui/talk/talk-port';
import styles from './row-discussion.module.css';

interface RowDiscussionProps {
  readonly row: CorrectionRow;
  readonly port: TalkPort;
}

/**
 * What is said about the mark of a correction: the same discussion as at the desk. Loaded when it is asked for, because
 * an editor goes down the rows with a key.
 */
export function RowDiscussion({ row, port }: RowDiscussionProps) {
  const t = useTranslations('talk');
  const [isOpen, setIsOpen] = useState(false);
  const { articleId, errorId, id } = row.correction;
  const subject =
    errorId === null ? ({ kind: 'correction', id } as const) : ({ kind: 'error', id: errorId } as const);
  return (
    <div className={styles.discussion}>
      <div>
        <Button small tone="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('title')}
        </Button>
      </div>
      {isOpen && (
        <TalkProvider articleId={articleId} port={port}>
          <Discussion subject={subject} autoFocus />
        </TalkProvider>
      )}
    </div>
  );
}
