import { useTranslations } from 'next-intl';
import type { SeedReport } from '@/domain/review/campaign/campaign-view';
import type { Person } from '@/domain/review/desk-view';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { ArticleText } from '@/ui/primitives/article-text';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import styles from './campaigns.module.css';

const COLUMNS = ['planted', 'kind', 'foundBy', 'missedBy'] as const;

/** What was planted, and who found or missed it. */
export function SeedTable({ seeds }: { readonly seeds: readonly SeedReport[] }) {
  const t = useTranslations('campaigns');
  const categoryName = useCategoryName();
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('seeds')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seeds.map(
            ({ id, articleId, kind, text, original, category, severity, lang, foundBy, missedBy }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={links.article(articleId)}>
                    <ArticleText lang={lang} as="del">
                      {original}
                    </ArticleText>{' '}
                    <ArticleText lang={lang} as="ins">
                      {text}
                    </ArticleText>
                  </Link>
                </th>
                <td>
                  {t(`seedKind.${kind}`)}
                  {category !== null && <div className={styles.note}>{categoryName(category)}</div>}
                  {severity !== null && <SeveritySign severity={severity} />}
                </td>
                <td>
                  <Names people={foundBy} />
                </td>
                <td>
                  <Names people={missedBy} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Names({ people }: { readonly people: readonly Person[] }) {
  if (people.length === 0) return '–';
  return (
    <ul className={styles.names}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
