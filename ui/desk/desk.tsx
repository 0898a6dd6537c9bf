'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'next-intl';
import type { Failure } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { NothingHere } from '@/ui/shell/nothing-here';
import { ConnectionLost } from './connection-lost';
import type { DeskPort } from './desk-port';
import type { DeskPreferences } from './desk-preferences';
import type { DeskSession } from './session/desk-session';
import { openSession } from './session/open-session';
import { Workspace } from './workspace';
import styles from './workspace.module.css';

interface DeskProps {
  readonly port: DeskPort;
  readonly preferences: DeskPreferences;
  /** The mark or correction to begin at; at the beginning of the text without one. */
  readonly subjectId?: string | null;
  /** Whether to begin with the list of findings, where there are any. */
  readonly opensFindings?: boolean;
}

type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly desk: DeskSession }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The review desk of one article. `port` must be the same object for as long as the article is. */
export function Desk({ port, preferences, subjectId = null, opensFindings = false }: DeskProps) {
  const t = useTranslations('desk');
  const failureText = useFailureText();
  const [opening, setOpening] = useState<Opening>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // Read once, at the start: changing them afterwards is the session's own affair.
  const [initial] = useState(preferences);
  useEffect(() => {
    let isCurrent = true;
    openSession(port, initial).then(
      (opened) => {
        if (!isCurrent) return;
        setOpening(
          opened.ok ? { state: 'open', desk: opened.value } : { state: 'failed', failure: opened.error },
        );
      },
      (error: unknown) => {
        const code = error instanceof ConnectionLost ? 'connection_lost' : 'unexpected';
        if (isCurrent) setOpening({ state: 'failed', failure: { code } });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [port, initial, attempt]);

  if (opening.state === 'open') {
    return <Workspace desk={opening.desk} subjectId={subjectId} opensFindings={opensFindings} />;
  }
  if (opening.state === 'loading') {
    return (
      <main id="main">
        <p className={styles.loading} role="status">
          {t('loading')}
        </p>
      </main>
    );
  }
  if (opening.failure.code === 'not_found') return <NothingHere />;
  return (
    <main id="main">
      <EmptyState action={<Button onClick={() => setAttempt(attempt + 1)}>{t('tryAgain')}</Button>}>
        {failureText(opening.failure)}
      </EmptyState>
    </main>
  );
}
