'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Blocker } from './import-state';
import styles from './blocker-list.module.css';

interface BlockerListProps {
  readonly blockers: readonly Blocker[];
  readonly anchorOf: (itemId: string) => string;
}

/** Why the import does not begin, each reason with a way to where it can be put right. Takes the focus. */
export function BlockerList({ blockers, anchorOf }: BlockerListProps) {
  const t = useTranslations('import');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  function open(itemId: string): void {
    const card = document.getElementById(anchorOf(itemId));
    if (card instanceof HTMLDetailsElement) card.open = true;
  }

  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.box}>
      <p>{t('blocked')}</p>
      <ul>
        {blockers.map((blocker, index) => (
          <li key={index}>
            {'item' in blocker ? (
              <a href={`#${anchorOf(blocker.item.id)}`} onClick={() => open(blocker.item.id)}>
                {t.rich(`blockers.${blocker.kind}`, {
                  name: () => <bdi>{blocker.item.target.name ?? t('pastedText')}</bdi>,
                })}
              </a>
            ) : (
              t(`blockers.${blocker.kind}`)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
