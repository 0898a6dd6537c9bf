import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { EsaDisagreement } from '@/domain/scoring/esa-agreement';
import { Button } from '@/ui/primitives/button';
import { useDesk, useRevision } from '../session/desk-context';
import { meanIt } from '../commands/score';
import { disagreementWith } from './judgement';
import styles from './disagreement-note.module.css';

interface DisagreementNoteProps {
  readonly position: number;
  readonly score: number | null;
  /** It was said to be meant so: the keyboard goes back to where it came from. */
  readonly onMeant: () => void;
}

/** In milliseconds: longer than the gap between two digits, so that of “100” nothing is said of 1 and of 10. */
const PAUSE = 500;

/** Says that the score and the marks do not go together, and takes for an answer that they are meant so. It is in the way of nothing. */
export function DisagreementNote({ position, score, onMeant }: DisagreementNoteProps) {
  const t = useTranslations('desk.esa');
  const desk = useDesk();
  const revision = useRevision();
  const [found, setFound] = useState<EsaDisagreement | null>(null);
  useEffect(() => {
    const look = () => setFound(score === null ? null : disagreementWith(desk, position, score));
    const timer = setTimeout(look, PAUSE);
    return () => clearTimeout(timer);
  }, [desk, position, score, revision]);
  return (
    // There before it says anything: else what it says first would not be read out.
    <div className={styles.note} role="status" data-empty={found === null || undefined}>
      {found !== null && score !== null && (
        <>
          <TriangleAlert aria-hidden />
          <span>{t(`disagreement.${found}`)}</span>
          <Button
            small
            tone="quiet"
            onClick={() => {
              setFound(null);
              meanIt(desk, position, score);
              onMeant();
            }}
          >
            {t('meantSo')}
          </Button>
        </>
      )}
    </div>
  );
}
