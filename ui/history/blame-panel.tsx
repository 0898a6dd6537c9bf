'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import type { ChangeCredit } from '@/domain/history/comparison';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useProjectCategoryName } from '@/ui/annotation/typologies-context';
import { ArticleText } from '@/ui/primitives/article-text';
import { Moment } from '@/ui/primitives/moment';
import styles from './comparison.module.css';

interface BlamePanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly articleId: string;
  readonly lang: string;
  readonly credits: readonly ChangeCredit[];
  readonly onLeave: () => void;
}

/** Who proposed the words that are pointed at, who approved them, when and why. */
export function BlamePanel({ ref, articleId, lang, credits, onLeave }: BlamePanelProps) {
  const t = useTranslations('history.blame');
  return (
    <aside
      ref={ref}
      tabIndex={-1}
      className={styles.blame}
      aria-label={t('title')}
      aria-live="polite"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <h2>{t('title')}</h2>
      {credits.length === 0 ? (
        <p>{t('hint')}</p>
      ) : (
        credits.map((credit) => (
          <Credit
            key={`${credit.correctionId} ${credit.approvedAt}`}
            articleId={articleId}
            lang={lang}
            credit={credit}
          />
        ))
      )}
    </aside>
  );
}

interface CreditProps {
  readonly articleId: string;
  readonly lang: string;
  readonly credit: ChangeCredit;
}

function Credit({ articleId, lang, credit }: CreditProps) {
  const t = useTranslations('history.blame');
  const categoryName = useProjectCategoryName();
  const { undone, proposedText } = credit;
  return (
    <div className={styles.credit}>
      <p>
        {t.rich(credit.override ? 'creditOverride' : 'credit', {
          proposer: () => <bdi>{credit.proposer.name}</bdi>,
          editor: () => <bdi>{credit.approvedBy.name}</bdi>,
          when: () => <Moment at={credit.approvedAt} />,
        })}
      </p>
      {undone !== null && (
        <p>
          {t.rich('undone', {
            by: () => <bdi>{undone.by.name}</bdi>,
            when: () => <Moment at={undone.at} />,
          })}
        </p>
      )}
      {proposedText !== null && (
        <p>
          {t.rich('proposedInstead', { text: () => <ArticleText lang={lang}>{proposedText}</ArticleText> })}
        </p>
      )}
      {credit.category !== null && <p>{categoryName(credit.category, credit.typology ?? undefined)}</p>}
      {credit.comment !== '' && (
        <p>
          <bdi>{credit.comment}</bdi>
        </p>
      )}
      {credit.note !== '' && <p>{t.rich('note', { note: () => <bdi>{credit.note}</bdi> })}</p>}
      <p>
        <Link href={links.article(articleId, { mark: credit.correctionId })}>{t('openMark')}</Link>
      </p>
    </div>
  );
}
