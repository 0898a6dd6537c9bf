'use client';

import { useTranslations } from 'next-intl';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { AskedRef, ChangedRef, WorkPort } from './work-port';

/** Assigns, says what came of it, and offers to take it back: what is new ends, what was there is as it was. True when it was done. */
export function useAssign(port: WorkPort): (wish: Parameters<WorkPort['assign']>[0]) => Promise<boolean> {
  const t = useTranslations('queue.assign');
  const common = useTranslations('common');
  const failureText = useFailureText();

  const takeBack = async (added: readonly AskedRef[], changed: readonly ChangedRef[]): Promise<void> => {
    let stale = 0;
    for (const undo of [
      added.length > 0 && (() => port.end(added)),
      changed.length > 0 && (() => port.restore(changed)),
    ]) {
      const answer = undo === false ? null : await undo();
      if (answer?.ok === false) {
        notifyError(failureText(answer.error));
        port.refresh();
        return;
      }
      stale += answer?.value.stale ?? 0;
    }
    notify(stale > 0 ? t('undoneBut', { count: stale }) : t('undone'));
    port.refresh();
  };

  return async (wish) => {
    const answer = await port.assign(wish);
    if (!answer.ok) {
      notifyError(failureText(answer.error));
      return false;
    }
    const { added, changed } = answer.value;
    const count = added.length + changed.length;
    if (count === 0) notify(t('unchanged'));
    else notify(t('done', { count }), { label: common('undo'), run: () => void takeBack(added, changed) });
    port.refresh();
    return true;
  };
}
