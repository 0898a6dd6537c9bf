'use client';

import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import type { PackObstacle } from '@/domain/exchange/pack/pack-view';
import type { PackPartId } from '@/domain/exchange/pack/part-ids';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import styles from './pack.module.css';

interface PartBoxProps {
  readonly part: PackPartId;
  readonly isChosen: boolean;
  /** Whether any of the articles can have it. */
  readonly isPossible: boolean;
  readonly obstacles: readonly PackObstacle[];
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One thing that can be in a pack, what it is, and for which articles it cannot. */
export function PartBox({ part, isChosen, isPossible, obstacles, onToggle, children }: PartBoxProps) {
  const t = useTranslations('pack');
  const id = useId();
  return (
    <div className={styles.part}>
      <input
        type="checkbox"
        id={id}
        checked={isChosen}
        disabled={!isPossible}
        aria-describedby={`${id}-what`}
        onChange={onToggle}
      />
      <label htmlFor={id}>{t(`part.${part}.name`)}</label>
      <div id={`${id}-what`} className={styles.what}>
        <p className={styles.soft}>{t(`part.${part}.what`)}</p>
        {obstacles.map(({ reason, projectId, projectName, count }) => (
          <p key={`${reason} ${projectId}`} className={styles.warn}>
            {t.rich(`obstacle.${reason}`, {
              count,
              project: () => <bdi>{projectName}</bdi>,
              link: (words) => <Link href={links.project(projectId)}>{words}</Link>,
            })}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}
