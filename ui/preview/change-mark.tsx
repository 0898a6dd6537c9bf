'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Tooltip } from 'radix-ui';
import { ProposedWording } from '@/ui/annotation/proposed-wording';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ChangeCredit } from './change-credit';
import { changeAnchor, textAnchor } from './change-anchor';
import type { PreviewChange } from './preview-view';
import styles from './change-mark.module.css';

interface ChangeMarkProps {
  readonly change: PreviewChange;
  readonly lang: string;
}

/**
 * A change in its place, with a number that leads to the list of changes, as a footnote does. Who stands behind it
 * is said on hover and on focus; the list says it to everyone, and on paper.
 */
export function ChangeMark({ change, lang }: ChangeMarkProps) {
  const t = useTranslations('preview');
  const format = useFormatter();
  return (
    <span id={textAnchor(change)} className={styles.change}>
      <ReplacementDiff before={change.before} after={change.after} lang={lang} />
      <Tooltip.Root>
        <Tooltip.Trigger asChild>
          <a
            className={styles.number}
            href={`#${changeAnchor(change)}`}
            aria-label={t('changeNumber', { number: change.number })}
          >
            {format.number(change.number)}
          </a>
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content className={styles.hint} sideOffset={4} collisionPadding={8}>
            <ChangeCredit change={change} />
            <ProposedWording correction={change.correction} lang={lang} />
            {change.comment !== '' && (
              <p>
                <bdi>{change.comment}</bdi>
              </p>
            )}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </span>
  );
}
