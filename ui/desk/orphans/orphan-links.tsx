import { useTranslations } from 'next-intl';
import { mayPlace, orphanOf } from '../commands/place';
import { Links } from '../progress/links';
import { useDesk, useRevision } from '../session/desk-context';

/** Ways to the corrections that have lost their words, for whoever may give them others: in the way of nothing. */
export function OrphanLinks({ onGo }: { readonly onGo: (correctionId: string) => void }) {
  const t = useTranslations('desk.orphan');
  const desk = useDesk();
  useRevision();
  const ids = desk.store
    .listCorrections()
    .filter((correction) => mayPlace(desk, correction) && orphanOf(desk.store, correction) !== null)
    .map(({ id }) => id);
  return (
    <Links
      label={t('list', { count: ids.length })}
      items={ids}
      name={(_, place) => String(place + 1)}
      onGo={onGo}
    />
  );
}
