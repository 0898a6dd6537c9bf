import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { canReview } from '@/domain/review/role';
import { Button } from '@/ui/primitives/button';
import { beginWhole } from '../commands/mark';
import { isOffered } from '../keys/offered';
import { useArticleRevision, useCursor, useDesk } from '../session/desk-context';
import { MarginNotes } from './margin-notes';
import styles from './article-marks.module.css';

/** Marks on the article as a whole, at its top. */
export function ArticleMarks() {
  const t = useTranslations('desk.articleMarks');
  const desk = useDesk();
  useArticleRevision();
  const { markId } = useCursor();
  const marks = desk.store.listMarksOfArticle();
  return (
    <section className={styles.section} aria-label={t('title')}>
      {marks.length > 0 && (
        <>
          <h2 className={styles.title}>{t('title')}</h2>
          <MarginNotes notes={marks} chosenMarkId={markId} />
        </>
      )}
      {isOffered(desk.store.view.protocol, 'markArticle') && canReview(desk.store.view.actor) && (
        <Button small tone="quiet" onClick={() => beginWhole(desk, 'article')}>
          <Plus aria-hidden /> {t('add')}
        </Button>
      )}
    </section>
  );
}
