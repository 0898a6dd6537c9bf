import { ArrowDown, ArrowUp, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { canReview } from '@/domain/review/role';
import { isErrorFreeSegment } from '@/domain/scoring/esa-agreement';
import { Button } from '@/ui/primitives/button';
import { IconButton } from '@/ui/primitives/icon-button';
import { Kbd } from '@/ui/primitives/kbd';
import { runCommand } from '../commands/run-command';
import { beginScore } from '../commands/score';
import { commandMessage } from '../keys/offered';
import { printStroke } from '../keys/stroke';
import { FinishedNote } from '../progress/finished-note';
import {
  useArticleIndex,
  useArticleRevision,
  useCursor,
  useDesk,
  useRevision,
} from '../session/desk-context';
import { useCell } from '../store/cell';
import { waitingMarkIdOf } from '../store/cursor';
import { countOwn } from './judgement';
import { ScoreForm } from './score-form';
import styles from './score-bar.module.css';

const TOOLS = [
  { command: 'previousSegment', Icon: ArrowUp },
  { command: 'nextSegment', Icon: ArrowDown },
  { command: 'undo', Icon: Undo2 },
] as const;

/** At the foot of the text: how far the current segment is, and its score once its errors are marked. */
export function ScoreBar() {
  const t = useTranslations('desk');
  const desk = useDesk();
  const cursor = useCursor();
  const index = useArticleIndex();
  const scoring = useCell(desk.scoring);
  const isInspecting = useCell(desk.inspector) !== null;
  useRevision();
  useArticleRevision();
  const { segment } = cursor;
  const isMarking =
    cursor.selection !== null || cursor.whole === 'missing' || waitingMarkIdOf(cursor) !== null;
  if (index.segments[segment] === undefined || !canReview(desk.store.view.actor)) return null;
  const counts = countOwn(desk.store, segment);
  const score = desk.store.scoreOf(segment);
  const isScoring = scoring?.segment === segment;
  return (
    <section
      className={styles.bar}
      aria-label={t('esa.bar', { number: segment + 1 })}
      // On a phone the palette and the inspector stand in the same place.
      data-behind={isMarking || isInspecting || undefined}
    >
      <div className={styles.head}>
        <div className={styles.tools}>
          {TOOLS.map(({ command, Icon }) => (
            <IconButton
              key={command}
              label={t(commandMessage('esa', command))}
              onClick={() => runCommand(desk, command)}
            >
              <Icon aria-hidden />
            </IconButton>
          ))}
        </div>
        <p>{t('esa.place', { number: segment + 1, total: index.segments.length })}</p>
        <p className={styles.marks}>{t('esa.marks', { count: counts.minor + counts.major })}</p>
        {score !== null && isErrorFreeSegment({ score, ...counts }) && (
          <p className={styles.errorFree}>{t('esa.errorFree')}</p>
        )}
      </div>
      {desk.isFinished ? (
        <FinishedNote />
      ) : isScoring || score !== null ? (
        <ScoreForm key={segment} position={segment} stored={score} takesFocus={isScoring ? scoring : null} />
      ) : (
        <div className={styles.begin}>
          <p className={styles.ask}>{t('esa.ask')}</p>
          <BeginButton />
        </div>
      )}
    </section>
  );
}

function BeginButton() {
  const t = useTranslations('desk.esa');
  const desk = useDesk();
  const keymap = useCell(desk.keymap);
  return (
    <Button small tone="primary" onClick={() => beginScore(desk)}>
      {t('begin')} <Kbd keys={printStroke(keymap.keysOf('check')[0] ?? '')} />
    </Button>
  );
}
