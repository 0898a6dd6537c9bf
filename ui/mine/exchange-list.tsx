'use client';

import { useTranslations } from 'next-intl';
import type { Decision } from '@/domain/correction/decision';
import type { Reason } from '@/domain/review/reason';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import { ArticleText } from '@/ui/primitives/article-text';
import { Moment } from '@/ui/primitives/moment';
import styles from './exchange-list.module.css';

interface ExchangeListProps {
  /** Oldest first. */
  readonly exchange: readonly Decision[];
  readonly nameOf: (personId: string) => string | null;
  readonly reasons: readonly Reason[];
  /** Of the translation. */
  readonly lang: string;
}

/** Decisions and answers in the order in which they were given, each with who, when, why and what. */
export function ExchangeList({ exchange, nameOf, reasons, lang }: ExchangeListProps) {
  const t = useTranslations('mine');
  const reasonName = useReasonName(reasons);
  if (exchange.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={t('exchange')}>
      {exchange.map((one) => (
        <li key={one.id} data-kind={one.kind}>
          {t.rich('said', {
            kind: one.kind,
            name: () => <bdi>{nameOf(one.byId) ?? t('somebody')}</bdi>,
            when: () => <Moment at={one.at} />,
          })}
          {one.reason !== null && (
            <>
              {' '}
              · <bdi>{reasonName(one.reason)}</bdi>
            </>
          )}
          {one.note !== '' && (
            <q className={styles.note} dir="auto">
              {one.note}
            </q>
          )}
          {one.kind === 'answer' && one.editedText !== null && (
            <span className={styles.wording}>
              {t.rich('newWording', {
                text: () => <ArticleText lang={lang}>{one.editedText}</ArticleText>,
              })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
