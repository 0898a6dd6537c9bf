import { useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { acceptFindings, dismissFindings } from '../commands/findings';
import { focusPlace, stepThrough } from '../groups/step-through';
import { SideFrame } from '../groups/side-frame';
import { strokeOf } from '../keys/stroke';
import { ModelSection } from '../model/model-section';
import { useCursor, useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { answerOfStroke } from './answer-keys';
import { CheckItem } from './check-item';
import { LikeItem } from './like-item';
import { useWaiting } from './use-waiting';
import styles from '../groups/side-panel.module.css';
import own from './findings.module.css';

/** All that waits for an answer, in text order: each is answered with one key, here or in the text. */
export function FindingsPanel() {
  const t = useTranslations('desk.findings');
  const esa = useTranslations('desk.esa');
  const desk = useDesk();
  const waiting = useWaiting();
  const { isCut } = useCell(desk.findings);
  const called = useCell(desk.findingsCalled);
  const { findingId } = useCursor();
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Where the list was, so that the next one takes the keyboard when one is answered. */
  const position = useRef(0);
  const known = useRef(0);
  useEffect(() => {
    const { activeElement } = document;
    // Whoever is asking the model goes on with that.
    if (activeElement?.closest('[data-model]')) return;
    const isHere = activeElement === document.body || panel.current?.contains(activeElement) === true;
    // What is answered in the text leaves the keyboard there, unless the list was called.
    if (!isHere && called === known.current) return;
    known.current = called;
    const chosen = waiting.findIndex(({ key }) => key === desk.store.cursor.findingId);
    if (chosen >= 0) position.current = chosen;
    if (waiting.length === 0) panel.current?.focus();
    else focusPlace(list.current, position.current);
  }, [desk, called, waiting]);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [findingId]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = waiting.findIndex(({ key }) => key === placeOf(event.target));
    const item = waiting[at];
    const stroke = strokeOf(event.nativeEvent);
    // Enter on any other button presses it.
    const isPressing = event.target instanceof HTMLButtonElement && item === undefined;
    if (stroke === null || isPressing) return;
    const answer = answerOfStroke(desk, stroke, item ?? null);
    if (answer === null) {
      stepThrough(list.current, event);
      return;
    }
    position.current = Math.max(0, at);
    event.preventDefault();
    event.stopPropagation();
    answer();
  };
  return (
    <SideFrame title={desk.isEsa ? esa('prefilled') : t('title')} panelRef={panel} onKeyDown={onKeyDown}>
      {!desk.isEsa && <ModelSection />}
      {waiting.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p className={`${styles.hint} ${own.keys}`}>{desk.isEsa ? esa('prefilledHint') : t('hint')}</p>
          <ul ref={list} className={styles.places} aria-label={desk.isEsa ? esa('prefilled') : t('list')}>
            {waiting.map((item) =>
              item.kind === 'check' ? (
                <CheckItem key={item.key} finding={item.finding} isChosen={item.key === findingId} />
              ) : (
                <LikeItem key={item.key} placeKey={item.key} finding={item.finding} />
              ),
            )}
          </ul>
          {isCut && <p className={styles.note}>{t('cut')}</p>}
          <LikeButtons />
        </>
      )}
    </SideFrame>
  );
}

/** Places like ones corrected before can be answered all at once: somebody has read the correction already. */
function LikeButtons() {
  const t = useTranslations('desk.findings');
  const desk = useDesk();
  const { findings } = useCell(desk.findings);
  if (findings.length === 0) return null;
  return (
    <div className={styles.foot}>
      <p className={styles.hint}>{t('like', { count: findings.length })}</p>
      <Button tone="primary" small onClick={() => void acceptFindings(desk, findings)}>
        {t('acceptAll')} <Kbd keys="Ctrl+Enter" />
      </Button>
      <Button small onClick={() => void dismissFindings(desk, findings)}>
        {t('dismissAll')}
      </Button>
    </div>
  );
}

function placeOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['place'] : undefined;
}
