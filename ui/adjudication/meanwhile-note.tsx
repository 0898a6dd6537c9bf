import { useTranslations } from 'next-intl';
import type { AdjudicatedItem } from '@/domain/adjudication/adjudicated-items';
import type { Ruling } from '@/domain/adjudication/ruling';
import { Button } from '@/ui/primitives/button';
import { ItemQuote, type ItemLangs } from './item-card';
import styles from './adjudication.module.css';

interface MeanwhileNoteProps {
  readonly rulings: readonly Ruling[] | null;
  readonly items: readonly AdjudicatedItem[];
  readonly langs: ItemLangs;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (markId: string) => void;
  readonly onSeen: () => void;
}

/** Two people decide at once: what the other one did, since one's own answer was not taken. */
export function MeanwhileNote({ rulings, items, langs, nameOf, onChoose, onSeen }: MeanwhileNoteProps) {
  const t = useTranslations('adjudication');
  const touched = [...new Set((rulings ?? []).flatMap(({ markId }) => markId ?? []))].flatMap(
    (markId) => items.find(({ marks }) => marks.some(({ id }) => id === markId)) ?? [],
  );
  const names = [...new Set((rulings ?? []).map(({ byId }) => nameOf(byId)))];
  return (
    // There before it says anything: else what it says first would not be read out.
    <div role="status" className={styles.meanwhile} data-empty={rulings === null || undefined}>
      {rulings !== null && (
        <>
          <p>
            {names.length === 0
              ? t('meanwhile.changed')
              : t.rich('meanwhile.ruled', {
                  count: rulings.length,
                  by: () => <bdi>{names.join(', ')}</bdi>,
                })}
          </p>
          {touched.length > 0 && (
            <ul className={styles.marks}>
              {[...new Set(touched)].map((item) => (
                <li key={item.mark.id}>
                  <Button small tone="quiet" onClick={() => onChoose(item.mark.id)}>
                    <ItemQuote mark={item.mark} langs={langs} />
                  </Button>
                  <span>{t(`verdict.${item.verdict}`)}</span>
                </li>
              ))}
            </ul>
          )}
          <Button small onClick={onSeen}>
            {t('meanwhile.seen')}
          </Button>
        </>
      )}
    </div>
  );
}
