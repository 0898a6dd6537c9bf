import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { canReview } from '@/domain/review/role';
import { Button } from '@/ui/primitives/button';
import { IconButton } from '@/ui/primitives/icon-button';
import { goToMark, goToSegment } from '../commands/go-to';
import { goToFinding } from '../commands/triage';
import { LateOrphanLinks } from '../orphans/late-orphans';
import { useDesk } from '../session/desk-context';
import type { DeskSession } from '../session/desk-session';
import { useCell } from '../store/cell';
import { isClear, type Blockers } from './blockers';
import { Links } from './links';
import { useBlockers } from './use-blockers';
import { ReturnedNote } from './returned-note';
import styles from './blockers.module.css';

/** What is left, as a number, and behind it the list with ways to each. */
export function BlockersButton() {
  const t = useTranslations('desk.blockers');
  const desk = useDesk();
  const isOpen = useCell(desk.isBlockersOpen);
  const blockers = useBlockers();
  const { unsaved } = useCell(desk.outbox.state);
  if (blockers === null || !canReview(desk.store.view.actor)) return null;
  const done = blockers.total - blockers.open.length;
  return (
    <div className={styles.anchor}>
      <Button
        small
        tone="quiet"
        aria-expanded={isOpen}
        onClick={() => desk.isBlockersOpen.set(!desk.isBlockersOpen.get())}
      >
        <progress className={styles.meter} max={Math.max(1, blockers.total)} value={done} aria-hidden />
        {t(desk.isEsa ? 'leftToScore' : 'left', { count: blockers.open.length })}
      </Button>
      {isOpen && <BlockersPanel blockers={blockers} unsaved={unsaved} />}
    </div>
  );
}

interface BlockersPanelProps {
  readonly blockers: Blockers;
  readonly unsaved: number;
}

function BlockersPanel({ blockers, unsaved }: BlockersPanelProps) {
  const t = useTranslations('desk.blockers');
  const common = useTranslations('common');
  const queue = useTranslations('queue.returned');
  const desk = useDesk();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const assignment = useCell(desk.assignment);
  const goTo = (id: string) => {
    // A correction under an error is seen, and worked on, in the error's mark.
    const errorId = desk.store.findCorrection(id)?.errorId ?? null;
    const mark = desk.store.findMark(id) ?? (errorId === null ? null : desk.store.findMark(errorId));
    if (mark) goToMark(desk, mark);
  };
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="group"
      tabIndex={-1}
      aria-label={t('title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(desk);
      }}
    >
      <h2 className={styles.title}>{t('title')}</h2>
      <IconButton className={styles.close} label={common('close')} shortcut="Esc" onClick={() => close(desk)}>
        <X aria-hidden />
      </IconButton>
      {assignment?.state === 'returned' && <ReturnedNote assignment={assignment} />}
      <Links
        label={queue('toChange', { count: blockers.toChange.length })}
        items={blockers.toChange}
        name={(_, place) => String(place + 1)}
        onGo={goTo}
      />
      <Links
        label={queue('discussed', { count: blockers.discussed.length })}
        items={blockers.discussed}
        name={(_, place) => String(place + 1)}
        onGo={goTo}
      />
      {isClear(blockers, unsaved) && <p>{t('nothing')}</p>}
      <Links
        label={t(desk.isEsa ? 'unscored' : 'open', { count: blockers.open.length })}
        items={blockers.open}
        name={(position) => String(position + 1)}
        onGo={(position) => goToSegment(desk, position)}
      />
      <Links
        label={t('uncategorised', { count: blockers.uncategorised.length })}
        items={blockers.uncategorised}
        name={(_, place) => String(place + 1)}
        onGo={goTo}
      />
      <Links
        label={t('overtaken', { count: blockers.overtaken.length })}
        items={blockers.overtaken}
        name={(_, place) => String(place + 1)}
        onGo={goTo}
      />
      <Links
        label={t('findings', { count: blockers.findings.length })}
        items={blockers.findings}
        name={(_, place) => String(place + 1)}
        onGo={(id) => {
          const finding = desk.store.findFinding(id);
          if (finding) goToFinding(desk, finding);
        }}
      />
      <Links
        label={t('disagreeing', { count: blockers.disagreeing.length })}
        items={blockers.disagreeing}
        name={(position) => String(position + 1)}
        onGo={(position) => goToSegment(desk, position)}
      />
      <LateOrphanLinks onGo={goTo} />
      {unsaved > 0 && <p>{t('unsaved', { count: unsaved })}</p>}
    </div>
  );
}

function close(desk: DeskSession): void {
  desk.isBlockersOpen.set(false);
  desk.reveal.set({ markId: null, segment: desk.store.cursor.segment });
}
