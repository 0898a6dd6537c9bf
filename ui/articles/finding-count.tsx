import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import styles from './finding-count.module.css';

interface FindingCountProps {
  readonly articleId: string;
  /** Null while it is not known. */
  readonly count: number | null;
}

/** How many findings wait in an article, and the way to them. */
export function FindingCount({ articleId, count }: FindingCountProps) {
  const t = useTranslations('articles');
  const findings = useTranslations('desk.findings');
  if (count === null) {
    return (
      <span role="img" aria-label={t('counting')} title={t('counting')}>
        …
      </span>
    );
  }
  if (count === 0) return t('number', { value: 0 });
  return (
    <Link className={styles.count} href={links.article(articleId, { panel: 'findings' })}>
      {findings('count', { count })}
    </Link>
  );
}
