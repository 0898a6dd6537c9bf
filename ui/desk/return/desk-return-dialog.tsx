import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Result } from '@/domain/result';
import type { ArticleWork } from '@/domain/review/article-row';
import { ReturnDialog } from '@/ui/articles/return-dialog';
import { Dialog } from '@/ui/primitives/dialog';
import { Field, Select } from '@/ui/primitives/field';
import { NamedOptions } from '@/ui/primitives/named-options';
import { Problem } from '@/ui/primitives/problem';
import { answerOf } from '../groups/ask';
import { useDesk } from '../session/desk-context';
import { ToFix } from './to-fix';

/** Whom the article goes back to, what there is to fix, and what else the editor asks for. */
export function DeskReturnDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('queue.return');
  const desk = useDesk();
  const [answer, setAnswer] = useState<Result<readonly ArticleWork[]> | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void answerOf(desk.port.work.list).then((loaded) => {
      if (isCurrent) setAnswer(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk]);
  const port = {
    sendBack: (wish: Parameters<typeof desk.port.work.sendBack>[0]) =>
      answerOf(() => desk.port.work.sendBack(wish)),
    // Nothing of it is shown at the desk.
    refresh: () => undefined,
  };
  if (answer === null) return null;
  const self = desk.store.view.actor.userId;
  const reviewed = answer.ok
    ? answer.value.filter(({ review, userId }) => review !== 'none' && userId !== self)
    : [];
  const work = reviewed.find(({ userId }) => userId === chosen) ?? reviewed[0];
  if (work === undefined) {
    return (
      <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')}>
        {answer.ok ? <p>{t('nobody')}</p> : <Problem failure={answer.error} />}
      </Dialog>
    );
  }
  const { articleId, info } = desk.store.view;
  return (
    <ReturnDialog port={port} target={{ row: { id: articleId, title: info.title }, work }} onClose={onClose}>
      {reviewed.length > 1 && (
        <Field label={t('whom')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={work.userId}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              <NamedOptions options={reviewed.map(({ userId, name }) => ({ id: userId, name }))} />
            </Select>
          )}
        </Field>
      )}
      <ToFix userId={work.userId} />
    </ReturnDialog>
  );
}
