'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import {
  findAnswerObstacle,
  type AnswerFailure,
  type CorrectionAnswer,
} from '@/domain/correction/correction-life-cycle';
import type { Correction } from '@/domain/correction/correction';
import type { Failure } from '@/domain/result';
import { directionOfLang } from '@/domain/text/script';
import { Button } from '@/ui/primitives/button';
import { Field, TextArea } from '@/ui/primitives/field';
import { Kbd } from '@/ui/primitives/kbd';
import { Problem } from '@/ui/primitives/problem';
import { useDraft } from './use-draft';
import styles from './answer-form.module.css';

interface AnswerFormProps {
  readonly correction: Correction;
  /** Of the translation. */
  readonly lang: string;
  /** Of the project. */
  readonly rounds: number;
  /** True when the answer is where it cannot be lost: until then what was typed is kept. */
  readonly onSend: (answer: CorrectionAnswer) => boolean | Promise<boolean>;
  /** Whether the keyboard goes to it at once: when somebody has just asked for it. */
  readonly takesFocus?: boolean;
}

/** What the proposer says to a refusal or a request for changes, with another wording if there is a better one. */
export function AnswerForm({ correction, lang, rounds, onSend, takesFocus = false }: AnswerFormProps) {
  const t = useTranslations('mine.answer');
  const note = useDraft(`${correction.id}.${correction.round}.note`, '');
  const wording = useDraft(`${correction.id}.${correction.round}.wording`, correction.replacement);
  const [failure, setFailure] = useState<Failure<AnswerFailure> | null>(null);

  async function send(): Promise<void> {
    const isReworded = wording.text !== correction.replacement;
    const answer = { note: note.text, replacement: isReworded ? wording.text : null };
    const obstacle = findAnswerObstacle(correction, answer);
    setFailure(obstacle);
    if (obstacle !== null) return;
    if (!(await onSend(answer))) return;
    note.forget();
    wording.forget();
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void send();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // Elsewhere these keys close or go on: here they send.
    event.stopPropagation();
    void send();
  }

  return (
    <form className={styles.form} aria-label={t('label')} onSubmit={submit} onKeyDown={onKeyDown}>
      <Problem failure={failure} />
      <Field label={t('note')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            data-field="answer"
            rows={2}
            dir="auto"
            autoFocus={takesFocus}
            maxLength={5000}
            value={note.text}
            onChange={(event) => note.setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('wording')} hint={t('wordingHint')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            data-field="correction"
            rows={2}
            lang={lang}
            dir={directionOfLang(lang)}
            value={wording.text}
            onChange={(event) => wording.setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className={styles.hint}>{t('hint', { left: rounds - correction.round })}</p>
      <div>
        <Button type="submit" small tone="primary">
          {t('send')} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </form>
  );
}
