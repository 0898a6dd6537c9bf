import { useTranslations } from 'next-intl';
import type { DismissedFinding, DismissedFindingPage } from '@/domain/triage/dismissed-finding';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { Moment } from '@/ui/primitives/moment';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { PagedList } from './paged-list';
import styles from './reports.module.css';

interface DismissedListProps {
  readonly page: DismissedFindingPage;
  /** To the next page; null at the end. */
  readonly next: string | null;
  readonly clear: ClearFilters;
}

/** What was dismissed, in the words that were remembered of it, each a step away from the text. */
export function DismissedList({ page, next, clear }: DismissedListProps) {
  const t = useTranslations('reports');
  if (page.findings.length === 0) return <NothingFound clear={clear}>{t('dismissed.empty')}</NothingFound>;
  return (
    <PagedList label={t('dismissed.title')} note={t('dismissed.note')} next={next}>
      {page.findings.map((finding) => (
        <Dismissed key={finding.id} finding={finding} />
      ))}
    </PagedList>
  );
}

function Dismissed({ finding }: { readonly finding: DismissedFinding }) {
  const t = useTranslations('reports');
  const { before, words, after, targetLang, scope, count, at } = finding;
  return (
    <li className={styles.place}>
      <ArticleText as="p" lang={targetLang} className={styles.placeText}>
        {before !== '' && `…${before}`}
        <mark data-empty={words === ''}>{words}</mark>
        {after !== '' && `${after}…`}
      </ArticleText>
      <p className={styles.placeFacts}>
        <span>{t(`dismissed.scope.${scope}`, { count })}</span>
        <bdi>{finding.personName}</bdi>
        <Moment at={at} isDay />
        <Link href={links.article(finding.articleId, { panel: 'findings' })} prefetch={false}>
          {t.rich('places.open', {
            title: () => <ArticleText lang={targetLang}>{finding.articleTitle}</ArticleText>,
          })}
        </Link>
      </p>
    </li>
  );
}
