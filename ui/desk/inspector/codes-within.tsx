import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Anchor } from '@/domain/article/anchor';
import { changeBlock } from '@/domain/article/change-block';
import { listEmptyPairs } from '@/domain/article/map-codes';
import { refineAtCodes } from '@/domain/correction/refine-at-codes';
import { changeSetOf } from '@/domain/text/change-set';
import { CodeChip } from '@/ui/codes/code-chip';
import { useDesk } from '../session/desk-context';
import styles from './inspector.module.css';

interface CodesWithinProps {
  readonly anchor: Pick<Anchor, 'blockId' | 'start' | 'end'>;
  /** What is to stand there; the quote where nothing is proposed yet. */
  readonly replacement: string;
}

/** The tags and placeholders within the words that are corrected: they stay in the file, and a pair may come to hold nothing. */
export function CodesWithin({ anchor: { blockId, start, end }, replacement }: CodesWithinProps) {
  const t = useTranslations('codes');
  const block = useDesk().store.index.blocks.get(blockId);
  const codes = block?.codes ?? [];
  const within = codes.filter(({ at }) => start <= at && at <= end && start < end);
  if (block === undefined || within.length === 0) return null;
  const changes = refineAtCodes(block, changeSetOf([{ start, end, insert: replacement }]));
  const after = changeBlock(block, changes).codes ?? [];
  const before = new Set(listEmptyPairs(codes).map(([open]) => open));
  const emptied = listEmptyPairs(after).flatMap(([open]) => (before.has(open) ? [] : (codes[open] ?? [])));
  return (
    <div className={styles.codes}>
      <p>
        {t('within')}
        {within.map((code, position) => (
          // A space, so that a row of many breaks.
          <Fragment key={position}>
            {' '}
            <CodeChip code={code} />
          </Fragment>
        ))}
      </p>
      {emptied.map(({ label }, position) => (
        <p key={position} role="status">
          {t('emptied', { label })}
        </p>
      ))}
    </div>
  );
}
