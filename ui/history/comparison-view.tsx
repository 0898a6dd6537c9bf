'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Comparison, NamedVersion } from '@/domain/history/comparison';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import { BlamePanel } from './blame-panel';
import { ComparedBlocks } from './compared-blocks';
import styles from './comparison.module.css';

/** Two versions in one text, and beside it who stands behind the words that one points at. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslations('history');
  const { articleId, before, after, blocks, credits, targetLang } = comparison;
  const [current, setCurrent] = useState<readonly string[]>([]);
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement>(null);

  /** Enter goes on to the panel, where the way to the mark is; Escape comes back. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['blame'] === undefined) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    cameFrom.current = event.target;
    panel.current?.focus();
  }

  const changed = blocks.filter(({ isChanged }) => isChanged).length;
  return (
    <div className={styles.comparison}>
      <div className={styles.versions}>
        <VersionLine label={t('from', { number: before.number })} version={before} />
        <VersionLine label={t('to', { number: after.number })} version={after} />
        <Link
          className={buttonClass({ tone: 'quiet', small: true })}
          href={links.compareVersions(articleId, { from: after.number, to: before.number })}
        >
          {t('swap')}
        </Link>
      </div>
      <p role="status">{t('summary', { count: changed })}</p>
      <div className={styles.columns}>
        <article className={styles.text} aria-label={t('text')} onKeyDown={onKeyDown}>
          <ComparedBlocks blocks={blocks} lang={targetLang} onBlame={setCurrent} />
        </article>
        <BlamePanel
          ref={panel}
          articleId={articleId}
          lang={targetLang}
          credits={current.flatMap((id) => credits[id] ?? [])}
          onLeave={() => cameFrom.current?.focus()}
        />
      </div>
    </div>
  );
}

function VersionLine({ label, version }: { readonly label: string; readonly version: NamedVersion }) {
  const t = useTranslations('history');
  return (
    <p>
      <strong>{label}</strong>{' '}
      <span className={styles.by}>
        {t.rich('madeBy', {
          by: () => <bdi>{version.by?.name}</bdi>,
          when: () => <Moment at={version.at} />,
        })}
      </span>
    </p>
  );
}
