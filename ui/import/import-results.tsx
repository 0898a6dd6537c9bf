'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { ImportResult } from './import-state';
import { IssueList } from './issue-list';
import styles from './import-results.module.css';

/** What came of each text, for good or ill. Takes the focus, as the answer to what was just asked for. */
export function ImportResults({ results }: { readonly results: readonly ImportResult[] }) {
  const t = useTranslations('import');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const imported = results.filter(({ outcome }) => outcome.kind === 'article').length;
  return (
    <section className={styles.results}>
      <h2 ref={heading} tabIndex={-1}>
        {t('imported', { count: imported, refused: results.length - imported })}
      </h2>
      <ul className={styles.list}>
        {results.map((result) => (
          <li key={result.itemId}>
            <Outcome result={result} />
          </li>
        ))}
      </ul>
      {imported > 0 && (
        <p>
          <Link href={links.articles()}>{t('toArticles')}</Link>
        </p>
      )}
    </section>
  );
}

function Outcome({ result }: { readonly result: ImportResult }) {
  const t = useTranslations('import');
  const failureText = useFailureText();
  const { outcome } = result;
  if (outcome.kind === 'article') {
    return (
      <Link href={links.article(outcome.id)}>
        <bdi>{outcome.title}</bdi>
      </Link>
    );
  }
  const name = () => <bdi>{result.name ?? t('pastedText')}</bdi>;
  return (
    <>
      <p>{t.rich('notImported', { name })}</p>
      {outcome.kind === 'failed' ? (
        <p className={styles.why}>{failureText(outcome.failure)}</p>
      ) : (
        <IssueList issues={outcome.issues} twoTexts={outcome.issues.some(({ side }) => side === 'source')} />
      )}
    </>
  );
}
