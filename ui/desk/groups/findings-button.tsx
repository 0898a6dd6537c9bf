import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/ui/primitives/button';
import { loadFindings } from '../commands/load-findings';
import { runCommand } from '../commands/run-command';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';

/** How many places of this article are like ones corrected before; not there when there are none. */
export function FindingsButton() {
  const t = useTranslations('groups');
  const desk = useDesk();
  const { findings } = useCell(desk.findings);
  useEffect(() => void loadFindings(desk), [desk]);
  if (findings.length === 0) return null;
  return (
    <Button small tone="quiet" onClick={() => runCommand(desk, 'showFindings')}>
      {t('findings', { count: findings.length })}
    </Button>
  );
}
