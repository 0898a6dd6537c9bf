import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/ui/primitives/button';
import { loadFindings } from '../commands/load-findings';
import { runCommand } from '../commands/run-command';
import { followText } from '../live/follow-text';
import { followModel } from '../model/follow-model';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useWaitingCount } from './use-waiting';

/**
 * How much of what checks found, and of places like ones corrected before, waits for an answer. When nothing does it is there only for
 * who can ask a model.
 */
export function FindingsButton() {
  const t = useTranslations('desk.findings');
  const esa = useTranslations('desk.esa');
  const desk = useDesk();
  const count = useWaitingCount();
  useEffect(() => void loadFindings(desk), [desk]);
  useEffect(() => followText(desk), [desk]);
  // Whoever rates asks no model, nor does whoever reads blind.
  useEffect(() => (desk.isEsa || desk.store.view.sight === 'own' ? undefined : followModel(desk)), [desk]);
  const { isOn } = useCell(desk.model);
  if (count === 0 && !isOn) return null;
  return (
    <Button small tone="quiet" onClick={() => runCommand(desk, count === 0 ? 'askModel' : 'showFindings')}>
      {count === 0 ? t('title') : desk.isEsa ? esa('prefilledCount', { count }) : t('count', { count })}
    </Button>
  );
}
