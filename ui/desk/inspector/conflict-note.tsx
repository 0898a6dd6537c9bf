import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { applyRequest } from '../outbox/apply-request';
import type { DeskRequest } from '../outbox/request';
import { askAgain, markOfRequest } from '../session/conflicts';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import styles from './inspector.module.css';

/** Says that somebody else changed this first. Their change is what is shown; the reviewer's own is offered again. */
export function ConflictNote({ markId }: { readonly markId: string }) {
  const t = useTranslations('desk.conflict');
  const desk = useDesk();
  const conflicts = useCell(desk.conflicts.list);
  const mine = conflicts.find((request) => markOfRequest(desk.store, request)?.id === markId);
  if (mine === undefined) return null;
  const applyMine = () => {
    const request = askAgain(desk.store, mine);
    applyRequest(desk.store, request, desk.now);
    desk.outbox.add(request);
    desk.conflicts.settle(mine);
  };
  return (
    <div className={styles.conflict} role="alert">
      <p>{t('changed')}</p>
      {wordsOf(mine) !== '' && (
        <p>
          {t('yours')} <bdi>{wordsOf(mine)}</bdi>
        </p>
      )}
      <div className={styles.actions}>
        <Button small onClick={applyMine}>
          {t('applyMine')}
        </Button>
        <Button small tone="quiet" onClick={() => desk.conflicts.settle(mine)}>
          {t('keepTheirs')}
        </Button>
      </div>
    </div>
  );
}

/** The words of the change that was not taken; '' when it had none. */
function wordsOf(request: DeskRequest): string {
  if (request.name === 'saveCorrection') return request.input.replacement;
  if (request.name === 'answerDecision') return request.input.note;
  return request.name === 'saveError' ? request.input.comment : '';
}
