import { useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Finding } from '@/domain/review/occurrence-view';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { acceptFindings, dismissFindings } from '../commands/findings';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { PlaceText } from './place-text';
import { pointAt } from './point-at';
import { SideFrame } from './side-frame';
import { focusPlace, stepThrough } from './step-through';
import styles from './side-panel.module.css';

/** Places of this article like ones corrected before: each is answered with one key, or all at once. */
export function FindingsPanel() {
  const t = useTranslations('groups');
  const desk = useDesk();
  const { findings, isCut } = useCell(desk.findings);
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Where the list was, so that the next place takes the keyboard when one is answered. */
  const position = useRef(0);
  useEffect(() => {
    if (findings.length === 0) panel.current?.focus();
    else focusPlace(list.current, position.current);
  }, [findings]);

  const answer = (finding: Finding, give: typeof acceptFindings) => {
    position.current = findings.indexOf(finding);
    void give(desk, [finding]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isDelete = event.key === 'Delete' || event.key === 'Backspace';
    const isMod = event.ctrlKey || event.metaKey;
    if (isMod && event.key === 'Enter') void acceptFindings(desk, findings);
    else if (isDelete && event.shiftKey) void dismissFindings(desk, findings);
    else {
      const place = event.target instanceof HTMLElement ? event.target.dataset['place'] : undefined;
      const finding = findings.find((one) => keyOf(one) === place);
      if (finding === undefined || !(isDelete || event.key === 'Enter')) {
        stepThrough(list.current, event);
        return;
      }
      answer(finding, isDelete ? dismissFindings : acceptFindings);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const langs = { targetLang: desk.langOf('target'), sourceLang: desk.langOf('source') };
  return (
    <SideFrame title={t('findingsTitle')} panelRef={panel} onKeyDown={onKeyDown}>
      {findings.length === 0 ? (
        <p>{t('noFindings')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t('findingsHint')}</p>
          <ul ref={list} className={styles.places} aria-label={t('places')}>
            {findings.map((finding) => (
              <li key={keyOf(finding)}>
                <button
                  type="button"
                  className={styles.place}
                  data-place={keyOf(finding)}
                  onFocus={() => pointAt(desk, finding)}
                >
                  <PlaceText place={finding} {...langs} />
                </button>
                <div className={styles.answers}>
                  <Button small onClick={() => answer(finding, acceptFindings)}>
                    {t('accept')}
                  </Button>
                  <Button small tone="quiet" onClick={() => answer(finding, dismissFindings)}>
                    {t('dismiss')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {isCut && <p className={styles.note}>{t('cut')}</p>}
          <div className={styles.foot}>
            <Button tone="primary" small onClick={() => void acceptFindings(desk, findings)}>
              {t('acceptAll')} <Kbd keys="Ctrl+Enter" />
            </Button>
            <Button small onClick={() => void dismissFindings(desk, findings)}>
              {t('dismissAll')} <Kbd keys="Shift+Del" />
            </Button>
          </div>
        </>
      )}
    </SideFrame>
  );
}

function keyOf({ groupId, blockId, start }: Finding): string {
  return `${groupId} ${blockId} ${start}`;
}
