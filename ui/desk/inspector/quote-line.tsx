import { useTranslations } from 'next-intl';
import type { Anchor } from '@/domain/article/anchor';
import type { Side } from '@/domain/article/block';
import { ArticleText } from '@/ui/primitives/article-text';
import { useDesk } from '../session/desk-context';
import styles from './inspector.module.css';

/** The words a mark is about, or where something is to be inserted. */
export function QuoteLine({ side, anchor }: { readonly side: Side; readonly anchor: Anchor }) {
  const t = useTranslations('desk.inspector');
  const lang = useDesk().langOf(side);
  return (
    <p className={styles.quote}>
      <span className={styles.side}>{t(side)}</span>{' '}
      {anchor.quote === '' ? (
        <>
          {t('insertAfter')} <ArticleText lang={lang}>{anchor.prefix.trimStart().slice(-24)}</ArticleText>
        </>
      ) : (
        <ArticleText lang={lang}>{anchor.quote}</ArticleText>
      )}
    </p>
  );
}
