import { useTranslations } from 'next-intl';
import { mayChange } from '../commands/may';
import { mayPlace, orphanedError, orphanOf } from '../commands/place';
import { Links } from '../progress/links';
import { useDesk, useRevision } from '../session/desk-context';

/** Ways to the corrections and errors that have lost their words, for whoever may give them others: in the way of nothing. */
export function OrphanLinks({ onGo }: { readonly onGo: (markOrCorrectionId: string) => void }) {
  const t = useTranslations('desk.orphan');
  const desk = useDesk();
  useRevision();
  const { store } = desk;
  const corrections = store
    .listCorrections()
    .filter((correction) => mayPlace(desk, correction) && orphanOf(store, correction) !== null);
  const met = new Set(corrections.map(({ errorId }) => errorId));
  const errors = store.listErrors().filter(({ id }) => {
    const mark = met.has(id) ? null : store.findMark(id);
    return mark !== null && mayChange(desk, mark) && orphanedError(store, mark) !== null;
  });
  const ids = [...corrections, ...errors].map(({ id }) => id);
  return (
    <Links
      label={t('list', { count: ids.length })}
      items={ids}
      name={(_, place) => String(place + 1)}
      onGo={onGo}
    />
  );
}
