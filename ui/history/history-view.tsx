'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { groupBy } from '@/domain/group-by';
import type { TimelineEntry, TimelinePage } from '@/domain/history/timeline';
import { links } from '@/i18n/links';
import { Link, useRouter } from '@/i18n/navigation';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import { Button, buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { useLocalTimeZone } from '@/ui/primitives/use-local-time-zone';
import type { HistoryPort } from './history-port';
import { RestorePanel } from './restore-panel';
import { TimelineItem } from './timeline-item';
import { versionOf } from './version-of';
import styles from './history.module.css';

interface HistoryViewProps {
  readonly first: TimelinePage;
  readonly port: HistoryPort;
}

/** The timeline of an article, the newest first: choose two versions and compare them, or bring one back. */
export function HistoryView({ first, port }: HistoryViewProps) {
  const t = useTranslations('history');
  const router = useRouter();
  const failureText = useFailureText();
  const reasonName = useReasonName(first.reasons);
  const [loaded, setLoaded] = useState({ first, entries: first.entries, next: first.next });
  // A new first page means that something was decided: the pages after it begin elsewhere now.
  if (loaded.first !== first) setLoaded({ first, entries: first.entries, next: first.next });
  const [restoring, setRestoring] = useState<number | null>(null);
  const days = useDays(loaded.entries);
  const { articleId, targetLang } = first;
  const versions = loaded.entries.map(versionOf).filter((version) => version !== null);
  const [newest = 0, second = 0] = versions;

  async function loadMore(): Promise<void> {
    if (loaded.next === null) return;
    const page = await port.loadPage(loaded.next);
    if (!page.ok) {
      notifyError(failureText(page.error));
      return;
    }
    const { entries, next } = page.value;
    setLoaded((before) => ({ ...before, entries: [...before.entries, ...entries], next }));
  }

  if (loaded.entries.length < 2) {
    return (
      <EmptyState
        action={
          <Link className={buttonClass({ tone: 'primary' })} href={links.article(articleId)}>
            {t('toDesk')}
          </Link>
        }
      >
        {t('empty')}
      </EmptyState>
    );
  }
  return (
    <form
      // A choice made for one timeline is none for the next.
      key={first.sequence}
      className={styles.history}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget);
        const number = (name: string) => Number(chosen.get(name) ?? 0);
        router.push(links.compareVersions(articleId, { from: number('from'), to: number('to') }));
      }}
    >
      <div className={styles.bar}>
        <p>{t('chooseHint')}</p>
        <Button type="submit">{t('compare')}</Button>
      </div>
      <div className={styles.heads} aria-hidden>
        <span>{t('compareFrom')}</span>
        <span>{t('compareTo')}</span>
      </div>
      {days.map(({ day, entries }) => (
        <section key={day} className={styles.day}>
          <h2>{day}</h2>
          <ol className={styles.list}>
            {entries.map((entry) => {
              const version = versionOf(entry);
              return (
                <TimelineItem
                  key={entry.id}
                  articleId={articleId}
                  lang={targetLang}
                  entry={entry}
                  reasonName={reasonName}
                  choice={version !== null && <VersionChoice version={version} from={second} to={newest} />}
                >
                  {version !== null && version !== newest && first.mayRestore && (
                    <RestorePanel
                      version={version}
                      isOpen={restoring === version}
                      onToggle={() => setRestoring(restoring === version ? null : version)}
                      port={port}
                    />
                  )}
                </TimelineItem>
              );
            })}
          </ol>
        </section>
      ))}
      {loaded.next !== null && (
        <Button className={styles.more} onClick={() => void loadMore()}>
          {t('more')}
        </Button>
      )}
    </form>
  );
}

interface VersionChoiceProps {
  readonly version: number;
  /** What is chosen at first: the newest version, and the one before it. */
  readonly from: number;
  readonly to: number;
}

function VersionChoice({ version, from, to }: VersionChoiceProps) {
  const t = useTranslations('history');
  return (
    <>
      <input
        type="radio"
        name="from"
        value={version}
        defaultChecked={version === from}
        aria-label={t('chooseFrom', { number: version })}
      />
      <input
        type="radio"
        name="to"
        value={version}
        defaultChecked={version === to}
        aria-label={t('chooseTo', { number: version })}
      />
    </>
  );
}

/** The entries by day, as the reader's calendar has it. */
function useDays(
  entries: readonly TimelineEntry[],
): readonly { readonly day: string; readonly entries: readonly TimelineEntry[] }[] {
  const format = useFormatter();
  const timeZone = useLocalTimeZone();
  const days = groupBy(entries, ({ at }) => format.dateTime(new Date(at), { dateStyle: 'full', timeZone }));
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}
