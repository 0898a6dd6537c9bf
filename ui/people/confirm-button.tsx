'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/ui/primitives/button';
import styles from './confirm-button.module.css';

interface ConfirmButtonProps {
  /** On the button that asks first, and on the one that then does it. */
  readonly label: ReactNode;
  /** The whole name of the button, where the label alone does not say whom it is about. */
  readonly name: string;
  /** What will happen, as a question. */
  readonly question: ReactNode;
  readonly onConfirm: () => void;
  /** Quiet among other buttons of a row, plain where it stands alone. */
  readonly tone?: 'quiet' | 'plain';
}

/** For the few things that cannot be undone: asks once more, in place, without covering the page. */
export function ConfirmButton({ label, name, question, onConfirm, tone = 'quiet' }: ConfirmButtonProps) {
  const t = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const open = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The focus goes to the harmless answer, and back to where it came from.
    if (asking) cancel.current?.focus();
    else if (wasAsking.current) open.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <Button
        ref={open}
        tone={tone}
        small={tone === 'quiet'}
        aria-label={name}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
    );
  }
  return (
    <span
      role="group"
      aria-label={name}
      className={styles.ask}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <span>{question}</span>
      <Button
        tone="danger"
        small
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {label}
      </Button>
      <Button ref={cancel} tone="quiet" small onClick={() => setAsking(false)}>
        {t('cancel')}
      </Button>
    </span>
  );
}
