import type { ReactNode } from 'react';
import styles from './tag.module.css';

type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent';

/** A short state or property in a table or a heading. The word carries the meaning, the colour only repeats it. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
