'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'next-intl';
import { takeKey } from './commands/take-key';
import { CompletingBar } from './palette/completing-bar';
import { drawPlace } from './groups/draw-place';
import { LatePlacingBar } from './orphans/late-orphans';
import { MarkHandles } from './palette/mark-handles';
import { SelectionPalette } from './palette/selection-palette';
import { drawSelection } from './selection/draw-selection';
import { followPointer } from './selection/follow-pointer';
import { useDesk } from './session/desk-context';
import { ScoreBar } from './esa/score-bar';
import { LateTermLine } from './terms/late-term-line';
import { bringIntoView } from './text/bring-into-view';
import { lightPair } from './text/light-pair';
import { Rows } from './text/rows';
import styles from './surface.module.css';

/** The text itself, and everything that is done in it by keyboard and pointer. Keys act only while it has the focus. */
export function Surface() {
  const t = useTranslations('desk');
  const desk = useDesk();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = text.current;
    if (root === null) return;
    root.focus({ preventScroll: true });
    const stops = [
      followPointer(root, desk),
      drawSelection(root, desk.store),
      bringIntoView(root, desk),
      lightPair(root),
      drawPlace(root, desk),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [desk]);
  return (
    <div className={styles.stage} data-esa={desk.isEsa || undefined}>
      <div
        ref={text}
        className={styles.text}
        role="group"
        tabIndex={0}
        aria-label={t('text')}
        aria-keyshortcuts="?"
        onKeyDown={(event) => takeKey(desk, event)}
      >
        <Rows />
      </div>
      <CompletingBar />
      <LatePlacingBar />
      <SelectionPalette textRef={text} />
      <MarkHandles textRef={text} />
      {desk.isEsa ? <ScoreBar /> : <LateTermLine textRef={text} />}
    </div>
  );
}
