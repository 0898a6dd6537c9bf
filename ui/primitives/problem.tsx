'use client';

import { useEffect, useRef } from 'react';
import { useFailureText } from './use-failure-text';
import type { Failure } from '@/domain/result';
import styles from './form.module.css';

/** Why a form was not taken, in words and with the remedy; takes the focus so that nobody misses it. */
export function Problem({ failure }: { readonly failure: Failure | null }) {
  const text = useFailureText();
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (failure !== null) box.current?.focus();
  }, [failure]);
  if (failure === null) return null;
  return (
    <p ref={box} className={styles.problem} role="alert" tabIndex={-1}>
      {text(failure)}
    </p>
  );
}
