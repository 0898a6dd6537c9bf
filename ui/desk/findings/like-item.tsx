import { useTranslations } from 'next-intl';
import type { Finding } from '@/domain/review/occurrence-view';
import { Button } from '@/ui/primitives/button';
import { acceptFindings, dismissFindings } from '../commands/findings';
import { PlaceText } from '../groups/place-text';
import { pointAt } from '../groups/point-at';
import { useDesk } from '../session/desk-context';
import styles from '../groups/side-panel.module.css';
import own from './findings.module.css';

interface LikeItemProps {
  readonly finding: Finding;
  readonly placeKey: string;
}

/** A place like one that was corrected before. */
export function LikeItem({ finding, placeKey }: LikeItemProps) {
  const t = useTranslations('desk.findings');
  const desk = useDesk();
  const langs = { targetLang: desk.langOf('target'), sourceLang: desk.langOf('source') };
  return (
    <li className={own.item}>
      <button
        type="button"
        className={styles.place}
        data-place={placeKey}
        onFocus={() => pointAt(desk, finding)}
      >
        <span className={own.name}>
          <b>{t('likeBefore')}</b>
        </span>
        <PlaceText place={finding} {...langs} />
      </button>
      <div className={styles.answers}>
        <Button small onClick={() => void acceptFindings(desk, [finding])}>
          {t('accept')}
        </Button>
        <Button small tone="quiet" onClick={() => void dismissFindings(desk, [finding])}>
          {t('dismiss')}
        </Button>
      </div>
    </li>
  );
}
