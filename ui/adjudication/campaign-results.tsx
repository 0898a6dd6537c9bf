'use client';

import { useTranslations } from 'next-intl';
import type { MarkOutcome } from '@/domain/adjudication/adjudication-view';
import type { CampaignResults, MarkResult } from '@/domain/adjudication/campaign-results';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useProjectCategoryName, useProjectSeverityName } from '@/ui/annotation/typologies-context';
import { ArticleText } from '@/ui/primitives/article-text';
import { EmptyState } from '@/ui/primitives/empty-state';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { Tag } from '@/ui/primitives/tag';
import styles from './adjudication.module.css';

const TONES = {
  waiting: 'plain',
  kept: 'good',
  merged: 'good',
  changed: 'accent',
  refused: 'bad',
} as const satisfies Record<MarkOutcome, string>;

/** How it went for oneself: each of one's marks, and what was planted. */
export function CampaignResultsView({ results }: { readonly results: CampaignResults }) {
  const t = useTranslations('campaigns.results');
  const { marks, seeds } = results;
  const count = (outcome: MarkOutcome): number => marks.filter((one) => one.outcome === outcome).length;
  return (
    <div className={styles.results}>
      <p>
        {t('summary', {
          count: marks.length,
          stand: count('kept') + count('merged') + count('changed'),
          refused: count('refused'),
          waiting: count('waiting'),
        })}
      </p>
      {marks.length === 0 ? <EmptyState>{t('noMarks')}</EmptyState> : <MarkTable marks={marks} />}
      {seeds.length > 0 && (
        <section>
          <h2>{t('seeds')}</h2>
          <p className={styles.note}>{t('seedsNote')}</p>
          <ul className={styles.marks}>
            {seeds.map((seed) => (
              <li key={seed.id}>
                <Tag tone={seed.isFound ? 'good' : 'bad'}>{t(seed.isFound ? 'found' : 'missed')}</Tag>
                <Link href={links.article(seed.articleId)}>
                  <ArticleText lang={seed.lang} as="del">
                    {seed.original}
                  </ArticleText>{' '}
                  <ArticleText lang={seed.lang} as="ins">
                    {seed.text}
                  </ArticleText>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function MarkTable({ marks }: { readonly marks: readonly MarkResult[] }) {
  const t = useTranslations('campaigns.results');
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('marks')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['mark', 'article', 'said', 'outcome', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <MarkRow key={mark.markId} mark={mark} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MarkRow({ mark }: { readonly mark: MarkResult }) {
  const t = useTranslations('campaigns.results');
  const adjudication = useTranslations('adjudication');
  const category = useProjectCategoryName();
  const severityName = useProjectSeverityName();
  return (
    <tr>
      <th scope="row">
        <Link href={links.article(mark.articleId, { mark: mark.markId })}>
          {mark.quote === '' ? t('wholeArticle') : <ArticleText lang={mark.lang}>{mark.quote}</ArticleText>}
        </Link>
      </th>
      <td>
        <bdi>{mark.articleTitle}</bdi>
      </td>
      <td>
        <SeveritySign severity={mark.severity} name={severityName(mark.severity, mark.typology)} />{' '}
        {category(mark.category, mark.typology)}
      </td>
      <td>
        <Tag tone={TONES[mark.outcome]}>{t(`outcome.${mark.outcome}`)}</Tag>
        {mark.outcome === 'changed' && (
          <div>
            <SeveritySign
              severity={mark.finalSeverity}
              name={severityName(mark.finalSeverity, mark.finalTypology)}
            />{' '}
            {category(mark.finalCategory, mark.finalTypology)}
          </div>
        )}
      </td>
      <td>
        {mark.outcome === 'refused' && mark.reason !== null && adjudication(`reason.${mark.reason}`)}
        {mark.note !== '' && <bdi className={styles.words}>{mark.note}</bdi>}
        {mark.by !== null && (
          <div className={styles.note}>
            <bdi>{mark.by.name}</bdi>
          </div>
        )}
      </td>
    </tr>
  );
}
