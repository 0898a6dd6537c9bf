import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { InlineCode } from '@/domain/article/inline-code';
import { labelPicture, shortLabel, widthOfLabel } from './code-label';
import styles from './code-chip.module.css';

/**
 * A tag or placeholder at its place in a text. The elements are empty, and what is seen of them is a picture: they are no part of the text for
 * offsets, selections and copies, and no word of two directions moves for them. (Generated text would count as a neutral character, also
 * where it is positioned: `3‹code›.5` in Arabic would read `5.3`.)
 */
export function CodeChip({ code }: { readonly code: Pick<InlineCode, 'kind' | 'label'> }) {
  const t = useTranslations('codes');
  const label = shortLabel(code.label);
  const says = t(code.kind, { label: code.label });
  const cells = widthOfLabel(label);
  return (
    <span
      className={styles.chip}
      role="img"
      aria-label={says}
      title={says}
      data-code={code.kind}
      style={{ '--cells': cells, '--label': labelPicture(label, cells) } as CSSProperties}
    >
      <span className={styles.label} />
    </span>
  );
}
