import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/ui/primitives/button';
import { loadFindings } from '../commands/load-findings';
import { runCommand } from '../commands/run-command';
import { followText } from '../live/follow-text';
import { useDesk } from '../session/desk-context';
import { useWaiting } from './use-waiting';

/** How much of what checks found, and of places like ones corrected before, waits for an answer; not there when nothing does. */
export function FindingsButton() {
  const t = useTranslations('desk.findings');
  const desk = useDesk();
  const { length: count } = useWaiting();
  useEffect(() => void loadFindings(desk), [desk]);
  useEffect(() => followText(desk), [desk]);
  if (count === 0) return null;
  return (
    <Button small tone="quiet" onClick={() => runCommand(desk, 'showFindings')}>
      {t('count', { count })}
    </Button>
  );
}
