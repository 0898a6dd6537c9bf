import { useLocale, useTranslations } from 'next-intl';
import { nameOfTypology } from '@/domain/annotation/category-messages';
import type { TypologyDifference } from '@/domain/annotation/compare-typologies';
import type { Typology } from '@/domain/annotation/typology';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import { useReadMessage } from '@/ui/annotation/use-read-message';
import { Button } from '@/ui/primitives/button';
import styles from './typology.module.css';

interface StaleNoteProps {
  readonly difference: TypologyDifference;
  readonly theirs: Typology;
  readonly mine: TypologyContent | null;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Somebody else has saved first: what theirs has and has not, and whose it is to be. */
export function StaleNote({ difference, theirs, mine, onTakeTheirs, onKeepMine }: StaleNoteProps) {
  const t = useTranslations('typologies.stale');
  const locale = useLocale();
  const read = useReadMessage();
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const { added, removed, changed, areSeveritiesChanged } = difference;
  const ids = (some: readonly string[]) => list.format(some.map((id) => `\u2068${id}\u2069`));
  return (
    <div className={styles.faults} role="alert">
      <p>{t.rich('title', { name: () => <bdi>{nameOfTypology(theirs, read)}</bdi> })}</p>
      <ul>
        {mine !== null && difference.isRenamed && <li>{t('renamed')}</li>}
        {areSeveritiesChanged && <li>{t('severities')}</li>}
        {added.length > 0 && <li>{t('added', { count: added.length, ids: ids(added) })}</li>}
        {removed.length > 0 && <li>{t('removed', { count: removed.length, ids: ids(removed) })}</li>}
        {changed.length > 0 && <li>{t('changed', { count: changed.length, ids: ids(changed) })}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
        <Button onClick={onKeepMine}>{t('keepMine')}</Button>
      </div>
    </div>
  );
}
