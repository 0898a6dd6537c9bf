import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { canReview } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { Button, buttonClass } from '@/ui/primitives/button';
import { setReviewState } from '../commands/set-review-state';
import { useArticleRevision, useDesk } from '../session/desk-context';
import { findBlockers, isClear } from './blockers';

/** Never silently disabled: pressed too early, it shows what is missing. */
export function FinishButton() {
  const t = useTranslations('desk.finish');
  const queue = useTranslations('queue');
  const desk = useDesk();
  useArticleRevision();
  const [isBusy, setIsBusy] = useState(false);
  if (!canReview(desk.store.view.actor)) return null;

  const setState = async (state: 'open' | 'finished') => {
    setIsBusy(true);
    await setReviewState(desk, state);
    setIsBusy(false);
  };
  const finish = () => {
    if (isClear(findBlockers(desk), desk.outbox.state.get().unsaved)) void setState('finished');
    else desk.isBlockersOpen.set(true);
  };
  return desk.isFinished ? (
    <>
      <Button small aria-busy={isBusy} onClick={() => void setState('open')}>
        {t('reopen')}
      </Button>
      <Link className={buttonClass({ tone: 'primary', small: true })} href={links.queue()}>
        {queue('title')}
      </Link>
    </>
  ) : (
    <Button small tone="primary" aria-busy={isBusy} onClick={finish}>
      {t('finish')}
    </Button>
  );
}
