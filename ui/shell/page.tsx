import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly title: ReactNode;
  /** Beside the title: what one can do here. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly narrow?: boolean;
}

export function Page({ title, actions, children, narrow = false }: PageProps) {
  return (
    <main id="main" className={styles.page} data-narrow={narrow}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
