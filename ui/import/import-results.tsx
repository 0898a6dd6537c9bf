'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useFindingCounts, type CountFindings } from '@/ui/articles/use-finding-counts';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { ImportResult } from './import-state';
import { IssueList } from './issue-list';
import styles from './import-results.module.css';

interface ImportResultsProps {
  readonly results: readonly ImportResult[];
  readonly countFindings: CountFindings;
}

/** What came of each text, for good or ill. Takes the focus, as the answer to what was just asked for. */
export function ImportResults({ results, countFindings }: ImportResultsProps) {
  const t = useTranslations('import');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const articles = useMemo(
    () =>
      results.flatMap(({ outcome }) =>
        outcome.kind === 'article' ? [{ id: outcome.id, findingCount: null }] : [],
      ),
    [results],
  );
  const findingsOf = useFindingCounts(articles, countFindings);
  const imported = articles.length;
  return (
    <section className={styles.results}>
      <h2 ref={heading} tabIndex={-1}>
        {t('imported', { count: imported, refused: results.length - imported })}
      </h2>
      <ul className={styles.list}>
        {results.map((result) => (
          <li key={result.itemId}>
            <Outcome result={result} findingsOf={findingsOf} />
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

interface OutcomeProps {
  readonly result: ImportResult;
  readonly findingsOf: ReturnType<typeof useFindingCounts>;
}

function Outcome({ result, findingsOf }: OutcomeProps) {
  const t = useTranslations('import');
  const failureText = useFailureText();
  const { outcome } = result;
  if (outcome.kind === 'article') {
    return (
      <>
        <Link href={links.article(outcome.id)}>
          <bdi>{outcome.title}</bdi>
        </Link>
        <Found articleId={outcome.id} count={findingsOf({ id: outcome.id, findingCount: null })} />
      </>
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

/** What checks say of it, as soon as they have looked. */
function Found({ articleId, count }: { readonly articleId: string; readonly count: number | null }) {
  const t = useTranslations('import');
  if (count === null) return <small className={styles.found}>{t('searching')}</small>;
  if (count === 0) return <small className={styles.found}>{t('findings', { count })}</small>;
  return (
    <small className={styles.found}>
      <Link href={links.article(articleId, { panel: 'findings' })}>{t('findings', { count })}</Link>
    </small>
  );
}
