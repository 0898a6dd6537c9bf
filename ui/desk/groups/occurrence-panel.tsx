import { useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { Problem } from '@/ui/primitives/problem';
import { mayReview } from '../commands/may';
import { proposeChosen, search, takeBackProposal } from '../commands/occurrences';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { OccurrenceList } from './occurrence-list';
import { ProposalResult } from './proposal-result';
import { listChosen, listPlaces } from './search-state';
import { SearchFields } from './search-fields';
import { SideFrame } from './side-frame';
import { focusPlace, stepThrough } from './step-through';
import styles from './side-panel.module.css';

/** Every place of one text: of a correction, to correct them all alike, or of what is typed. */
export function OccurrencePanel({ mode }: { readonly mode: 'everywhere' | 'replace' }) {
  const t = useTranslations('groups');
  const desk = useDesk();
  const state = useCell(desk.search);
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { status, wishes, proposed } = state;
  const isFirstResult = status === 'found' && mode === 'everywhere';
  useEffect(() => {
    // Where nothing is to be typed, the first place is what comes next.
    if (isFirstResult) focusPlace(list.current, 0);
    if (mode === 'everywhere' && !panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, [isFirstResult, mode]);

  const count = listPlaces(state).length;
  const chosen = listChosen(state, desk.store.view.actor.userId).length;
  const canPropose = wishes.replacement !== null && mayReview(desk);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isMod = event.ctrlKey || event.metaKey;
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isMod && event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      if (canPropose) void proposeChosen(desk);
    } else if (isMod && event.code === 'KeyZ' && !isField && proposed !== null) {
      event.preventDefault();
      event.stopPropagation();
      takeBackProposal(desk);
    } else if (isField && event.key === 'ArrowDown') {
      event.preventDefault();
      focusPlace(list.current, 0);
    } else stepThrough(list.current, event);
  };
  return (
    <SideFrame
      title={mode === 'everywhere' ? t('title') : t('replaceTitle')}
      panelRef={panel}
      onKeyDown={onKeyDown}
    >
      <SearchFields mode={mode} />
      <p role="status" className={styles.status}>
        {status === 'searching' && t('searching')}
        {status === 'found' && state.failure === null && t('found', { count })}
      </p>
      <Problem failure={state.failure} />
      {proposed === null ? (
        <>
          {count > 0 && <p className={styles.hint}>{t('hint')}</p>}
          <div ref={list}>
            <OccurrenceList />
          </div>
          {state.next !== null && status === 'found' && (
            <Button small onClick={() => void search(desk)}>
              {t('more')}
            </Button>
          )}
          {canPropose && count > 0 && (
            <div className={styles.foot}>
              <Button
                tone="primary"
                disabled={status === 'proposing' || chosen === 0}
                onClick={() => void proposeChosen(desk)}
              >
                {t('propose', { count: chosen })} <Kbd keys="Ctrl+Enter" />
              </Button>
            </div>
          )}
        </>
      ) : (
        <ProposalResult proposed={proposed} />
      )}
    </SideFrame>
  );
}
