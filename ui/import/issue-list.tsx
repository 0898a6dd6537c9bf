'use client';

import { useTranslations } from 'next-intl';
import type { SideIssue } from '@/domain/exchange/import-view';
import { Tag } from '@/ui/primitives/tag';
import { useIssueText } from './use-issue-text';
import styles from './issue-list.module.css';

interface IssueListProps {
  readonly issues: readonly SideIssue[];
  /** Whether source and translation are two texts, so that it has to be said which one is meant. */
  readonly twoTexts: boolean;
}

/** What is wrong with a text, where, and what to do. Errors refuse it, the others only want to be known. */
export function IssueList({ issues, twoTexts }: IssueListProps) {
  const t = useTranslations('import');
  const issueText = useIssueText();
  if (issues.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('problems')}>
      {issues.map(({ side, issue }, index) => (
        <li key={index} className={styles.issue}>
          <Tag tone={issue.severity === 'error' ? 'bad' : 'warn'}>{t(`severity.${issue.severity}`)}</Tag>
          <div>
            <p className={styles.place}>
              {twoTexts && <span>{t(side)}</span>}
              {issue.position !== null && <span>{t('place', { ...issue.position })}</span>}
            </p>
            <p>{issueText(issue)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
