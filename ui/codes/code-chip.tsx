import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { InlineCode } from '@/domain/article/inline-code';
import { shortLabel, widthOfLabel } from './code-label';
import styles from './code-chip.module.css';

/**
 * A tag or placeholder at its place in a text. The element is empty: what is seen of it is drawn by the style sheet, so that it is no part
 * of the text for offsets, selections and copies. It has width but no content in the line, so that no word near it moves to another place.
 */
export function CodeChip({ code }: { readonly code: Pick<InlineCode, 'kind' | 'label'> }) {
  const t = useTranslations('codes');
  const label = shortLabel(code.label);
  const says = t(code.kind, { label: code.label });
  return (
    <span
      className={styles.chip}
      role="img"
      aria-label={says}
      title={says}
      data-code={code.kind}
      data-label={label}
      style={{ '--cells': widthOfLabel(label) } as CSSProperties}
    />
  );
}
