import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { BEST_SCORE } from '@/domain/review/segment-score';
import { ESA_ANCHORS, esaAnchorOf, type EsaAnchor } from '@/domain/scoring/esa-agreement';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { giveScore, leaveScore, scoreAndGoOn, takeScoreBack } from '../commands/score';
import { useDesk } from '../session/desk-context';
import { DisagreementNote } from './disagreement-note';
import { draftAfterKey, readScore } from './score-draft';
import styles from './score-form.module.css';

interface ScoreFormProps {
  readonly position: number;
  /** What is saved; null where nothing is. */
  readonly stored: number | null;
  /** Set when the reviewer has asked for it: a new object each time. */
  readonly takesFocus: object | null;
}

const MIDDLE = 50;
const messageOf = (anchor: EsaAnchor) => `anchor.a${anchor}` as const;

/**
 * A segment's score: a number to be typed, and a scale with words at its ends and thirds. Enter saves and goes on to the next
 * segment. What was changed is saved when it is left too, however it is left; Escape gives it up.
 */
export function ScoreForm({ position, stored, takesFocus }: ScoreFormProps) {
  const t = useTranslations('desk.esa');
  const locale = useLocale();
  const desk = useDesk();
  const field = useRef<HTMLInputElement>(null);
  /** What is typed and not saved yet; null while that is what is stored. */
  const [draft, showDraft] = useState<string | null>(null);
  /** The same, also while the page has not been rendered since: leaving the field comes with what leads out of it. */
  const typed = useRef(draft);
  const setDraft = (next: string | null): void => {
    typed.current = next;
    showDraft(next);
  };
  const fieldId = useId();
  const text = draft ?? (stored === null ? '' : String(stored));
  const score = readScore(text);
  useEffect(() => {
    if (takesFocus === null) return;
    field.current?.focus();
    field.current?.select();
  }, [takesFocus]);

  const save = (): void => {
    const left = typed.current === null ? null : readScore(typed.current);
    if (left !== null) giveScore(desk, position, left);
    setDraft(null);
  };
  const confirm = (event: SyntheticEvent): void => {
    event.preventDefault();
    setDraft(null);
    if (score === null) desk.refuse('needsScore');
    else scoreAndGoOn(desk, position, score);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      setDraft(null);
      leaveScore(desk);
    } else if (event.target === field.current) {
      const next = draftAfterKey(event.key, score);
      if (next === null) return;
      event.preventDefault();
      setDraft(String(next));
    }
  };
  const valueText = score === null ? t('unset') : t('at', { score, words: t(messageOf(esaAnchorOf(score))) });
  return (
    <form
      className={styles.form}
      onSubmit={confirm}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save();
      }}
    >
      <label className={styles.label} htmlFor={fieldId}>
        {t('score')}
      </label>
      <input
        ref={field}
        id={fieldId}
        className={styles.number}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={text}
        aria-invalid={(text !== '' && score === null) || undefined}
        aria-describedby={`${fieldId}-words`}
        onChange={(event) => setDraft(event.target.value)}
      />
      <p id={`${fieldId}-words`} className={styles.words}>
        {score === null ? t('unset') : t(messageOf(esaAnchorOf(score)))}
      </p>
      <div className={styles.scale}>
        <input
          className={styles.slider}
          type="range"
          min={0}
          max={BEST_SCORE}
          step={1}
          value={score ?? MIDDLE}
          data-unset={score === null || undefined}
          aria-label={t('slider')}
          aria-valuetext={valueText}
          onChange={(event) => setDraft(event.target.value)}
        />
        <ul className={styles.anchors}>
          {ESA_ANCHORS.map((anchor) => (
            <li key={anchor} data-anchor={anchor}>
              <b>{new Intl.NumberFormat(locale).format(anchor)}</b> {t(messageOf(anchor))}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.actions}>
        <Button small tone="primary" type="submit">
          {t('save')} <Kbd keys="Enter" />
        </Button>
        {stored !== null && (
          <Button small tone="quiet" onClick={() => takeScoreBack(desk)}>
            {t('takeBack')}
          </Button>
        )}
      </div>
      <DisagreementNote position={position} score={score} onMeant={() => field.current?.focus()} />
    </form>
  );
}
