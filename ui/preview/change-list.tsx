import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ProposedWording } from '@/ui/annotation/proposed-wording';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { ChangeCredit } from './change-credit';
import { changeAnchor, textAnchor } from './change-anchor';
import type { PreviewChange } from './preview-view';
import styles from './change-list.module.css';

interface ChangeListProps {
  readonly articleId: string;
  readonly changes: readonly PreviewChange[];
  readonly lang: string;
}

/** Every change of the text with who stands behind it: the notes at the foot of the article. */
export function ChangeList({ articleId, changes, lang }: ChangeListProps) {
  const t = useTranslations('preview');
  return (
    <ol className={styles.list}>
      {changes.map((change) => (
        <li key={change.correction.id} id={changeAnchor(change)} className={styles.change}>
          <ArticleText as="p" lang={lang}>
            <ReplacementDiff before={change.before} after={change.after} lang={lang} />
          </ArticleText>
          <ProposedWording correction={change.correction} lang={lang} className={styles.credit} />
          <p className={styles.credit}>
            <ChangeCredit change={change} />
          </p>
          {change.comment !== '' && (
            <p className={styles.credit}>
              <bdi>{change.comment}</bdi>
            </p>
          )}
          <p className={styles.ways}>
            <a href={`#${textAnchor(change)}`} aria-label={t('backToText', { number: change.number })}>
              {t('inText')}
            </a>
            <Link
              href={links.article(articleId, { mark: change.correction.errorId ?? change.correction.id })}
              aria-label={t('openChange', { number: change.number })}
            >
              {t('inDesk')}
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}
