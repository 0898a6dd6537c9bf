import { useTranslations } from 'next-intl';
import type { EditionOutcome } from '@/domain/history/editions/edition-view';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { EditionFigures } from './dry-run';
import styles from './new-version.module.css';

interface TakenInNoteProps {
  readonly articleId: string;
  readonly taken: Extract<EditionOutcome, { outcome: 'reimported' }>;
}

/** What was done, and where to go on. */
export function TakenInNote({ articleId, taken }: TakenInNoteProps) {
  const t = useTranslations('newVersion');
  const { orphaned } = taken.counts.marks;
  return (
    <section className={styles.taken} aria-label={t('taken')}>
      <div role="status">
        <h2>{t('taken')}</h2>
      </div>
      <EditionFigures counts={taken.counts} />
      {orphaned > 0 && <p>{t('orphans', { count: orphaned })}</p>}
      <p className={styles.ways}>
        <Link className={buttonClass({ tone: 'primary' })} href={links.article(articleId)}>
          {t('toDesk')}
        </Link>
        <Link
          className={buttonClass({})}
          href={links.compareVersions(articleId, { from: taken.before, to: taken.version })}
        >
          {t('compare')}
        </Link>
      </p>
    </section>
  );
}

/** Of a file whose text the article had already. */
export function IssuesTakenNote({
  articleId,
  count,
}: {
  readonly articleId: string;
  readonly count: number;
}) {
  const t = useTranslations('newVersion');
  return (
    <section className={styles.taken}>
      <p role="status">{t('issuesTaken', { count })}</p>
      <p className={styles.ways}>
        <Link className={buttonClass({ tone: 'primary' })} href={links.article(articleId)}>
          {t('toDesk')}
        </Link>
      </p>
    </section>
  );
}
