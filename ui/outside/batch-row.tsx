import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BatchScore, RunBatch } from '@/domain/triage/run-batch';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ConfirmButton } from '@/ui/people/confirm-button';
import { useOutcome } from '@/ui/people/use-outcome';
import { Button } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import { notifyError } from '@/ui/primitives/notify';
import { Tag } from '@/ui/primitives/tag';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { BatchScoreView } from './batch-score';
import type { OutsidePort } from './outside-port';
import styles from './outside.module.css';

interface BatchRowProps {
  readonly batch: RunBatch;
  readonly port: OutsidePort;
}

/** What was brought in at once: whose findings, how many of them were kept, and how good they were. */
export function BatchRow({ batch, port }: BatchRowProps) {
  const t = useTranslations('outside');
  const outcome = useOutcome();
  const failureText = useFailureText();
  const [score, setScore] = useState<BatchScore | null>(null);
  const { id, system, state, startedAt, startedByName } = batch;

  async function look(): Promise<void> {
    const result = await port.scoreFindings(id);
    if (result.ok) setScore(result.value);
    else notifyError(failureText(result.error));
  }

  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h3 className={styles.name}>
          <bdi>{system}</bdi> {state !== 'done' && <Tag tone="warn">{t(`state.${state}`)}</Tag>}
        </h3>
        <p className={styles.detail}>
          {t.rich('by', {
            name: () => <bdi>{startedByName === '' ? '–' : startedByName}</bdi>,
            when: () => <Moment at={startedAt} />,
          })}
        </p>
        <Provenance batch={batch} />
        <Articles batch={batch} />
      </div>
      <div className={styles.taken}>
        <Counts batch={batch} />
        {score !== null && <BatchScoreView score={score} />}
        <div className={styles.actions}>
          {score === null && (
            <Button small aria-label={t('scoreOf', { system })} onClick={() => void look()}>
              {t('score')}
            </Button>
          )}
          {port.removeFindings !== null && (
            <ConfirmButton
              label={t('remove')}
              name={t('removeOf', { system })}
              question={t('removeQuestion')}
              onConfirm={() => void outcome(port.removeFindings?.(id) ?? never(), { done: t('removed') })}
            />
          )}
        </div>
      </div>
    </li>
  );
}

/** Where there is a button there is something that it does. */
function never(): never {
  throw new Error('This person may not take findings back');
}

function Counts({ batch: { counts, tokensIn, tokensOut } }: { readonly batch: RunBatch }) {
  const t = useTranslations('outside');
  const { received, kept, unresolved, rejected, repeated } = counts;
  return (
    <>
      <p>{t('kept', { kept, received })}</p>
      {unresolved + rejected + repeated > 0 && (
        <ul className={styles.facts}>
          {unresolved > 0 && <li>{t('unresolved', { count: unresolved })}</li>}
          {rejected > 0 && <li>{t('rejected', { count: rejected })}</li>}
          {repeated > 0 && <li>{t('repeated', { count: repeated })}</li>}
        </ul>
      )}
      {tokensIn + tokensOut > 0 && <p className={styles.detail}>{t('tokens', { tokensIn, tokensOut })}</p>}
    </>
  );
}

/** What is kept of how the findings came to be: names that the words know, and what was written under them. */
function Provenance({ batch: { details } }: { readonly batch: RunBatch }) {
  const t = useTranslations('outside');
  const format = useFormatter();
  const known = Object.entries(details).flatMap(([name, value]) => {
    const key = `detail.${name}` as Parameters<typeof t.has>[0];
    return t.has(key) ? [{ name, label: t(key), value }] : [];
  });
  const wordOf = (name: string, value: string): string => {
    const key = `format.${value}` as Parameters<typeof t.has>[0];
    return name === 'format' && t.has(key) ? t(key) : value;
  };
  if (known.length === 0) return null;
  return (
    <dl className={styles.provenance}>
      {known.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            <bdi>{typeof value === 'number' ? format.number(value) : wordOf(name, value)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Articles({ batch: { articles, articleCount } }: { readonly batch: RunBatch }) {
  const t = useTranslations('outside');
  const rest = articleCount - articles.length;
  return (
    <ul className={styles.articles}>
      {articles.map(({ id, title }) => (
        <li key={id}>
          <Link href={links.article(id)}>
            <bdi>{title}</bdi>
          </Link>
        </li>
      ))}
      {rest > 0 && <li className={styles.detail}>{t('moreArticles', { count: rest })}</li>}
    </ul>
  );
}
