import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { REPORT_PAGES, type ReportPage, type ReportQuery } from './report-pages';
import styles from './reports.module.css';

interface ReportTabsProps {
  readonly current: ReportPage | null;
  /** What is chosen, kept from page to page. */
  readonly query: ReportQuery;
}

export function ReportTabs({ current, query }: ReportTabsProps) {
  const t = useTranslations('reports');
  return (
    <nav className={styles.tabs} aria-label={t('pages.label')}>
      {REPORT_PAGES.map((page) => (
        <Link
          key={page}
          href={links.reports(page, query)}
          prefetch={false}
          aria-current={page === current ? 'page' : undefined}
        >
          {t(`pages.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
