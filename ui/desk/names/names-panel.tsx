import { useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/ui/primitives/button';
import { loadNames, openName } from '../commands/names';
import { closeSidePanel } from '../commands/occurrences';
import { SideFrame } from '../groups/side-frame';
import { stepThrough } from '../groups/step-through';
import { useDesk, useRevision } from '../session/desk-context';
import { useCell } from '../store/cell';
import { Problem } from '@/ui/primitives/problem';
import { findName } from './find-mentions';
import { NameList } from './name-list';
import { OneName } from './one-name';
import { listNames } from './read-names';
import styles from '../groups/side-panel.module.css';
import own from './names.module.css';

/** The names of the article: all of them, or the one that is open with every mention and what to do about it. */
export function NamesPanel() {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const { view, failure, open } = useCell(desk.names);
  // What waits changes with every correction, the desk's or somebody else's.
  useRevision();
  const panel = useRef<HTMLElement>(null);
  const group = findName(view, open);
  const names = view === null ? [] : listNames(desk, view);
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (stepThrough(panel.current, event)) event.stopPropagation();
  };
  const leave = () => (group === null ? closeSidePanel(desk) : openName(desk, null));
  return (
    <SideFrame title={t('title')} panelRef={panel} onKeyDown={onKeyDown} onEscape={leave}>
      {view === null && failure === null && (
        <p role="status" className={styles.status}>
          {t('loading')}
        </p>
      )}
      <Problem failure={failure} />
      {failure !== null && (
        <Button small className={own.again} onClick={() => void loadNames(desk)}>
          {t('again')}
        </Button>
      )}
      {view !== null && group === null && <NameList names={names} />}
      {view !== null && group !== null && (
        <OneName key={open} view={view} group={group} others={names.map((one) => one.group)} />
      )}
    </SideFrame>
  );
}
