import { CornerUpLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { canAssign } from '@/domain/review/role';
import { IconButton } from '@/ui/primitives/icon-button';
import { useDesk } from '../session/desk-context';
import { useLoadLater } from '@/ui/primitives/use-load-later';

const loadDialog = () =>
  import('./desk-return-dialog').then(({ DeskReturnDialog: dialog }) => ({ default: dialog }));
const LOADS = [loadDialog];
const DeskReturnDialog = lazy(loadDialog);

/** For an editor who has read what a reviewer did: gives the article back, without a way over the list of articles. */
export function ReturnButton() {
  const t = useTranslations('queue.return');
  const desk = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const mayReturn = canAssign(desk.store.view.actor);
  useLoadLater(mayReturn ? LOADS : NOTHING);
  if (!mayReturn) return null;
  return (
    <>
      <IconButton label={t('action')} onClick={() => setIsOpen(true)}>
        <CornerUpLeft aria-hidden />
      </IconButton>
      <Suspense>{isOpen && <DeskReturnDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}

const NOTHING: typeof LOADS = [];
