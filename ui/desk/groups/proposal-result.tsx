import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { groupBy } from '@/domain/group-by';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { takeBackProposal } from '../commands/occurrences';
import { useDesk } from '../session/desk-context';
import type { Proposed } from './search-state';
import styles from './side-panel.module.css';

/** What was proposed, what was not and why, and the way back. */
export function ProposalResult({ proposed }: { readonly proposed: Proposed }) {
  const t = useTranslations('groups');
  const desk = useDesk();
  const failureText = useFailureText();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const reasons = groupBy(proposed.refused, (place) => failureText(place));
  return (
    <>
      <p>{t('proposed', { count: proposed.correctionIds.length, articles: proposed.articles })}</p>
      {[...reasons].map(([reason, places]) => (
        <p key={reason} className={styles.note}>
          {t.rich('refused', { count: places.length, why: () => reason })}
        </p>
      ))}
      {proposed.correctionIds.length > 0 && (
        <Button ref={back} onClick={() => takeBackProposal(desk)}>
          {t('takeBack')} <Kbd keys="Ctrl+Z" />
        </Button>
      )}
    </>
  );
}
