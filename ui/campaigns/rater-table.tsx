import { useTranslations } from 'next-intl';
import type { RaterProgress } from '@/domain/review/campaign/campaign-view';
import styles from './campaigns.module.css';

const COLUMNS = ['person', 'asked', 'begun', 'finished', 'seeds'] as const;

/** How far everybody is. */
export function RaterTable({ raters }: { readonly raters: readonly RaterProgress[] }) {
  const t = useTranslations('campaigns');
  const hasSeeds = raters.some(({ seeds }) => seeds > 0);
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('people')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.filter((column) => column !== 'seeds' || hasSeeds).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raters.map(({ id, name, asked, begun, finished, seedsFound, seedsMet }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{asked}</td>
              <td>{begun}</td>
              <td>{finished}</td>
              {hasSeeds && <td>{t('seedsOf', { found: seedsFound, met: seedsMet })}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
