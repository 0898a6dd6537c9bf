'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReasonCode } from '@/domain/correction/decision';
import type { TimelineEntry } from '@/domain/history/timeline';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { Moment } from '@/ui/primitives/moment';
import { EntryWords } from './entry-words';
import { versionOf } from './version-of';
import styles from './history.module.css';

interface TimelineItemProps {
  readonly articleId: string;
  readonly lang: string;
  readonly entry: TimelineEntry;
  readonly reasonName: (code: ReasonCode) => string;
  /** The two columns in which versions are chosen; only entries that make one have them. */
  readonly choice: ReactNode;
  readonly children?: ReactNode;
}

/** One thing that happened: who and what, why, and when. */
export function TimelineItem({ articleId, lang, entry, reasonName, choice, children }: TimelineItemProps) {
  const t = useTranslations('history');
  const version = versionOf(entry);
  const decision = entry.type === 'decision' ? entry : null;
  return (
    <li className={styles.item} data-version={version !== null}>
      <div className={styles.choice}>{choice}</div>
      <div className={styles.what}>
        <p>
          <EntryWords entry={entry} />{' '}
          <span className={styles.when}>
            <Moment at={entry.at} />
          </span>
        </p>
        {decision !== null && decision.batch === null && (
          <p className={styles.words}>
            <Link className={styles.mark} href={links.article(articleId, { mark: decision.correctionId })}>
              <ArticleText lang={lang}>
                <ReplacementDiff before={decision.quote} after={decision.text} lang={lang} />
              </ArticleText>
            </Link>
          </p>
        )}
        {decision !== null && (decision.reason !== null || decision.note !== '') && (
          <p className={styles.why}>
            {decision.reason !== null && <span>{reasonName(decision.reason)}</span>}
            {decision.note !== '' && <bdi>{decision.note}</bdi>}
          </p>
        )}
        {decision?.override === true && <p className={styles.why}>{t('override')}</p>}
        {version !== null && <p className={styles.version}>{t('version', { number: version })}</p>}
        {children}
      </div>
    </li>
  );
}
